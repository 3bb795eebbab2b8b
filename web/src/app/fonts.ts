import localFont from "next/font/local";

/** Three weights of Barlow, self-hosted; the fallback is sized to it, so that nothing moves when it arrives. */
export const barlow = localFont({
  variable: "--font-barlow",
  display: "swap",
  src: [
    {
      path: "../../../node_modules/@fontsource/barlow/files/barlow-latin-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../../../node_modules/@fontsource/barlow/files/barlow-latin-500-normal.woff2",
      weight: "500",
    },
    {
      path: "../../../node_modules/@fontsource/barlow/files/barlow-latin-600-normal.woff2",
      weight: "600",
    },
  ],
});

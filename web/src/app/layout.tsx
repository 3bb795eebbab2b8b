import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { BOOT_SCRIPT } from "../lib/boot-script.ts";
import "../ui/base.css";
import { BROWSER_COLOURS } from "../ui/browser-colours.ts";
import { barlow } from "./fonts.ts";
import { Providers } from "./providers.tsx";

export const metadata: Metadata = {
  title: { default: "Walkaround", template: "%s · Walkaround" },
  description: "Rehearse the sale before the up walks in.",
  applicationName: "Walkaround",
  manifest: "/manifest.webmanifest",
  appleWebApp: { capable: true, title: "Walkaround", statusBarStyle: "default" },
  icons: {
    icon: [{ url: "/icons/mark.svg", type: "image/svg+xml" }],
    apple: [{ url: "/icons/icon-180.png", sizes: "180x180" }],
  },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  interactiveWidget: "resizes-content",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: BROWSER_COLOURS.light },
    { media: "(prefers-color-scheme: dark)", color: BROWSER_COLOURS.dark },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The boot script sets theme and language on this element before React looks at it.
    <html lang="en" className={barlow.variable} suppressHydrationWarning>
      <head>
        <script>{BOOT_SCRIPT}</script>
      </head>
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}

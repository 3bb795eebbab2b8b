// The web app is a static export: files that any server can send, and that work offline.
import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const config: NextConfig = {
  output: "export",
  reactCompiler: true,
  images: { unoptimized: true },
  // `npm run types` checks the same sources in a second; checking them here again would only slow the build.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    // A browser needs a route's method and path, not its schemas (they are types there): 17 kB less to load.
    resolveAlias: { typebox: "./src/lib/api/schema-free.ts" },
  },
  experimental: { turbopackRustReactCompiler: true },
};

export default config;

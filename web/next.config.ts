// The web app is a static export: files that any server can send, and that work offline.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

/** Changes with the contract: answers kept on a device in an older shape are dropped, see cache-storage.ts. */
function contractVersion(): string {
  const folder = new URL("../contract/src/", import.meta.url);
  const hash = createHash("sha256");
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".test.ts")) hash.update(readFileSync(new URL(file, folder)));
  }
  return hash.digest("hex").slice(0, 12);
}

const config: NextConfig = {
  output: "export",
  reactCompiler: true,
  images: { unoptimized: true },
  // `npm run types` checks the same sources in a second; checking them here again would only slow the build.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    // Messages are compiled when the app is built, so only their formatter is needed.
    resolveAlias: { "use-intl/format-message": "use-intl/format-message/format-only" },
    rules: {
      "**/messages/*.json": {
        loaders: [{ loader: "./turbopack-loader.mjs", options: { use: "compileCatalogue" } }],
        as: "*.js",
      },
      "**/contract/src/*.ts": {
        loaders: [{ loader: "./turbopack-loader.mjs", options: { use: "contractRoutes" } }],
        as: "*.ts",
      },
    },
  },
  compiler: { define: { __CONTRACT_VERSION__: JSON.stringify(contractVersion()) } },
  experimental: {
    turbopackRustReactCompiler: true,
    // Few, larger chunks: they compress better, and after the first visit all of them are on the device.
    turbopackChunking: { minChunkSize: 200_000, maxMergeChunkSize: 800_000 },
  },
};

export default config;

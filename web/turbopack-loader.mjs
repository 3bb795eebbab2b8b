// Turbopack wants a default export per loader; the two loaders of the build are plain functions.
import { compileCatalogue } from "./compile-catalogue.ts";
import { contractRoutes } from "./contract-routes.ts";

const LOADERS = { compileCatalogue, contractRoutes };

export default function load(source) {
  return LOADERS[this.getOptions().use](source, this.resourcePath);
}

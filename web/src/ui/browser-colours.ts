/** The canvas token for what cannot read CSS: the browser's own bars and the manifest. A test compares them. */
export const BROWSER_COLOURS = { light: "#f1f3f4", dark: "#0f1115" } as const;

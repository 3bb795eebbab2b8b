// One file holds the colours; everything else uses their names, or dark mode is a lie somewhere.
import { literalText } from "./parse-code.ts";
import type { Finding, Rule, Tree } from "./tree.ts";

const TOKENS = /^web\/src\/ui\/(tokens\.css|browser-colours\.ts)$/;

const HEX = /(?<!url\()#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b/i;
const FUNCTION = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(\s*(?!from\s+var)[^)\s]/i;
const PALETTE =
  /\b(?:bg|text|border(?:-[xytrbles])?|ring|ring-offset|outline|fill|stroke|from|via|to|accent|caret|decoration|divide|placeholder|shadow|inset-shadow)-(?:(?:slate|gray|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose|mauve|olive|mist|taupe)-\d{2,3}|white|black)(?:\/\d+)?\b/;

function colourIn(text: string): string | null {
  for (const pattern of [HEX, FUNCTION, PALETTE]) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  return null;
}

function says(colour: string): string {
  return `says "${colour}"; use a token of web/src/ui/tokens.css`;
}

function* inStyles(file: string, text: string): Generator<Finding> {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
  for (const [index, line] of bare.split("\n").entries()) {
    const colour = colourIn(line);
    if (colour !== null) yield { file, line: index + 1, message: says(colour) };
  }
}

function* check(tree: Tree): Generator<Finding> {
  for (const [path, text] of tree.texts) {
    if (!path.startsWith("web/") || TOKENS.test(path)) continue;
    if (path.endsWith(".css")) yield* inStyles(path, text);
  }
  for (const { path, nodes, lineAt } of tree.code.values()) {
    if (!path.startsWith("web/") || TOKENS.test(path) || path.endsWith(".test.ts")) continue;
    for (const { node } of nodes) {
      const text = node.type === "TemplateElement" ? node.value.raw : literalText(node);
      const colour = text !== null && node.type !== "TemplateLiteral" ? colourIn(text) : null;
      if (colour !== null) yield { file: path, line: lineAt(node.start), message: says(colour) };
    }
  }
}

export const colourRules: readonly Rule[] = [
  { id: "colour-tokens", asks: "colours live in web/src/ui/tokens.css alone", check },
];

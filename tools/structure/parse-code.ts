import { type Node, parseSync, visitorKeys } from "oxc-parser";

export type Import = {
  readonly specifier: string;
  readonly line: number;
  /** `path` is `new URL("./file.ts", import.meta.url)`: no import, but a wall holds there too. */
  readonly kind: "import" | "path";
  readonly isType: boolean;
};

export type CodeFile = {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly comments: readonly { readonly line: number; readonly text: string }[];
  /** The first complaint of the parser, when the file is no TypeScript. */
  readonly broken: { readonly line: number; readonly message: string } | null;
  readonly nodes: readonly PlacedNode[];
  readonly exported: ReadonlySet<string>;
  /** Every name that the file itself binds: imports, variables, parameters, functions. */
  readonly bound: ReadonlySet<string>;
  /** Local name -> module and name it was imported as (`default`, `*` or a name). */
  readonly importedNames: ReadonlyMap<
    string,
    { readonly specifier: string; readonly name: string }
  >;
  readonly lineAt: (offset: number) => number;
};

export type PlacedNode = { readonly node: Node; readonly parent: Node | null };

export function isCode(path: string): boolean {
  return /\.(tsx?|mts|cts|jsx?|mjs|cjs)$/.test(path);
}

export function parseCode(path: string, text: string): CodeFile {
  const { program, comments, errors, module } = parseSync(path, text, { preserveParens: false });
  const lineAt = lineFinder(text);
  const nodes = [...walk(program, null)];
  const [error] = errors;
  const exported = new Set<string>();
  for (const { entries } of module.staticExports) {
    for (const { exportName } of entries) {
      exported.add(exportName.kind === "Default" ? "default" : (exportName.name ?? "*"));
    }
  }
  const importedNames = new Map<string, { specifier: string; name: string }>();
  for (const { entries, moduleRequest } of module.staticImports) {
    for (const { importName, localName } of entries) {
      const name = importName.kind === "Default" ? "default" : (importName.name ?? "*");
      importedNames.set(localName.value, { specifier: moduleRequest.value, name });
    }
  }
  return {
    path,
    text,
    imports: nodes.flatMap(({ node }) => importsOf(node, lineAt)),
    comments: comments.map(({ value, start }) => ({ line: lineAt(start), text: value })),
    broken: error ? { line: lineAt(error.labels[0]?.start ?? 0), message: error.message } : null,
    nodes,
    exported,
    bound: new Set(nodes.flatMap(({ node, parent }) => boundName(node, parent))),
    importedNames,
    lineAt,
  };
}

function* walk(node: Node, parent: Node | null): Generator<PlacedNode> {
  yield { node, parent };
  const fields = node as unknown as Record<string, Node | Node[] | null | undefined>;
  for (const key of visitorKeys[node.type] ?? []) {
    const child = fields[key];
    for (const each of Array.isArray(child) ? child : [child]) {
      if (each) yield* walk(each, node);
    }
  }
}

/** The text of a string literal, or of a template without a hole. */
export function literalText(node: Node | null | undefined): string | null {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type === "TemplateLiteral" && node.expressions.length === 0) {
    return node.quasis[0]?.value.cooked ?? null;
  }
  return null;
}

function importsOf(node: Node, lineAt: (offset: number) => number): Import[] {
  const found = (source: Node | null | undefined, kind: Import["kind"], isType: boolean) => {
    const specifier = literalText(source);
    return specifier === null ? [] : [{ specifier, line: lineAt(node.start), kind, isType }];
  };
  switch (node.type) {
    case "ImportDeclaration":
      return found(node.source, "import", node.importKind === "type");
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
      return found(node.source, "import", node.exportKind === "type");
    case "ImportExpression":
      return found(node.source, "import", false);
    case "TSImportType":
      return found(node.source, "import", true);
    case "TSExternalModuleReference":
      return found(node.expression, "import", false);
    case "CallExpression":
      return isLoader(node.callee) ? found(node.arguments[0], "import", false) : [];
    case "NewExpression":
      return node.callee.type === "Identifier" &&
        node.callee.name === "URL" &&
        isImportMetaUrl(node.arguments[1])
        ? found(node.arguments[0], "path", false)
        : [];
    default:
      return [];
  }
}

/** `require`, `require.resolve`, `import.meta.resolve` and Vitest's ways to load a module. */
function isLoader(callee: Node): boolean {
  if (callee.type === "Identifier") return callee.name === "require";
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return false;
  const name = callee.property.name;
  if (name === "importActual" || name === "importMock") return true;
  if (name !== "resolve") return false;
  return (
    callee.object.type === "MetaProperty" ||
    (callee.object.type === "Identifier" && callee.object.name === "require")
  );
}

function isImportMetaUrl(node: Node | undefined): boolean {
  return (
    node?.type === "MemberExpression" &&
    node.object.type === "MetaProperty" &&
    node.property.type === "Identifier" &&
    node.property.name === "url"
  );
}

const BINDING_PARENTS = new Set([
  "VariableDeclarator",
  "FunctionDeclaration",
  "FunctionExpression",
  "ClassDeclaration",
  "ArrowFunctionExpression",
  "ImportSpecifier",
  "ImportDefaultSpecifier",
  "ImportNamespaceSpecifier",
  "ArrayPattern",
  "CatchClause",
  "RestElement",
]);

function boundName(node: Node, parent: Node | null): string[] {
  if (node.type !== "Identifier" || parent === null) return [];
  if (parent.type === "VariableDeclarator") return parent.id === node ? [node.name] : [];
  if (parent.type === "ArrowFunctionExpression" && parent.body === node) return [];
  if (parent.type === "AssignmentPattern") return parent.left === node ? [node.name] : [];
  return BINDING_PARENTS.has(parent.type) ? [node.name] : [];
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}

// Stands in for TypeBox in the browser's bundle (see next.config.ts): every builder answers with an empty schema.
// Nothing in the web app validates by schema; the server does, and its refusals say which field is wrong.

const schema = Object.freeze({ properties: Object.freeze({}) });

const Type: Record<string, () => typeof schema> = new Proxy({}, { get: () => () => schema });

export default Type;

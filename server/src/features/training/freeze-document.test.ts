import { SCENARIOS } from "@walkaround/domain/buyer/scenario-library";
import { listRubrics } from "@walkaround/domain/coaching/rubric-library";
import { describe, expect, test } from "vitest";
import { freezeDocument } from "./freeze-document.ts";

describe("freezeDocument()", () => {
  test("loses nothing of any scenario or rubric", () => {
    for (const document of [...SCENARIOS, ...listRubrics()]) {
      expect(JSON.parse(freezeDocument(document).text)).toEqual(document);
    }
  });

  test("gives each content a digest of its own, and the same content the same one", () => {
    const documents = [...SCENARIOS, ...listRubrics()];
    const digests = documents.map((document) => freezeDocument(document).digest);
    expect(new Set(digests).size).toBe(documents.length);
    for (const [at, document] of documents.entries()) {
      expect(freezeDocument({ ...document }).digest).toBe(digests[at]);
    }
  });
});

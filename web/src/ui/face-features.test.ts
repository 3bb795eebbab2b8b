import fc from "fast-check";
import { expect, test } from "vitest";
import { faceFeatures } from "./face-features.ts";

test("faceFeatures() reads the words that it knows", () => {
  expect(faceFeatures("woman-bun-grey-glasses-skin3")).toMatchObject({
    hair: "bun",
    hairColour: 5,
    skin: 2,
    glasses: true,
    beard: "none",
    lined: true,
  });
  expect(faceFeatures("man-bald-beard")).toMatchObject({ hair: "bald", beard: "full" });
});

test("faceFeatures() gives the same id the same face, and most ids a face of their own", () => {
  expect(faceFeatures("face-7")).toEqual(faceFeatures("face-7"));
  const drawn = new Set(
    Array.from({ length: 60 }, (_, n) => JSON.stringify(faceFeatures(`f${n}`))),
  );
  expect(drawn.size).toBeGreaterThan(40);
});

test("faceFeatures() draws the product's own people as they are cast", () => {
  expect(faceFeatures("harold-whitaker")).toMatchObject({ hair: "parted", lined: true });
  expect(faceFeatures("maria")).toMatchObject({ hair: "bob", skin: 2, beard: "none", cloth: 4 });
});

test("faceFeatures() draws any text without leaving its tokens", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (id) => {
      const { skin, hairColour, cloth } = faceFeatures(id);
      for (const token of [skin, hairColour, cloth]) {
        expect(Number.isInteger(token) && token >= 0 && token < 6).toBe(true);
      }
    }),
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTalk, parseTurns, TALK_TURN_LIMIT } from "./parse-talk.ts";
import { readTranscript } from "./read-transcript.ts";

const spoken = (source: string, sellerName?: string) => {
  const read = readTranscript(source, sellerName === undefined ? {} : { sellerName });
  return read.kind === "talk"
    ? read.turns.map((turn) => `${turn.speaker}: ${turn.text}`)
    : `${read.where}: ${read.message}`;
};

describe("readTranscript()", () => {
  test("reads our JSON, whole or the turns alone", () => {
    const turns = [{ speaker: "seller", text: "Hi" }];
    const whole = readTranscript(JSON.stringify({ sessionType: "pitch", turns }));
    expect(whole).toMatchObject({ kind: "talk", format: "json", turns });
    expect(whole.kind === "talk" && whole.document?.difficulty).toBe("medium");
    expect(readTranscript(` \uFEFF${JSON.stringify(turns)}`.trimStart())).toMatchObject({
      kind: "talk",
      turns,
      document: null,
    });
    expect(readTranscript("[]")).toMatchObject({ kind: "talk", turns: [] });
  });

  test("reads WebVTT with voices, several in one cue, and joins what captions cut", () => {
    const vtt =
      "WEBVTT - call\r\n\r\nNOTE made up\r\n\r\n00:01.000 --> 00:02.500\r\n<v.loud Sales Rep>What brings\r\n\r\n00:02.500 --> 00:04.000\r\n<v Sales Rep>you <b>in</b>?\r\n\r\n01:00:05.000 --> 01:00:06.000\r\n<v Pat>Looking</v> <v Sales Rep>Great &amp; welcome\r\n";
    const read = readTranscript(vtt);
    expect(read).toMatchObject({
      kind: "talk",
      format: "vtt",
      turns: [
        { speaker: "seller", text: "What brings you in?", startedAt: 1, endedAt: 4 },
        { speaker: "buyer", text: "Looking", startedAt: 3605, endedAt: 3606 },
        { speaker: "seller", text: "Great & welcome" },
      ],
    });
  });

  test("reads SRT with names in front; a cue without one goes on", () => {
    const srt =
      "1\n00:00:01,000 --> 00:00:02,000\nDealer: Morning\n\n2\n00:00:02,000 --> 00:00:03,000\nfolks\n\n3\n00:00:04,000 --> 00:00:05,000\nCustomer: Hi\n";
    expect(spoken(srt)).toEqual(["seller: Morning folks", "buyer: Hi"]);
  });

  test.each<[string, string[]]>([
    ["Seller: Hi\nBuyer: Hello", ["seller: Hi", "buyer: Hello"]],
    ["SALESPERSON: Hi\n\nCLIENT: Hello\nthere", ["seller: Hi", "buyer: Hello\nthere"]],
    ["[00:12] Rep: Hi\n[00:15] Guest: Hello", ["seller: Hi", "buyer: Hello"]],
    ["Dan (sales): Hi\nRosa: Hello\nLuis: Me too", ["seller: Hi", "buyer: Hello", "buyer: Me too"]],
    ["Kim: Hi\nCustomer: Hello", ["seller: Hi", "buyer: Hello"]],
    ["Vendedor: Hola\nCliente: Buenas", ["seller: Hola", "buyer: Buenas"]],
    [
      "Agent: Two things\nPrice: 8,000\nShopper: OK",
      ["seller: Two things\nPrice: 8,000", "buyer: OK"],
    ],
    ["**Rep:** Hi\n**Customer:** Hello", ["seller: Hi", "buyer: Hello"]],
  ])("reads %j", (source, expected) => {
    expect(spoken(source)).toEqual(expected);
  });

  test("lets the caller say who sells", () => {
    expect(spoken("Kim: Hi\nLee: Hello", " kim ")).toEqual(["seller: Hi", "buyer: Hello"]);
    expect(spoken("Kim: Hi\nLee: Hello", "Bob")).toBe(
      'sellerName: "Bob" does not speak in it; "Kim", "Lee" does',
    );
  });

  test.each([
    ["", "line 1: the transcript is empty"],
    [" \n ", "line 1: the transcript is empty"],
    ["just words", 'line 1: it does not begin with "Speaker:"'],
    [
      "Kim: Hi\nLee: Hello",
      'line 1: it is not clear whether "Kim" or "Lee" is the seller; name one of them as the seller',
    ],
    ["Kim: Hi", 'line 1: it is not clear whether "Kim" is the seller or the buyer'],
    ["WEBVTT\n\n", "line 1: there is no cue in it"],
    ["WEBVTT\n\n00:xx --> 00:02.000\n<v Rep>Hi", 'line 3: "00:xx --> 00:02.000" is not a time'],
    ["WEBVTT\n\n00:03.000 --> 00:02.000\n<v Rep>Hi", "line 3: the cue ends before it starts"],
    ["1\n00:00:01,000 --> 00:00:02,000\nMorning", "line 2: it does not say who speaks"],
    [
      '{"sessionType":"chat","turns":[]}',
      'sessionType: "chat" is not one of discovery, pitch, objection, closing, product_knowledge, negotiation',
    ],
    ['[{"speaker":"dealer","text":"Hi"}]', 'turns[0].speaker: "dealer" is not seller or buyer'],
  ])("says what is wrong with %j", (source, expected) => {
    expect(spoken(source)).toBe(expected);
  });

  test("says where JSON breaks", () => {
    expect(spoken('{"turns": [')).toMatch(/^document: it is not JSON: /);
  });

  test("reads or refuses any text, never throws", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "WEBVTT\n\n",
        "Seller: ",
        "\n",
        "00:01.000 --> 00:02.000",
        "<v Rep>",
        "{",
        "[",
        ":",
        "[{}]",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const read = readTranscript(pieces.join(""));
        if (read.kind === "broken") expect(read.message).not.toBe("");
        else for (const turn of read.turns) expect(typeof turn.text).toBe("string");
      }),
    );
  });
});

describe("parseTalk()", () => {
  const turns = [{ speaker: "seller", text: "Hi", startedAt: 0, endedAt: 1.5 }];

  test("takes a talk, an empty one too", () => {
    expect(parseTalk({ sessionType: "closing", difficulty: "hard", turns })).toMatchObject({
      kind: "talk",
      talk: { sessionType: "closing", difficulty: "hard", turns },
    });
    expect(parseTalk({ sessionType: "pitch", turns: [] })).toMatchObject({ kind: "talk" });
  });

  test.each<[unknown, string]>([
    [null, "document"],
    [[], "document"],
    [{ turns }, "sessionType"],
    [{ sessionType: "pitch", difficulty: "extreme", turns }, "difficulty"],
    [{ sessionType: "pitch" }, "turns"],
    [{ sessionType: "pitch", turns: [1] }, "turns[0]"],
    [{ sessionType: "pitch", turns: [{ speaker: "buyer" }] }, "turns[0].text"],
    [
      { sessionType: "pitch", turns: [{ speaker: "buyer", text: "x", startedAt: -1 }] },
      "turns[0].startedAt",
    ],
    [
      { sessionType: "pitch", turns: [{ speaker: "buyer", text: "x", startedAt: 2, endedAt: 1 }] },
      "turns[0].endedAt",
    ],
    [{ sessionType: "pitch", turns, vehicle: "Camry" }, "vehicle"],
    [{ sessionType: "pitch", turns, vehicle: { year: "2009" } }, "vehicle.year"],
    [{ sessionType: "pitch", turns, vehicle: { title: "stolen" } }, "vehicle.title"],
    [{ sessionType: "pitch", turns, vehicle: { features: "roof" } }, "vehicle.features"],
    [{ sessionType: "pitch", turns, vehicle: { features: [1] } }, "vehicle.features"],
  ])("names what is wrong in %j", (document, where) => {
    expect(parseTalk(document)).toMatchObject({ kind: "broken", where });
  });

  test("parseTurns() refuses more turns than anyone speaks", () => {
    const many = Array.from({ length: TALK_TURN_LIMIT + 1 }, () => turns[0]);
    expect(parseTurns(many)).toMatchObject({ kind: "broken", where: "turns" });
  });

  test("reads or refuses any document", () => {
    fc.assert(
      fc.property(fc.anything(), (document) => {
        expect(["talk", "broken"]).toContain(parseTalk(document).kind);
      }),
    );
  });
});

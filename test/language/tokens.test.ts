import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotes, tokenise } from "../../src/language/tokens.ts";

const surfaces = (text: string): readonly string[] => tokenise(text).map((token) => token.surface);
const proper = (text: string): readonly string[] =>
  tokenise(text).flatMap((token) => (token.proper ? [token.surface] : []));

describe("tokenise", () => {
  it("gives words and numbers in order, without what stands between", () =>
    expect(surfaces("Mitä <b>Kotka</b> tekee, v. 2023?!")).toEqual(["Mitä", "b", "Kotka", "b", "tekee", "v", "2023"]));

  it("reads a hyphenated word and a range of numbers as their parts", () =>
    expect(surfaces("4.–5.-luokkalaiset ja lape-ryhmä")).toEqual(["4", "5", "luokkalaiset", "ja", "lape", "ryhmä"]));

  it("tells a number from a word", () =>
    expect(tokenise("8 luokka").map((token) => token.kind)).toEqual(["number", "word"]));

  it("keeps letters and their combining marks together", () =>
    expect(surfaces("häätö".normalize("NFD"))).toEqual(["häätö"]));

  it("takes a capital inside a sentence for a name, but not one that opens it", () => {
    expect(proper("Mitä Kotka tekee? Entä Hamina")).toEqual(["Kotka", "Hamina"]);
    expect(proper("mitä kotka tekee")).toEqual([]);
  });

  it.each(["", "  \n\t", "?!…", "😀🎉", "\u0000\u0007", "\ud800"])("finds nothing in %j", (text) =>
    expect(tokenise(text)).toEqual([]),
  );

  it("stops reading where no one asks any longer", () =>
    expect(tokenise("lapset ".repeat(5000)).length).toBeLessThan(500));

  it("tells of every token where it stands, one after another", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const normal = text.normalize("NFKC");
        let end = 0;
        for (const token of tokenise(text)) {
          expect(normal.slice(token.start, token.end)).toBe(token.surface);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
      }),
    ));
});

describe("quotes", () => {
  const quoted = (text: string): readonly string[] => quotes(text).map(([from, to]) => text.slice(from, to));

  it("finds what is quoted and what is in brackets", () =>
    expect(quoted("Vad gör Hamina för 'Vanhemmuuden tukeminen' (mål)?")).toEqual([
      "'Vanhemmuuden tukeminen'",
      "(mål)",
    ]));
  it("does not take an apostrophe for a quotation mark", () =>
    expect(quoted("Kouvola's plan and Kotka's plan")).toEqual([]));
});

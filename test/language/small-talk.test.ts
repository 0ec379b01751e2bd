import { beforeAll, describe, expect, it } from "vitest";
import type { Query } from "../../src/domain/query/query.ts";
import { realInterpreter } from "./real-vocabulary.ts";

let understand: (text: string) => Query;
beforeAll(() => {
  understand = realInterpreter();
});

describe("small talk", () => {
  it.each([
    ["hello", ["Moi", "Hei!", "Hyvää huomenta", "Hej", "God morgon!", "Hello", "hi"]],
    ["thanks", ["Kiitos!", "kiitos avusta", "Tack så mycket!", "Thank you", "THANKS!!!"]],
    ["goodbye", ["Näkemiin", "Hej då", "Goodbye!"]],
    ["apology", ["Anteeksi", "Förlåt", "Sorry"]],
    ["who-are-you", ["Kuka olet?", "Vem är du?", "Who are you?"]],
  ] as const)("is answered in kind: %s", (of, texts) => {
    for (const text of texts) expect(understand(text), text).toEqual({ kind: "courtesy", of });
  });

  it.each(["Mitä osaat?", "Mitä voin kysyä?", "Vad kan du?", "What can I ask?"])(
    "tells what can be asked: %s",
    (text) => expect(understand(text)).toEqual({ kind: "capabilities" }),
  );

  it.each(["Kerro vitsi", "Mikä sää on huomenna Kotkassa?", "Berätta en vits", "Tell me a joke"])(
    "does not play along with «%s»",
    (text) => expect(understand(text)).toEqual({ kind: "out-of-scope" }),
  );

  it.each(["", "   ", "???", "😀"])("is not read into nothing: %j", (text) =>
    expect(understand(text)).toEqual({ kind: "out-of-scope" }),
  );

  it.each(["Hei kaikki!", "Moi Vuosikello", "Terve, mitä kuuluu?", "Hej allihopa"])("greets back: %s", (text) =>
    expect(understand(text)).toEqual({ kind: "courtesy", of: "hello" }),
  );

  it.each(["Terve, yksinäisyys?", "Hej, ensamhet?", "Hello, loneliness?"])(
    "hears the topic after a greeting: %s",
    (text) => expect(understand(text)).toMatchObject({ indicator: "lanu.yksinaisyys" }),
  );

  it("does not swallow the question that a greeting opens", () => {
    for (const question of [
      "mitä Hamina tekee vanhemmuuden tukemiseksi?",
      "kuinka moni lukiolainen tuntee itsensä yksinäiseksi?",
    ]) {
      expect(understand(`Hei, ${question}`), question).toEqual(understand(question));
      expect(understand(question).kind, question).not.toBe("courtesy");
    }
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { ask } from "../../../src/adapters/cli/ask.ts";
import type { Io } from "../../../src/adapters/cli/io.ts";
import type { Answering } from "../../../src/app/answering.ts";
import { realAnswering } from "../../real-plans.ts";

let answering: Answering;
beforeAll(() => {
  answering = realAnswering();
});

/** Runs `ask` with the given words and standard input; gives what it wrote. */
async function run(args: readonly string[], input: readonly string[] = []) {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    // eslint-disable-next-line @typescript-eslint/require-await -- lines that are already here
    lines: async function* () {
      yield* input;
    },
    interactive: false,
  };
  const code = await ask(args, io, () => ({ ...answering, today: () => "2026-11-21" }));
  return {
    code,
    out,
    err,
    json: out.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

const question = "Kuinka moni lukiolainen tuntee itsensä yksinäiseksi 2023?";

describe("ask", () => {
  it("takes the plan of --plan for the one that is meant when the question names none", async () => {
    const { out } = await run(["Mitkä ovat suunnitelman tavoitteet?", "--plan", "kemi-2022-2025"]);
    expect(out.join("\n")).toContain("Sujuva arki");
    const { out: named } = await run(["Mitkä ovat Kouvolan tavoitteet?", "--plan", "kemi-2022-2025"]);
    expect(named.join("\n")).not.toContain("Sujuva arki");
  });

  it("names the plans when --plan names none of them", async () => {
    const { code, err } = await run([question, "--plan", "kemi"]);
    expect(code).toBe(2);
    expect(err.join("\n")).toContain("kemi-2022-2025");
  });

  it("takes the unit of --unit for the asker's own", async () => {
    const { out } = await run(["Mitä meidän pitää tehdä?", "--unit", "hamina.varhaiskasvatus"]);
    expect(out.join("\n")).toContain("Haminan kaupunki · ");
    expect(out.join("\n")).not.toContain("Pyhtään kunta · ");
    const lines = ["hamina.varhaiskasvatus", "kotka"].map((unit, at) =>
      JSON.stringify({ id: String(at), question: "Vad ska vår enhet göra?", unit }),
    );
    const { json } = await run(["--jsonl", "--unit", "pyhtaa"], lines);
    expect(json[0]).toMatchObject({ query: { kind: "measures", filter: { units: ["hamina.varhaiskasvatus"] } } });
    expect(json[1]).toMatchObject({ query: { kind: "measures", filter: { actors: ["kotka"] } } });
  });

  it("refuses a unit that is not in the plans", async () => {
    const { code, err } = await run(["Mitä meidän pitää tehdä?", "--unit", "hamina.avaruus"]);
    expect(code).toBe(2);
    expect(err.join("\n")).toContain("hamina.avaruus");
    const { code: failed, json } = await run(
      ["--jsonl"],
      [JSON.stringify({ id: "1", question: "?", unit: "avaruus" })],
    );
    expect(failed).toBe(1);
    expect(json[0]).toMatchObject({ id: "1" });
    expect(json[0]?.["error"]).toContain("avaruus");
  });

  it("answers in text, with the source in words", async () => {
    const { code, out } = await run([question]);
    expect(code).toBe(0);
    expect(out.join("\n")).toMatch(
      /^15\u00a0% – lukiolaiset, Kymenlaakso, 2023[\s\S]*Lähde: Kymenlaakson lanu-suunnitelma/,
    );
  });

  it("answers in JSON with the query, the facts and where they stand", async () => {
    const { json } = await run([question, "--json"]);
    expect(json[0]).toMatchObject({
      lang: "fi",
      outcome: "found",
      abstained: false,
      query: { kind: "indicator-value" },
      facts: [
        {
          value: 15,
          unit: "%",
          record: "lanu.yksinaisyys.upper-secondary.kymenlaakso.2023",
          plan: "kymenlaakso-lanu-2020-2025",
        },
      ],
    });
    expect(json[0]?.["sources"]).toContainEqual({
      record: "lanu.yksinaisyys.upper-secondary.kymenlaakso.2023",
      plan: "kymenlaakso-lanu-2020-2025",
      document: "lanu-action-part",
      section: "1.2 Päätavoite II",
      file: "002_d0ddf8e36e222b0a.txt",
      lines: "2691-2692",
    });
    expect(json[0]?.["ms"]).toBeTypeOf("number");
  });

  it("answers in the wanted language", async () => {
    const { json } = await run([question, "--json", "--lang", "sv"]);
    expect(json[0]).toMatchObject({ lang: "sv" });
    expect(json[0]?.["text"]).toContain("Kymmenedalen");
  });

  it("abstains with exit code 0", async () => {
    const { code, json } = await run(["Paljonko nuorisotyöttömiä oli Kymenlaaksossa 2024?", "--json"]);
    expect(code).toBe(0);
    expect(json[0]).toMatchObject({ outcome: "not-in-plan", abstained: true, facts: [] });
  });

  it("answers JSON Lines in order, each with its context, and fails at the end for a line it could not read", async () => {
    const lines = [
      JSON.stringify({
        id: "1",
        question: "Kuka siitä vastaa?",
        context: ["Mitä Hamina tekee vanhemmuuden tukemiseksi?"],
      }),
      "not json",
      JSON.stringify({ id: "3" }),
      JSON.stringify({ id: "4", question, lang: "en" }),
    ];
    const { code, json } = await run(["--jsonl"], lines);
    expect(code).toBe(1);
    expect(json.map((each) => each["id"])).toEqual(["1", undefined, "3", "4"]);
    expect(json[0]?.["text"]).toContain("HILMA");
    expect(json[1]?.["error"]).toContain("not JSON");
    expect(json[2]?.["error"]).toContain("question");
    expect(json[3]?.["lang"]).toBe("en");
  });

  it("goes on with the next page when asked for more", async () => {
    const long = "Mitä toimenpiteitä Pyhtäällä on?";
    const turns = [
      { question: long },
      { question: "lisää", context: [long] },
      { question: "lisää", context: [long, "lisää"] },
    ];
    const { json } = await run(
      ["--jsonl"],
      turns.map((turn, at) => JSON.stringify({ id: String(at), ...turn })),
    );
    const ranges = json.map((each) => /(\d+)–(\d+) \/ (\d+)/.exec(String(each["text"]))?.slice(1, 4).map(Number));
    expect(ranges[0]?.[0]).toBe(1);
    expect(ranges[1]?.[0]).toBe((ranges[0]?.[1] ?? 0) + 1);
    expect(ranges[2]?.[0]).toBe((ranges[1]?.[1] ?? 0) + 1);
    expect(json[0]?.["total"]).toBe(ranges[0]?.[2]);
  });

  it("shows everything at once with --all", async () => {
    const { json } = await run(["Mitä toimenpiteitä Pyhtäällä on?", "--json", "--all"]);
    expect(json[0]?.["text"]).not.toMatch(/\d+–\d+ \/ \d+/);
  });

  it.each([[[]], [["a", "b"]], [["a", "--lang", "de"]], [["a", "--today", "tomorrow"]], [["a", "--nonsense"]]])(
    "tells the usage and exits with 2 for %j",
    async (args) => {
      const { code, out, err } = await run(args);
      expect(code).toBe(2);
      expect(out).toEqual([]);
      expect(err.join("\n")).toContain("usage:");
    },
  );
});

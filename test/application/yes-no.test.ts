import { beforeAll, describe, expect, it } from "vitest";
import type { Answering } from "../../src/app/answering.ts";
import { seventhAnswering } from "../fixture-plans.ts";
import { realAnswering } from "../real-plans.ts";

let real: Answering;
let seventh: Answering;
beforeAll(() => {
  real = realAnswering();
  seventh = seventhAnswering();
});

/** What is told first, and what the rest of the answer is. */
async function ask({ answer }: Answering, text: string, ...context: string[]) {
  const reply = await answer({ text, context, today: "2026-11-21" });
  const [first = "", ...rest] = reply.text.split("\n");
  return { first, rest: rest.join("\n"), outcome: reply.outcome };
}

const sayings = /^(Kyllä|Ei|Osittain|Ja|Nej|Delvis|Yes|No|Partly)[.,: ]/;

describe("a yes/no question about figures", () => {
  it.each([
    ["Onko lukiolaisten yksinäisyys harvinaisempaa kuin koko maassa?", "Kyllä."],
    ["Onko lukiolaisten yksinäisyys yleisempää kuin koko maassa?", "Ei."],
    ["Är ungdomsarbetslösheten högre än i hela landet?", "Ja."],
    ["Is youth unemployment lower than in the whole country?", "No."],
    ["Onko yksinäisyys yleisempää lukiolaisilla kuin ammattikoululaisilla?", "Ei."],
    ["Onko nuorisotyöttömyys laskenut?", "Kyllä."],
    ["Har ungdomsarbetslösheten ökat sedan 2019?", "Nej."],
    ["Has youth unemployment fallen since 2019?", "Yes."],
    ["Oliko yksinäisyys lukiolaisilla yleisempää 2023 kuin 2019?", "Kyllä."],
    ["Oliko yksinäisyys lukiolaisilla yleisempää 2019 kuin 2023?", "Ei."],
    ["Onko kiusaaminen lisääntynyt 8.–9. luokilla vai ei?", "Kyllä."],
    ["Onko terveydentila huonontunut ammattikoululaisilla?", "Kyllä."],
    ["Is loneliness red for upper secondary students?", "No."],
    ["Är ensamheten bland gymnasieelever gul?", "Ja."],
  ])("is answered first: %s %s", async (question, said) => {
    const { first, rest } = await ask(real, question);
    expect(first).toBe(said);
    expect(rest).toMatch(/\d/);
  });

  it.each([
    ["Onko kiusaaminen yleisempää kuin koko maassa?", /^Osittain\. Kyllä: 4.*luokkalaiset\. Ei: lukiolaiset, ammatti/],
    ["Är mobbning vanligare än i hela landet?", /^Delvis\. Ja: årskurs.*\. Nej: gymnasieelever, yrkesskolelever\.$/],
    ["Is bullying more common than nationally?", /^Partly\. Yes: grades 4–5, grades 8–9\. No: upper secondary/],
    ["Onko yksinäisyys lisääntynyt vuodesta 2019?", /^Kyllä, kaikissa näissä ryhmissä\.$/],
  ])("names the groups: %s", async (question, first) => expect((await ask(real, question)).first).toMatch(first));

  it("is asked of another group in a follow-up", async () => {
    const { first } = await ask(real, "entä ammattikoululaisilla?", "Onko yksinäisyys lukiolaisilla punainen?");
    expect(first).toBe("Ei.");
  });

  it.each([
    // Fewer who move little is not less exercise.
    "Onko liikunta vähentynyt?",
    // A yes to a denial could mean either.
    "Eikö kiusaaminen ole yleisempää kuin koko maassa?",
    "Isn't bullying more common than in the whole country?",
    // The records do not know the cause.
    "Onko yksinäisyys lisääntynyt koronan takia?",
    // Measured in different ways before and after.
    "Onko tuki mielialaan vähentynyt?",
    "Onko lukiolaisten yksinäisyys vihreä, keltainen vai punainen?",
    "Är gymnasieelevernas ensamhet grön eller röd?",
    "Kuinka paljon yksinäisyys on lisääntynyt?",
    "Voisitko kertoa, miten yksinäisyys on lisääntynyt?",
  ])("gets the fact alone where a yes would be a guess: %s", async (question) => {
    const { first, outcome } = await ask(real, question);
    expect(first).not.toMatch(sayings);
    expect(outcome).toBe("found");
  });

  it("has no yes for a place or year without figures", async () => {
    for (const question of [
      "Onko kiusaaminen yleisempää Kotkassa kuin koko maassa?",
      "Onko kiusaaminen lisääntynyt 1999?",
    ]) {
      expect((await ask(real, question)).first, question).not.toMatch(sayings);
    }
  });
});

describe("a yes/no question about who answers", () => {
  it.each([
    ["Vastaako kirjasto soittoringistä?", "Kyllä."],
    ["Is the library responsible for the phone circle?", "Yes."],
    ["Vastaako taksi soittoringistä?", "Ei, suunnitelma nimeää nämä."],
    ["Is the taxi company responsible for the phone circle?", "No, the plan names these."],
  ])("is answered by the row's units: %s %s", async (question, said) => {
    const { first, rest } = await ask(seventh, question);
    expect(first).toBe(said);
    expect(rest).toContain("Kirjasto · Tuulivaaran Marttakerho");
  });

  it("is answered for the topic, not for all that the named one does", async () => {
    const { first, rest } = await ask(seventh, "Vastaako marttakerho digineuvojasta?");
    expect(first).toBe("Ei, suunnitelma nimeää nämä.");
    expect(rest).toContain("Hirvikylän kyläyhdistys");
    expect(rest).not.toContain("soittorinki");
  });
});

describe("a yes/no question about what the plan has", () => {
  it.each([
    ["Onko Haminalla toimenpiteitä päihteistä?", "Kyllä, suunnitelma kertoo tästä.", "päihdetyötä"],
    ["Kuuluuko vanhemmuuden tukeminen Haminan suunnitelmaan?", "Kyllä, suunnitelma kertoo tästä.", "matalankynnyksen"],
  ])("shows it: %s", async (question, said, shown) => {
    const { first, rest } = await ask(real, question);
    expect(first).toBe(said);
    expect(rest).toContain(shown);
  });

  it.each([
    ["Har jaktföreningen åtgärder för att förebygga fall?", "Ja, planen tar upp detta."],
    ["Does the hunting club have measures on preventing falls?", "Yes, the plan tells of this."],
  ])("shows it in every language: %s", async (question, said) =>
    expect((await ask(seventh, question)).first).toBe(said),
  );

  it("is answered with no by an empty row, and never with a list of other things", async () => {
    const { first, rest, outcome } = await ask(seventh, "Onko metsästysseuralla toimenpiteitä digitaidoista?");
    expect(first).toBe("Ei.");
    expect(rest).toContain("Ei kuulu seuran toimialaan.");
    expect(rest).not.toContain("hirvikeitto");
    expect(outcome).toBe("partial");
  });

  it("has neither yes nor no when the topic is unknown", async () =>
    expect((await ask(real, "Onko Haminalla toimenpiteitä avaruusmatkailusta?")).first).not.toMatch(sayings));
});

describe("a yes/no question about a plan's period", () => {
  it.each([
    ["Onko suunnitelma vielä voimassa?", "Ei."],
    ["Är planen fortfarande i kraft?", "Nej."],
    ["Is the plan still in force?", "No."],
    ["Onko Kouvolan hyvinvointisuunnitelma voimassa?", "Ei."],
  ])("is answered for the day of asking: %s", async (question, said) =>
    expect((await ask(real, question)).first).toBe(said),
  );

  it.each([
    ["Onko ikäsuunnitelma voimassa?", "Kyllä."],
    ["Är äldreplanen i kraft?", "Ja."],
    ["Is the age plan in force?", "Yes."],
  ])("is answered with yes while it lasts: %s", async (question, said) =>
    expect((await ask(seventh, question)).first).toBe(said),
  );
});

describe("a yes/no question about facts", () => {
  it.each([
    ["Kuuluuko Kouvola Kotkan työvoimapalveluiden jaoston alueeseen?", "Ei."],
    ["kuuluuks hamina kotkan työvoimapalveluiden jaoston alueeseen", "Kyllä."],
    ["Var någon av de bostadslösa med invandrarbakgrund i Kotka 2023 långtidsbostadslös?", "Nej."],
    ["Jaettiinko VIP-kortteja yli 300 vuonna 2023?", "Kyllä."],
    ["Jaettiinko VIP-kortteja alle 300 vuonna 2023?", "Ei."],
    ["Was the number of VIP cards given out in 2023 more than 400?", "No."],
    ["Onko Mielessä tuulee -viikko viikolla 34?", "Kyllä."],
    ["Onko Mielessä tuulee -viikko viikolla 35?", "Ei."],
  ])("is answered where a list or a number decides it: %s %s", async (question, said) => {
    const { first, rest } = await ask(real, question);
    expect(first).toBe(said);
    expect(rest).toMatch(/Lähde|Källa|Source/);
  });

  it.each([
    "Jaettiinko 7 §:n mukaan VIP-kortteja 2023?",
    "Onko Kotkassa alle 18-vuotiaita asunnottomia?",
    "Oliko alle 5 kertaa käytettyjä VIP-kortteja 2023?",
  ])("has neither yes nor no by a section or an age: %s", async (question) =>
    expect((await ask(real, question)).first).not.toMatch(sayings),
  );

  it.each(["Jaettiinko noin 360 VIP-korttia vuonna 2023?", "Jaettiinko VIP-kortteja enintään 400 vuonna 2023?"])(
    "has neither yes nor no when a number is not meant exactly: %s",
    async (question) => {
      const { first } = await ask(real, question);
      expect(first).not.toMatch(sayings);
      expect(first).toContain("360 korttia");
    },
  );
});

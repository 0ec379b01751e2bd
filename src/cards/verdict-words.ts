import type { Language } from "../domain/plan/language.ts";
import type { Verdict } from "../domain/query/claim.ts";

type YesOrNo = Readonly<Record<"yes" | "no", string>>;

interface VerdictWords extends Readonly<Record<Verdict, string>> {
  /** Before those of whom it is so, and those of whom it is not. */
  readonly of: YesOrNo;
  /** So of every group shown, or of none. */
  readonly ofAll: YesOrNo;
  readonly someRows: string;
  readonly somePlans: string;
  /** The plan has measures of what was asked. */
  readonly has: string;
  /** The plan names others as responsible. */
  readonly others: string;
}

export const verdictWords: Readonly<Record<Language, VerdictWords>> = {
  fi: {
    yes: "Kyllä.",
    no: "Ei.",
    partly: "Osittain.",
    of: { yes: "Kyllä", no: "Ei" },
    ofAll: { yes: "Kyllä, kaikissa näissä ryhmissä.", no: "Ei missään näistä ryhmistä." },
    someRows: "Osittain: näistä riveistä vain osassa.",
    somePlans: "Osa näistä on.",
    has: "Kyllä, suunnitelma kertoo tästä.",
    others: "Ei, suunnitelma nimeää nämä.",
  },
  sv: {
    yes: "Ja.",
    no: "Nej.",
    partly: "Delvis.",
    of: { yes: "Ja", no: "Nej" },
    ofAll: { yes: "Ja, i alla dessa grupper.", no: "Nej, inte i någon av dessa grupper." },
    someRows: "Delvis: bara i en del av dessa rader.",
    somePlans: "En del av dessa är det.",
    has: "Ja, planen tar upp detta.",
    others: "Nej, planen nämner dessa.",
  },
  en: {
    yes: "Yes.",
    no: "No.",
    partly: "Partly.",
    of: { yes: "Yes", no: "No" },
    ofAll: { yes: "Yes, in all these groups.", no: "No, in none of these groups." },
    someRows: "Partly: only in some of these rows.",
    somePlans: "Some of these are.",
    has: "Yes, the plan tells of this.",
    others: "No, the plan names these.",
  },
};

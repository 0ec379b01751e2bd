import type { RoleState } from "../domain/access/role.ts";
import type { ToldNotice } from "../domain/duty/digest-content.ts";
import type { Language } from "../domain/plan/language.ts";
import { clockPageWords } from "./clock-page-words.ts";
import type { Line } from "./card.ts";
import { line, say } from "./line.ts";
import { dayPart } from "./occurrence-words.ts";
import type { Writing } from "./parts.ts";
import { scopeName } from "./role-text.ts";

interface NoticeWords {
  /** What comes before the role and its place, and what follows. */
  readonly role: Readonly<Record<RoleState["kind"], readonly [string, string]>>;
  readonly wrong: readonly [string, string];
}

const words: Readonly<Record<Language, NoticeWords>> = {
  fi: {
    role: {
      requested: ["Pyytämäsi rooli odottaa koordinaattorin hyväksyntää", ""],
      approved: ["Roolisi on hyväksytty", "Siihen kuuluvat viestit tulevat tästä lähtien sinulle."],
      refused: ["Pyytämääsi roolia ei hyväksytty", "Voit kysyä syytä koordinaattorilta tai pyytää toista roolia."],
      ended: ["Roolisi on päättynyt", "Siihen kuuluvia viestejä ei enää tule sinulle."],
    },
    wrong: ["Lukijat ovat ilmoittaneet vastauksia vääriksi ajalla", "Ne näkyvät koordinaattorin näkymässä."],
  },
  sv: {
    role: {
      requested: ["Rollen du bad om väntar på koordinatorns godkännande", ""],
      approved: ["Din roll har godkänts", "Meddelanden som hör till den kommer till dig från och med nu."],
      refused: ["Rollen du bad om godkändes inte", "Du kan fråga koordinatorn varför eller be om en annan roll."],
      ended: ["Din roll har upphört", "Meddelanden som hör till den kommer inte längre till dig."],
    },
    wrong: ["Läsare har rapporterat felaktiga svar", "De finns i koordinatorns vy."],
  },
  en: {
    role: {
      requested: ["The role you asked for waits for a coordinator's approval", ""],
      approved: ["Your role has been approved", "What belongs to it comes to you from now on."],
      refused: ["The role you asked for was not approved", "You may ask a coordinator why, or ask for another role."],
      ended: ["Your role has ended", "What belongs to it does not come to you any more."],
    },
    wrong: ["Answers that readers called wrong", "They stand in the coordinator's view."],
  },
};

/** What is told beside the duties, a line each: "Roolisi on hyväksytty: raportoija, Haminan kaupunki. …". */
export function noticeLines(notices: readonly ToldNotice[], style: Line["style"], writing: Writing): readonly Line[] {
  return notices.map((notice, at) => line(at === 0 ? style : "body", partsOf(notice, writing)));
}

function partsOf(notice: ToldNotice, { plans, lang }: Writing): Line["parts"] {
  switch (notice.kind) {
    case "role": {
      const { name, scope, state } = notice.role;
      const [before, after] = words[lang].role[state.kind];
      const role = `${clockPageWords[lang].roles[name]}, ${scopeName(scope, plans, lang)}`;
      return say`${before}: ${{ kind: "slot", text: role }}. ${after}`;
    }
    case "wrong-answers": {
      const [before, after] = words[lang].wrong;
      const last = notice.until.subtract({ days: 1 });
      const count = { kind: "furniture", text: String(notice.count) } as const;
      return say`${before} ${dayPart(notice.from, lang)}–${dayPart(last, lang)}: ${count}. ${after}`;
    }
    default:
      return notice satisfies never;
  }
}

import { changeWishes } from "../../../application/coordination/desk-deeds.ts";
import { languageOf } from "../../../application/desk.ts";
import { chatWords } from "../../../cards/chat-words.ts";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import type { RoleWish } from "../../../application/people/register.ts";
import { eraseCard } from "../adaptive/erase-card.ts";
import { parseRegister, parseWishes } from "../adaptive/parse-press.ts";
import { registerCard, unitCard } from "../adaptive/register-forms.ts";
import type { Desk } from "./desk.ts";
import { exportOwnData } from "./export-own-data.ts";
import { homeOf } from "./home.ts";
import type { Deed, Press, Shown } from "./press.ts";
import { under } from "./under.ts";

/** One's own card: how one wants messages, and the role one asks for. */
export const homeDeeds = {
  home: async (desk, { from }) => (await homeOf(desk, from.person)).card,
  "save-wishes": async (desk, { from, data, lang }) => {
    const wishes = parseWishes(data);
    if (!wishes) return chatWords[lang].left;
    await changeWishes(desk, from.person, wishes);
    const { saved } = clockPageWords[await languageOf(desk, from.person)];
    return under(saved, (await homeOf(desk, from.person)).card);
  },
  export: exportOwnData,
  erase: (_desk, { lang }) => Promise.resolve(eraseCard(lang)),
  "save-erase": async (desk, { from: { person }, lang }) => {
    await desk.clockwork.eraseOwnData(person, person);
    return under(clockPageWords[lang].erased, (await homeOf(desk, person)).card);
  },
  register: (desk, press) => register(desk, press),
  "save-register": (desk, press) => register(desk, press),
} satisfies Readonly<Record<string, Deed>>;

/** Guests ask, and take no part. */
async function register(desk: Desk, press: Press): Promise<Shown> {
  const { from, data, lang } = press;
  if ((await desk.connector.member(from, from.user)).guest) return chatWords[lang].guest;
  const step = parseRegister(data, desk.plans);
  switch (step.kind) {
    case "where":
      return registerCard({ plans: desk.plans, lang });
    case "unit":
      return unitCard({ plans: desk.plans, lang, role: step.role, organisation: step.organisation });
    case "wish":
      return request(desk, press, step.wish);
    default:
      return step satisfies never;
  }
}

async function request(desk: Desk, { from, lang }: Press, wish: RoleWish): Promise<Shown> {
  const { kind } = await desk.clockwork.requestRole(from.person, wish);
  const { requested, approved, alreadyAsked } = clockPageWords[lang];
  return under({ requested, approved, already: alreadyAsked }[kind], (await homeOf(desk, from.person)).card);
}

import { startWeb, type RunningWeb, type WebParts } from "../../../../src/adapters/web/start-web.ts";
import { createFeedTokens } from "../../../../src/application/coordination/feed-tokens.ts";
import { askerOf } from "../../../../src/application/people/asker-of.ts";
import type { PersonId } from "../../../../src/domain/access/person.ts";
import type { PlanId } from "../../../../src/domain/plan/id.ts";
import type { Plans } from "../../../../src/domain/plan/plans.ts";
import { createLog } from "../../../../src/log.ts";
import { local, startLife, type Life } from "../../../application/reminders/life.ts";
import { plainFeeds, realPlans } from "../../../real-plans.ts";

export const lanu = "kymenlaakso-lanu-2020-2025" as PlanId;
/** A report that is owed, and its unit. */
export const report = {
  duty: "lanu.cal.toteumat-toimijoittain@2027/hamina",
  due: "2027-01-29",
  unit: "Haminan kaupunki",
  /** One of the rows that it tells of. */
  row: "lanu.hamina.arvostaminen",
};
export const colleague = "slack:T1:U2" as PersonId;

export interface LivingWeb {
  readonly url: string;
  readonly life: Life;
  /** Sends a form as a browser without scripts would, as far as the server can tell. */
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Record<string, string>,
  ) => Promise<Response>;
  readonly stop: () => Promise<void>;
}

/** The page over a living clock in memory that stands at the beginning of January 2027. */
export async function startLivingWeb({
  coordinators = [local],
  plans = realPlans(),
  answer = () => Promise.reject(new Error("nothing is asked here")),
  ...config
}: Partial<Pick<WebParts, "answer">> & {
  readonly coordinators?: readonly PersonId[];
  readonly plans?: Plans;
  readonly host?: string;
  readonly webToken?: string;
} = {}): Promise<LivingWeb> {
  const life = await startLife({ plans, at: "2027-01-04T08:00", coordinators });
  const clock = { now: life.now };
  const tokens = { make: () => "a-token-of-a-feed", hash: (token: string) => `hash of ${token}` };
  const today = () => life.now().toZonedDateTimeISO("Europe/Helsinki").toPlainDate().toString();
  const web: RunningWeb = await startWeb({
    config: { port: 0, host: "127.0.0.1", ...config },
    log: createLog("silent"),
    ...{ plans, answer, today },
    feeds: plainFeeds,
    living: {
      ...{ me: local, plans, store: life.store, clockwork: life, now: life.now },
      feeds: createFeedTokens({ store: life.store, access: life.access, clock, tokens }),
      publicUrl: "https://kello.example",
      commands: {},
      asker: async () => askerOf(local, await life.access.rolesIn(life.store), { plans, today: today() }),
      step: () => step(life),
    },
  });
  const post: LivingWeb["post"] = (path, fields, headers = {}) =>
    fetch(web.url + path, { method: "POST", headers, body: new URLSearchParams({ lang: "fi", ...fields }) });
  return { url: web.url, life, post, stop: () => web.stop().then(life.close) };
}

/** Goes on day by day until something has come. */
async function step(life: Life): Promise<boolean> {
  const count = async () => (await life.store.inbox.of(local as never)).length;
  const before = await count();
  for (let day = 0; day < 60; day += 1) {
    await life.plan();
    const noon = life
      .now()
      .toZonedDateTimeISO("Europe/Helsinki")
      .toPlainDate()
      .add({ days: day === 0 ? 0 : 1 });
    await life.goTo(`${noon.toString()}T12:00`);
    if ((await count()) > before) return true;
  }
  return false;
}

/** Has the local reader report for Hamina while the clock goes on. */
export async function register(life: Life): Promise<void> {
  await life.decideClock(local, { kind: "continued", plan: lanu });
  await life.requestRole(local, { name: "reporter", scope: { kind: "party", party: "hamina" as never } });
}

/** A colleague waits for a role in Hamina. */
export const colleagueAsks = (life: Life) =>
  life.requestRole(colleague, { name: "deputy", scope: { kind: "party", party: "hamina" as never } });

import { overlayOf } from "../domain/calendar/clock-decision.ts";
import { localPerson } from "../domain/access/person.ts";
import { today as localDay } from "../application/clock.ts";
import { standingNow } from "../application/progress/standing-now.ts";
import { askerOf } from "../application/people/asker-of.ts";
import type { Logger } from "../application/ports.ts";
import type { Config } from "../config.ts";
import { openAnswering } from "./answering.ts";
import { clockCommands } from "./clock-commands.ts";
import { lacking } from "./lacking.ts";
import { createPlatforms } from "./platforms.ts";

/** What runs until it is stopped. */
export interface RunningApp {
  readonly url: string;
  /** Settles with the reason when the store has stopped for good, and nothing can be stopped in order any more. */
  readonly died: Promise<Error>;
  readonly stop: () => Promise<void>;
}

/** The whole product: the living clock and the local page. With a trial's start, over a store in memory whose time begins there. */
export async function startApp(config: Config, log: Logger, trial?: Temporal.PlainDateTime): Promise<RunningApp> {
  // A server and a store are slow to load, and most commands need neither.
  const { startWeb } = await import("../adapters/web/start-web.ts");
  const { openClock } = await import("./open-clock.ts");
  const { openTrial } = await import("./open-trial.ts");
  const answering = openAnswering(config, log);
  const { plans } = answering;
  const platforms = createPlatforms({ config, log, answering });
  const { messengerOf, join: beforeStart } = platforms;
  const open = trial
    ? await openTrial(config, plans, log, trial)
    : await openClock({ config, plans, log, messengerOf, beforeStart });
  const { store, feeds: tokens, clock, clockwork, pictures } = open;
  const overlay = async () => overlayOf(await store.clock.decisions());
  const today = () => localDay(clock).toString();
  const mayRead = async (token: string, id: string) => {
    const plan = plans.datasets.find((each) => each.id === id)?.id;
    return plan !== undefined && tokens.mayRead(token, plan);
  };
  const me = localPerson;
  const living = {
    ...{ ...open, me, plans },
    asker: async () => askerOf(me, await clockwork.access.rolesIn(store), { plans, today: today() }),
    now: clock.now,
    publicUrl: config.publicUrl ?? `http://${config.host}:${config.port}`,
    commands: clockCommands({
      plans,
      today,
      store: () => Promise.resolve({ store, founding: clockwork.founding }),
      living: () => Promise.resolve({ store, clockwork }),
    }),
  };
  const stop = async () => {
    await platforms.stop();
    await open.stop();
  };
  try {
    const answer = answering.answerOver(overlay, () => standingNow(store, localDay(clock)), open.help);
    const routes = platforms.routes();
    const web = await startWeb({
      config,
      log,
      today,
      feeds: { overlay, mayRead },
      living,
      pictures,
      plans,
      answer,
      platforms: routes,
      lacking: () => lacking(store, platforms),
    });
    return { url: web.url, died: open.died, stop: () => web.stop().then(stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}

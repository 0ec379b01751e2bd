import type { App, BlockAction, ButtonAction, DatepickerAction, StaticSelectAction } from "@slack/bolt";
import { examples } from "../../../cards/talk-card.ts";
import { languages } from "../../../domain/plan/language.ts";
import { planClockOf, roleDecisionOf } from "../button-values.ts";
import { slackPerson } from "../slack-ids.ts";
import { registrationOf } from "../view-state.ts";
import { fieldAction } from "../view-parts.ts";
import { registerView, unitOptions } from "../views.ts";
import { languageOf, type Desk } from "./desk.ts";
import { publishHome } from "./home.ts";
import { presserOf } from "./press.ts";

/** Slack shows four suggestions at most. */
const promptsAtMost = 4;

/** The Home tab and what is done on it, except for dates. Each deed shows the tab anew, whatever came of it. */
export function homeListeners(app: App, desk: Desk): void {
  app.event("app_home_opened", async ({ event, body, client }) => {
    const presser = { team: body.team_id, user: event.user };
    if (event.tab === "home") {
      await publishHome(desk, client, presser);
      return;
    }
    const lang = await languageOf(desk, slackPerson(presser.team, presser.user));
    const prompts = examples(lang)
      .slice(0, promptsAtMost)
      .map((text) => ({ title: text.slice(0, 75), message: text }));
    const [first, ...others] = prompts;
    // A courtesy of newer clients, and not of every workspace.
    if (first)
      await client.assistant.threads
        .setSuggestedPrompts({ channel_id: event.channel, prompts: [first, ...others] })
        .catch(() => undefined);
  });

  app.action<BlockAction<ButtonAction>>("home:register", async ({ ack, body, client }) => {
    await ack();
    const { team, user } = presserOf(body);
    const lang = await languageOf(desk, slackPerson(team, user));
    await client.views.open({ trigger_id: body.trigger_id, view: registerView({ plans: desk.plans, lang }) });
  });

  app.options(fieldAction("unit"), async ({ ack, options, body }) => {
    const lang = await languageOf(desk, slackPerson(body.team?.id ?? "", body.user.id));
    await ack({ options: [...unitOptions(desk.plans, options.value, lang)] });
  });

  app.view("view:register", async ({ ack, view, body, client }) => {
    await ack();
    const presser = { team: body.team?.id ?? "", user: body.user.id };
    const wish = registrationOf(view.state.values, desk.plans);
    if (wish) await desk.clockwork.requestRole(slackPerson(presser.team, presser.user), wish);
    await publishHome(desk, client, presser);
  });

  app.action<BlockAction<StaticSelectAction>>("home:language", async ({ ack, action, body, client }) => {
    await ack();
    const language = languages.find((each) => each === action.selected_option.value);
    if (language) await changeWishes(desk, body, { language });
    await publishHome(desk, client, presserOf(body));
  });

  app.action<BlockAction<DatepickerAction | ButtonAction>>("home:silent", async ({ ack, action, body, client }) => {
    await ack();
    const day = action.type === "datepicker" ? action.selected_date : undefined;
    await changeWishes(desk, body, { silentUntil: day ? Temporal.PlainDate.from(day) : undefined });
    await publishHome(desk, client, presserOf(body));
  });

  app.action<BlockAction<ButtonAction>>("home:pause", async ({ ack, action, body, client }) => {
    await ack();
    const presser = presserOf(body);
    await desk.clockwork.turnSwitches(slackPerson(presser.team, presser.user), { paused: action.value === "on" });
    await publishHome(desk, client, presser);
  });

  app.action<BlockAction<ButtonAction>>("home:continue", async ({ ack, action, body, client }) => {
    await ack();
    const presser = presserOf(body);
    const wish = planClockOf(action.value ?? "", desk.plans);
    if (wish) await desk.clockwork.decideClock(slackPerson(presser.team, presser.user), wish);
    await publishHome(desk, client, presser);
  });

  app.action<BlockAction<ButtonAction>>("home:role", async ({ ack, action, body, client }) => {
    await ack();
    const presser = presserOf(body);
    const decision = roleDecisionOf(action.value ?? "", desk.plans);
    if (decision)
      await desk.clockwork.decideRole(slackPerson(presser.team, presser.user), decision.role, { kind: decision.kind });
    await publishHome(desk, client, presser);
  });
}

type Wishes = Parameters<Desk["clockwork"]["setWishes"]>[1];

async function changeWishes(desk: Desk, body: BlockAction, change: Partial<Wishes>): Promise<void> {
  const { team, user } = presserOf(body);
  const by = slackPerson(team, user);
  const { language, sendTime, silentUntil } = {
    language: "fi" as const,
    sendTime: undefined,
    silentUntil: undefined,
    ...(await desk.store.people.find(by)),
  };
  await desk.clockwork.setWishes(by, { language, sendTime, silentUntil, ...change });
}

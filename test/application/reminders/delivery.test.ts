import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { overview } from "../../../src/application/coordination/overview.ts";
import { messageId, personDestination } from "../../../src/domain/duty/message.ts";
import { anna, bo, coordinator, forum, haminaLife, plans, report } from "./hamina.ts";
import { createPostbox, type Postbox } from "./postbox.ts";
import type { Life } from "./life.ts";

let life: Life;
let platform: Postbox;
beforeEach(async () => {
  platform = createPostbox();
  life = await haminaLife("2027-01-11T08:00", platform.messenger);
});
afterEach(() => life.close());
const postsTo = (person: string) => platform.posts.filter(({ to }) => to === person);
const message = (day: string) =>
  life.store.outbox.find(messageId(personDestination(anna), Temporal.PlainDate.from(day))).then((each) => each?.state);

describe("a message that its platform", () => {
  it("refuses is failed with its reason, shown to the coordinator, and not tried again", async () => {
    platform.answer(anna, { kind: "refused", reason: "no-such-person" });
    await life.goTo("2027-01-14T12:00");
    expect(await message("2027-01-11")).toEqual({ kind: "failed", reason: "no-such-person" });
    expect(await message("2027-01-12")).toBeUndefined();
    const today = Temporal.PlainDate.from("2027-01-14");
    const { trouble } = await overview({ plans, ...life }, { by: coordinator, today });
    expect(trouble.map(({ id, state }) => [id, state.kind])).toEqual([[`${anna}/2027-01-11`, "failed"]]);
  });

  it("refuses does not stop the steps that reach others", async () => {
    await life.enrol(bo, "deputy", "hamina");
    platform.answer(anna, { kind: "refused", reason: "no-such-person" });
    await life.goTo("2027-02-05T12:00");
    expect(await life.said(report)).toEqual([`2027-02-03 ${bo} overdue-3`, `2027-02-05 ${coordinator} overdue-5`]);
  });

  it("cannot take now is tried again after the wait that it asks for", async () => {
    const after = Temporal.Duration.from({ minutes: 20 });
    platform.answer(anna, { kind: "later", reason: "rate-limit", after });
    await life.goTo("2027-01-11T09:10");
    expect(await message("2027-01-11")).toEqual({ kind: "planned", attempt: 1 });
    platform.answer(anna, "usual");
    await life.goTo("2027-01-11T09:19");
    expect(postsTo(anna)).toEqual([]);
    await life.goTo("2027-01-11T09:21");
    expect(postsTo(anna)).toHaveLength(1);
  });

  it("has taken though the connection was cut is found there and not sent again", async () => {
    platform.answer(anna, "cut");
    await life.goTo("2027-01-12T12:00");
    expect(postsTo(anna)).toHaveLength(1);
    expect((await message("2027-01-11"))?.kind).toBe("sent");
  });

  it("has not taken is sent again, once", async () => {
    platform.answer(anna, "lost");
    await life.goTo("2027-01-11T09:00:30");
    platform.answer(anna, "usual");
    await life.goTo("2027-01-12T12:00");
    expect(postsTo(anna)).toHaveLength(1);
  });
});

describe("a message of which nobody can tell whether it went out", () => {
  beforeEach(() => {
    platform.beReadable(false);
    platform.answer(anna, "cut");
  });

  it("is sent again once when it holds a report, then held", async () => {
    await life.goTo("2027-01-14T12:00");
    expect(postsTo(anna).map(({ key }) => key)).toEqual([`${anna}/2027-01-11`, `${anna}/2027-01-11`]);
    expect((await message("2027-01-11"))?.kind).toBe("unknown");
  });

  it("is held at once when it holds an event, and the next step comes on its day", async () => {
    await life.press(anna, report, { kind: "deliver" });
    await life.goTo("2027-04-01T12:00");
    const days = postsTo(anna).map(({ at }) => at.toPlainDate().toString());
    expect(days).toEqual(["2027-03-16", "2027-04-01"]);
    expect(await life.said(forum)).toEqual([]);
  });
});

describe("a process that died while it sent", () => {
  it("leaves a message that is found again the next morning, before anything is planned into another", async () => {
    platform.answer(anna, "cut");
    await life.goTo("2027-01-11T09:00:10");
    platform.answer(anna, "usual");
    await life.sleepTo("2027-01-12T08:30");
    await life.goTo("2027-01-13T12:00");
    expect(postsTo(anna)).toHaveLength(1);
    expect(await life.said(report)).toEqual([`2027-01-11 ${anna} lead-30`]);
  });

  it("leaves reminders that still come when the next day's message has left already", async () => {
    platform.answer(anna, "lost");
    await life.goTo("2027-01-15T09:00:10");
    platform.answer(anna, "usual");
    await life.press(anna, report, { kind: "snooze", until: Temporal.PlainDate.from("2027-01-18"), confirmed: false });
    await life.sleepTo("2027-01-18T10:00");
    await life.goTo("2027-01-20T12:00");
    expect(postsTo(anna).length).toBeGreaterThan(0);
  });
});

import { afterEach, describe, expect, it } from "vitest";
import type { PersonId } from "../../../src/domain/access/person.ts";
import type { Scope } from "../../../src/domain/access/role.ts";
import type { DestinationId } from "../../../src/domain/duty/message.ts";
import type { PlanId } from "../../../src/domain/plan/id.ts";
import { realPlans } from "../../real-plans.ts";
import { local, startLife, type Life } from "../reminders/life.ts";

const plans = realPlans();
const lanu: Scope = { kind: "plan", plan: "kymenlaakso-lanu-2020-2025" as PlanId };
const kotka: Scope = { kind: "plan", plan: "kotka-hyla-2024-01-23" as PlanId };
const channel = "slack:T1:#C1" as DestinationId;
const anna = "slack:T1:U1" as PersonId;

let life: Life;
afterEach(() => life.close());

/** Anna keeps the clock of one plan. */
async function start(): Promise<void> {
  life = await startLife({ plans, at: "2027-01-04T08:00" });
  const state = { kind: "approved", by: local, on: Temporal.PlainDate.from("2027-01-01") } as const;
  await life.store.people.save({ id: anna, language: "fi" });
  await life.store.people.saveRole({ person: anna, name: "coordinator", scope: lanu, state });
}

const told = async () => (await life.store.channels.all()).filter(({ active }) => active).map(({ scope }) => scope);

describe("of what a channel is told", () => {
  it("is said, changed and ended by those who keep the clock, and noted", async () => {
    await start();
    expect(await life.setChannel(anna, channel, lanu)).toEqual({ kind: "set" });
    expect(await told()).toEqual([lanu]);
    await life.setChannel(local, channel, kotka);
    expect(await told()).toEqual([kotka]);
    await life.setChannel(local, channel, undefined);
    expect(await told()).toEqual([]);
    const actions = (await life.store.audit.recent(3)).map(({ action }) => action);
    expect(actions).toEqual(["channel-silent", "channel-told", "channel-told"]);
  });

  it("is not said by others, nor of another plan than one's own, nor taken from one", async () => {
    await start();
    const denied = { kind: "denied", because: "coordinators-only" };
    expect(await life.setChannel("slack:T1:U2" as PersonId, channel, lanu)).toEqual(denied);
    expect(await life.setChannel(anna, channel, { kind: "everywhere" })).toEqual(denied);
    await life.setChannel(local, channel, kotka);
    expect(await life.setChannel(anna, channel, lanu)).toEqual(denied);
    expect(await life.setChannel(anna, channel, undefined)).toEqual(denied);
    expect(await told()).toEqual([kotka]);
  });

  it("changes nothing where a channel that was told of nothing is to be told of nothing", async () => {
    await start();
    expect(await life.setChannel(local, channel, undefined)).toEqual({ kind: "set" });
    expect(await life.store.channels.all()).toEqual([]);
  });
});

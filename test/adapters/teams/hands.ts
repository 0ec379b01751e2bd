import { expect } from "vitest";
import { direct, message, type LivingTeams } from "./living-teams.ts";
import { ofType, shown } from "./within.ts";
import type { Sent } from "./fake-teams.ts";

/** What came of a press or of what was written: a card, or a sentence. */
export type Came = object | string;

/** What people do in Teams, in the chat between each and the bot. */
export function handsIn(teams: () => LivingTeams) {
  const at = (user: string) => ({ serviceUrl: teams().fake.url, user });
  const messages = (user: string): readonly Sent[] => teams().fake.messages(`a:${user}`);
  return {
    at,
    messages,
    /** Writes, and gives what came back. */
    write: async (user: string, text: string): Promise<Sent> => {
      const before = messages(user).length;
      await teams().post({ ...direct(at(user)), ...message(text) });
      await expect.poll(() => messages(user).length, { timeout: 10_000 }).toBe(before + 1);
      return messages(user).at(-1) ?? expect.fail();
    },
    /** Presses a button that brings this, and gives the card or the sentence that comes of it. */
    press: async (user: string, data: object, where: object = {}): Promise<Came> => {
      const action = { type: "Action.Execute", data };
      const pressed = { type: "invoke", name: "adaptiveCard/action", value: { action } };
      const response = await teams().post({ ...direct(at(user)), ...pressed, ...where });
      expect(response.status).toBe(200);
      return ((await response.json()) as { readonly value: Came }).value;
    },
  };
}

/** The card of a message. */
export function cardOf(sent: Sent | undefined): object {
  return sent?.attachments?.[0]?.content ?? {};
}

/** The data of the button whose data hold these letters. */
export function dataOf(card: Came, letters: string): object {
  const found = ofType(typeof card === "string" ? {} : card, "Action.Execute").find(({ data }) =>
    JSON.stringify(data).includes(letters),
  );
  if (!found) throw new Error(`no button with ${letters}: ${JSON.stringify(card)}`);
  return found["data"] as object;
}

export function said(came: Came): string {
  return typeof came === "string" ? came : shown(came);
}

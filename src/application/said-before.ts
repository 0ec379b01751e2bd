import type { Reply } from "./answer-question.ts";
import type { Turn } from "./converse.ts";
import type { Desk } from "./desk.ts";

/** The question with the turns that it leant on, itself the last. A button carries the question alone. */
export async function askedAs(
  { memory }: Pick<Desk<unknown>, "memory">,
  text: string,
  conversations: readonly string[],
): Promise<readonly string[]> {
  for (const conversation of conversations) {
    const turns = await memory.turns(conversation);
    const at = turns.lastIndexOf(text);
    if (at !== -1) return turns.slice(0, at + 1);
  }
  return [text];
}

/** Answers a question of before once more, in a conversation of its own: nobody's own conversation goes on by it. */
export async function sayAgain<Card>(desk: Desk<Card>, turn: Turn): Promise<Reply<Card> | undefined> {
  const [own = ""] = turn.keys;
  const turns = await askedAs(desk, turn.text, turn.conversations);
  await desk.memory.remember(own, turns.slice(0, -1));
  return desk.converse({ ...turn, conversations: [own] });
}

import type { Clock } from "../../../application/clock.ts";
import type { Clockwork } from "../../../application/clockwork.ts";
import type { FeedTokens } from "../../../application/coordination/feed-tokens.ts";
import type { Question } from "../../../application/ports.ts";
import type { Store } from "../../../application/store.ts";
import type { Card } from "../../../cards/card.ts";
import type { PersonId } from "../../../domain/access/person.ts";
import type { Plans } from "../../../domain/plan/plans.ts";

/** Runs a command whose lines are collected; gives its exit code. */
export type RunCommand = (args: readonly string[], lines: Lines) => Promise<number> | number;

export interface Lines {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly lines: () => AsyncIterable<string>;
  readonly interactive: boolean;
}

/** The living clock as the page uses it. */
export interface LivingClock extends Clock {
  /** Whoever sits at the page. */
  readonly me: PersonId;
  readonly plans: Plans;
  readonly store: Store;
  readonly clockwork: Clockwork<Card>;
  readonly feeds: FeedTokens;
  /** Where the page is reached from outside. */
  readonly publicUrl: string;
  /** Whom whoever sits at the page belongs to, by the roles in force. */
  readonly asker: () => Promise<Pick<Question, "units" | "organisation">>;
  /** Commands of the terminal that only the running bot can answer, by name. */
  readonly commands: Readonly<Record<string, RunCommand>>;
  /** Set in a trial: goes to the next reminder; false when there is none. */
  readonly step?: () => Promise<boolean>;
}

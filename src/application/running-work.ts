import type { Logger } from "./ports.ts";

/** What goes on in the background, so that a stop can wait for it. */
export interface RunningWork {
  /** False once it is being drained. */
  readonly isOpen: () => boolean;
  /** Gives the work back, and has a stop wait for it. */
  readonly keep: <T>(work: Promise<T>) => Promise<T>;
  /** Closes, and waits for what runs and for what that begins, but not longer than this. */
  readonly drain: (ms: number) => Promise<void>;
}

export function createRunningWork(log: Logger): RunningWork {
  let closed = false;
  const running = new Set<Promise<unknown>>();
  const ended = async () => {
    while (running.size > 0) await Promise.allSettled(running);
  };
  return {
    isOpen: () => !closed,
    keep: async (work) => {
      running.add(work);
      try {
        return await work;
      } finally {
        running.delete(work);
      }
    },
    drain: async (ms) => {
      closed = true;
      const late = Promise.withResolvers<"late">();
      const timer = setTimeout(() => late.resolve("late"), ms);
      const how = await Promise.race([ended(), late.promise]);
      clearTimeout(timer);
      if (how === "late") log.warn({ left: running.size }, "stopped while listeners were still running");
    },
  };
}

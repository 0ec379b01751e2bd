import { AsyncLocalStorage } from "node:async_hooks";
import { AppError } from "../../application/app-error.ts";

/**
 * Knows whether the running code stands inside a transaction. The embedded engine has one connection: a statement through another
 * handle would wait for the transaction that waits for it, and hang the process without a word.
 */
export interface Inside {
  /** Runs the work of a transaction, and rejects when it takes longer than the watchdog allows. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  /** Throws store-misused inside a transaction. */
  readonly refuse: () => void;
}

export function createInside(watchdogMs: number): Inside {
  const running = new AsyncLocalStorage<{ open: boolean }>();
  return {
    run: async (work) => {
      const here = { open: true };
      const watchdog = Promise.withResolvers<never>();
      const timer = setTimeout(() => {
        watchdog.reject(tooLong(watchdogMs));
      }, watchdogMs);
      try {
        return await Promise.race([running.run(here, work), watchdog.promise]);
      } finally {
        clearTimeout(timer);
        here.open = false;
      }
    },
    refuse: () => {
      if (running.getStore()?.open === true) throw foreignHandle();
    },
  };
}

function foreignHandle(): AppError {
  return new AppError(
    "store-misused",
    "store: a statement inside a transaction went through another handle than the transaction's own",
    "Pass the transaction's handle on to everything that runs inside atomically().",
  );
}

function tooLong(ms: number): AppError {
  return new AppError(
    "store-misused",
    `store: a transaction took more than ${ms / 1000} s and was rolled back`,
    "Await nothing but the store inside atomically(): no network, no other handle.",
  );
}

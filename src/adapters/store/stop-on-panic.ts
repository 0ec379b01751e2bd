import type { PGlite } from "@electric-sql/pglite";

/** The parts of PGlite's compiled module that its statement loop calls. */
interface Loop {
  _PostgresMainLoopOnce: () => void;
  stackRestore: (pointer: number) => void;
  _PostgresSendReadyForQueryIfNecessary: () => void;
  _pgl_pq_flush: () => void;
}

/** Whether the engine has stopped for good, and when it does, why. */
export interface Life {
  readonly dead: () => boolean;
  readonly died: Promise<Error>;
}

/**
 * PGlite's statement loop swallows every exception, so that after a panic (PostgreSQL's word for a fault it cannot go on from, such as
 * no room for its log) it would spin for ever. This lets the first one out, as `why` words it, and refuses every statement after it:
 * to the files it is as if the process had been killed.
 */
export function stopOnPanic(client: PGlite, why: (panic: unknown) => Error): Life {
  // Neither the module nor these functions are in PGlite's types.
  const loop = (client as unknown as { readonly mod: Loop }).mod;
  const { _PostgresMainLoopOnce: once, stackRestore: restore } = loop;
  const { _PostgresSendReadyForQueryIfNecessary: sendReady, _pgl_pq_flush: flush } = loop;
  const death = Promise.withResolvers<Error>();
  let dead: Error | undefined;
  loop._PostgresMainLoopOnce = () => {
    try {
      once();
    } catch (error) {
      if (!isJump(error, client)) {
        dead = why(error);
        death.resolve(dead);
      }
      throw error;
    }
  };
  // The one call inside the loop whose exception is not swallowed.
  loop.stackRestore = (pointer) => {
    if (dead) throw dead;
    restore(pointer);
  };
  loop._PostgresSendReadyForQueryIfNecessary = () => dead ?? sendReady();
  loop._pgl_pq_flush = () => dead ?? flush();
  const execute = client.execProtocolRawSync.bind(client);
  client.execProtocolRawSync = (...message) => {
    if (dead) throw dead;
    return execute(...message);
  };
  return { dead: () => dead !== undefined, died: death.promise };
}

/** PostgreSQL's own way out of a statement that failed. */
function isJump(error: unknown, client: PGlite): boolean {
  const { POSTGRES_MAIN_LONGJMP: jump } = client as unknown as { readonly POSTGRES_MAIN_LONGJMP: number };
  return typeof error === "object" && error !== null && "status" in error && error.status === jump;
}

import { fsyncSync } from "node:fs";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import type { PGlite } from "@electric-sql/pglite";

interface Stream {
  /** The file's descriptor in Node. */
  readonly nfd?: number;
}

/** Emscripten's file system of Node, as far as it is touched here; PGlite exports no type of it. */
interface NodeStreams {
  readonly NODEFS: {
    readonly stream_ops: { fsync?: (stream: Stream) => number; write: (...all: readonly unknown[]) => number };
  };
}

/** Emscripten's number of a full disk. */
const noSpace = 51;

/**
 * Files of Node that are really synced. PGlite's own NodeFS has no fsync, so what it calls committed survives a killed process but
 * not a power cut. Stands on Emscripten's inside: `synced` is looked at after a commit at every start.
 */
export class DurableNodeFS extends NodeFS {
  /** How many times a file has been synced. */
  synced = 0;
  /** Whether a write has found the disk full. */
  full = false;

  override async init(pg: PGlite, options: Parameters<NodeFS["init"]>[1]): ReturnType<NodeFS["init"]> {
    const started = await super.init(pg, options);
    started.emscriptenOpts.preRun?.push((module) => {
      // The module is typed without NODEFS, which it carries all the same.
      const operations = (module as unknown as NodeStreams).NODEFS.stream_ops;
      const { write } = operations;
      operations.fsync = (stream) => this.#sync(stream);
      operations.write = (...all) => this.#write(() => write(...all));
    });
    return started;
  }

  #sync({ nfd }: Stream): number {
    if (nfd === undefined) return 0;
    fsyncSync(nfd);
    this.synced += 1;
    return 0;
  }

  #write(write: () => number): number {
    try {
      return write();
    } catch (error) {
      if (typeof error === "object" && error !== null && "errno" in error && error.errno === noSpace) this.full = true;
      throw error;
    }
  }
}

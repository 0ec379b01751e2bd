import { fsyncSync } from "node:fs";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import type { PGlite } from "@electric-sql/pglite";

interface Stream {
  /** The file's descriptor in Node. */
  readonly nfd?: number;
}

/** Emscripten's file system of Node, as far as it is touched here; PGlite exports no type of it. */
interface NodeStreams {
  readonly NODEFS: { readonly stream_ops: { fsync?: (stream: Stream) => number } };
}

/**
 * Files of Node that are really synced. PGlite's own NodeFS has no fsync, so what it calls committed survives a killed process but
 * not a power cut. Stands on Emscripten's inside: `synced` is looked at after a commit at every start.
 */
export class DurableNodeFS extends NodeFS {
  /** How many times a file has been synced. */
  synced = 0;

  override async init(pg: PGlite, options: Parameters<NodeFS["init"]>[1]): ReturnType<NodeFS["init"]> {
    const started = await super.init(pg, options);
    started.emscriptenOpts.preRun?.push((module) => {
      // The module is typed without NODEFS, which it carries all the same.
      (module as unknown as NodeStreams).NODEFS.stream_ops.fsync = (stream) => this.#sync(stream);
    });
    return started;
  }

  #sync({ nfd }: Stream): number {
    if (nfd === undefined) return 0;
    fsyncSync(nfd);
    this.synced += 1;
    return 0;
  }
}

import { Worker } from "node:worker_threads";
import { AppError } from "../../application/app-error.ts";

export interface PngWish {
  readonly id: number;
  readonly svg: string;
  /** Pixels to a unit of the SVG. */
  readonly zoom: number;
}
export type PngAnswer = { readonly id: number } & ({ readonly png: Uint8Array } | { readonly fault: string });

/** Makes PNG of SVG. */
export interface PngMaker {
  /** Throws unexpected when the SVG cannot be drawn. */
  readonly png: (svg: string, zoom: number) => Promise<Uint8Array>;
}

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: AppError) => void;
}

/**
 * Draws beside the main thread: a picture takes a good part of a second, in which a platform would wait for its acknowledgement.
 * The thread is started with the first picture and keeps no process alive; after a fault another one is started.
 */
export function createPngMaker(): PngMaker {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;
  const end = (fault: string): void => {
    worker = undefined;
    waiting.forEach(({ reject }) => reject(failed(fault)));
    waiting.clear();
  };
  const settle = (answer: PngAnswer): void => {
    const call = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker?.unref();
    if ("png" in answer) call?.resolve(answer.png);
    else call?.reject(failed(answer.fault));
  };
  const start = (): Worker => {
    const started = new Worker(new URL("./png-worker.ts", import.meta.url));
    started.on("message", settle);
    started.on("error", (error) => end(String(error)));
    started.on("exit", () => {
      if (worker === started) end("the drawing thread has ended");
    });
    return started;
  };
  return {
    png: (svg, zoom) =>
      new Promise((resolve, reject) => {
        const id = (count += 1);
        worker ??= start();
        waiting.set(id, { resolve, reject });
        worker.ref();
        worker.postMessage({ id, svg, zoom } satisfies PngWish);
      }),
  };
}

function failed(fault: string): AppError {
  return new AppError("unexpected", `a picture could not be drawn: ${fault}`, "Report it with the picture's address.");
}

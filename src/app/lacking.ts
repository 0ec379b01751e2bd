import type { Store } from "../application/store.ts";
import type { Platforms } from "./platforms.ts";

/** A store that has not answered by then is not ready: whoever asks would ask again. */
const patienceMs = 2_000;

/** What does not work at this moment: the store, or a platform that has lost its connection. */
export async function lacking(store: Store, platforms: Pick<Platforms, "disconnected">): Promise<readonly string[]> {
  return [...((await answers(store)) ? [] : ["store"]), ...(await platforms.disconnected())];
}

async function answers(store: Store): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, patienceMs, false).unref());
  const read = store.settings.switches().then(
    () => true,
    () => false,
  );
  return Promise.race([read, late]);
}

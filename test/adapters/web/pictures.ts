import { createPictures, type OpenPictures } from "../../../src/app/create-pictures.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";
import { decided } from "../../domain/calendar/clock.ts";

/** Pictures of clocks that nobody has touched, as they are on 22 November 2026. */
export const plainPictures = (plans: Plans): OpenPictures =>
  createPictures({
    plans,
    clock: { now: () => Temporal.Instant.from("2026-11-22T07:00:00Z") },
    overlay: () => Promise.resolve(decided({})),
    dutiesIn: () => Promise.resolve([]),
    secret: () => Promise.resolve("a secret of sixteen letters"),
  });

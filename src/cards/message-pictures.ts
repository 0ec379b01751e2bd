import type { Language } from "../domain/plan/language.ts";
import type { Picture } from "./picture.ts";

/** Pictures for messages. Each comes with everything it shows in words; undefined when there is no figure to draw. */
export interface MessagePictures {
  /** The picture itself, a PNG in the shape of a phone. */
  readonly file: (
    picture: Picture,
    lang: Language,
  ) => Promise<{ readonly png: Uint8Array; readonly title: string; readonly alt: string } | undefined>;
  /** A path with parameters at which whoever has it may see the picture for a while. */
  readonly address: (
    picture: Picture,
    lang: Language,
  ) => Promise<{ readonly path: string; readonly title: string; readonly alt: string } | undefined>;
}

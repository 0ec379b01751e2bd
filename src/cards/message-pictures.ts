import type { Language } from "../domain/plan/language.ts";
import type { Card } from "./card.ts";
import type { Picture } from "./picture.ts";

/** Pictures for messages. Each comes with everything it shows in words; undefined when there is no figure to draw. */
export interface MessagePictures {
  /** The picture itself, a PNG in the shape of a phone. */
  readonly file: (
    picture: Picture,
    lang: Language,
  ) => Promise<(PictureWords & { readonly png: Uint8Array }) | undefined>;
  /** A path with parameters at which whoever has it may see the picture for a while, no side longer than `messageSide`. */
  readonly address: (
    picture: Picture,
    lang: Language,
  ) => Promise<(PictureWords & { readonly path: string }) | undefined>;
}

/** What a picture shows: its title, all of it as text, and the same as a card. */
export interface PictureWords {
  readonly title: string;
  readonly alt: string;
  readonly twin: Card;
}

/** Pixels: a chat that fetches its pictures shows none that is longer or wider. */
export const messageSide = 1024;

import { createPngMaker } from "../adapters/pictures/png-maker.ts";
import { createAddressSigner, type AddressSigner } from "../adapters/pictures/signed-address.ts";
import type { Pictures } from "../adapters/web/picture-html.ts";
import { pictureAddress } from "../adapters/web/picture-address.ts";
import { today, type Clock } from "../application/clock.ts";
import type { MessagePictures } from "../cards/message-pictures.ts";
import { plainText } from "../cards/plain-text.ts";
import type { CalendarOverlay } from "../domain/calendar/overlay.ts";
import { windowOf } from "../domain/calendar/period.ts";
import type { Window } from "../domain/calendar/occurrence.ts";
import type { Duty } from "../domain/duty/duty.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { Drawing } from "../pictures/drawing.ts";
import { drawPicture } from "../pictures/draw-picture.ts";

export interface PictureSources {
  readonly plans: Plans;
  readonly clock: Clock;
  readonly overlay: () => Promise<CalendarOverlay>;
  readonly dutiesIn: (window: Window) => Promise<readonly Duty[]>;
  /** What addresses are signed with. */
  readonly secret: () => Promise<string>;
}

/** Pictures for the page and for chat platforms. */
export interface OpenPictures extends Pictures, MessagePictures {}

/** Messages are read on phones, and desks show them no wider. */
const messageWidth = 360;
const messageZoom = 3;
/** Conversations are read again for weeks, not for years. */
const outsideFor = { hours: 24 * 90 };

/** Draws of the plans and of what the store holds now. */
export function createPictures({ plans, clock, overlay, dutiesIn, secret }: PictureSources): OpenPictures {
  const { png } = createPngMaker();
  let known: Promise<AddressSigner> | undefined;
  const signer = (): Promise<AddressSigner> => (known ??= secret().then(createAddressSigner));
  const draw: Pictures["draw"] = async (picture, wish) => {
    const duties = picture.kind === "wheel" ? await dutiesIn(windowOf(String(picture.year))) : [];
    const day = today(clock).toString();
    return drawPicture(picture, { overlay: await overlay(), duties }, { plans, today: day, ...wish });
  };
  return {
    ...{ draw, png },
    signed: async (address) => (await signer()).holds(address, clock.now()),
    file: async (picture, lang) => {
      const drawing = await draw(picture, { lang, place: { width: messageWidth } });
      return drawing && { png: await png(drawing.svg, messageZoom), ...wordsOf(drawing) };
    },
    address: async (picture, lang) => {
      const drawing = await draw(picture, { lang, place: { width: messageWidth } });
      const path = pictureAddress(picture, { lang, width: messageWidth, format: "png" });
      return drawing && { path: (await signer()).sign(path, clock.now().add(outsideFor)), ...wordsOf(drawing) };
    },
  };
}

/** What a picture is called, and what it shows. */
function wordsOf({ twin }: Drawing): { readonly title: string; readonly alt: string } {
  const { text } = plainText(twin);
  return { title: text.split("\n")[0] ?? "", alt: text };
}

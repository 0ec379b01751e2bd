import { createPngMaker } from "../adapters/pictures/png-maker.ts";
import { createAddressSigner, type AddressSigner } from "../adapters/pictures/signed-address.ts";
import type { Pictures } from "../adapters/web/picture-html.ts";
import { pictureAddress } from "../adapters/web/picture-address.ts";
import { today, type Clock } from "../application/clock.ts";
import { AppError } from "../application/app-error.ts";
import { unaccountedNumbers } from "../application/number-gate.ts";
import { messageSide, type MessagePictures, type PictureWords } from "../cards/message-pictures.ts";
import type { Picture } from "../cards/picture.ts";
import { plainText } from "../cards/plain-text.ts";
import type { CalendarOverlay } from "../domain/calendar/overlay.ts";
import { windowOf } from "../domain/calendar/period.ts";
import type { Window } from "../domain/calendar/occurrence.ts";
import type { Duty } from "../domain/duty/duty.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { zoomWithin, type Drawing, type Place } from "../pictures/drawing.ts";
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

/** Files are looked at on phones, and desks show them no wider. */
const [fileWidth, fileZoom] = [360, 3];
/** Where sides are limited, that one of these widths is taken in which the letters are largest. */
const addressWidths = [360, 800, 1024, 1200];
/** Conversations are read again for weeks, not for years. */
const outsideFor = { hours: 24 * 90 };

/** Draws of the plans and of what the store holds now. */
export function createPictures({ plans, clock, overlay, dutiesIn, secret }: PictureSources): OpenPictures {
  const { png } = createPngMaker();
  let known: Promise<AddressSigner> | undefined;
  const signer = (): Promise<AddressSigner> => (known ??= secret().then(createAddressSigner));
  const drawer = async (picture: Picture, lang: Language): Promise<(place: Place) => Drawing | undefined> => {
    const duties = picture.kind === "wheel" ? await dutiesIn(windowOf(String(picture.year))) : [];
    const known = { overlay: await overlay(), duties };
    return (place) => drawPicture(picture, known, { plans, today: today(clock).toString(), lang, place });
  };
  const draw: Pictures["draw"] = async (picture, { lang, place }) => (await drawer(picture, lang))(place);
  return {
    ...{ draw, png },
    signed: async (address) => (await signer()).holds(address, clock.now()),
    file: async (picture, lang) => {
      const drawing = await draw(picture, { lang, place: { width: fileWidth } });
      return drawing && { png: await png(drawing.svg, fileZoom), ...wordsOf(drawing) };
    },
    address: async (picture, lang) => {
      const drawIn = await drawer(picture, lang);
      const [drawing] = addressWidths
        .flatMap((width) => drawIn({ width }) ?? [])
        .toSorted((a, b) => zoomWithin(b, messageSide) - zoomWithin(a, messageSide));
      if (!drawing) return undefined;
      const path = pictureAddress(picture, { lang, width: drawing.width, format: "png" });
      return { path: (await signer()).sign(path, clock.now().add(outsideFor)), ...wordsOf(drawing) };
    },
  };
}

/** What a picture is called, and what it shows. Throws unaccounted-number when a number in it belongs to no record. */
function wordsOf({ twin }: Drawing): PictureWords {
  const { text, spans } = plainText(twin);
  const loose = unaccountedNumbers(text, spans);
  if (loose.length > 0)
    throw new AppError("unaccounted-number", `a picture shows ${loose.join("; ")}`, "Tell whoever keeps the product.");
  return { title: text.split("\n")[0] ?? "", alt: text, twin };
}

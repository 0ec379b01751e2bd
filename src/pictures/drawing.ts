import type { Card } from "../cards/card.ts";
import { plainText } from "../cards/plain-text.ts";
import type { Block } from "./block.ts";
import { paper } from "./palette.ts";
import { element, group } from "./svg.ts";

/** A drawn picture, in units that are pixels on a screen of usual sharpness, and everything it shows in words. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly twin: Card;
}

/** Where a picture stands. */
export interface Place {
  /** How wide it may be. */
  readonly width: number;
  /**
   * Set where the picture stands in a page beside its twin: what a mark links to. The list that would repeat the twin is left out,
   * and the picture is a group of links; alone it is one image.
   */
  readonly linkTo?: (record: string) => string;
}

/** Narrower pictures put everything under one another. */
export const wideFrom = 700;
const margin = 16;

/** What a picture of a width has for its content. */
export function roomOf({ width }: Place): number {
  return width - 2 * margin;
}

/** Two pixels to a unit are sharp on a phone too; fewer where neither side may be longer than `side` pixels. */
export function zoomWithin({ width, height }: Pick<Drawing, "width" | "height">, side = Infinity): number {
  return Math.min(2, side / width, side / height);
}

/** Our own font is in the PNG; browsers that have not got it take one that is like it. */
const fonts = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

/** Puts content on paper, with its title and its twin's text for those who do not see it. */
export function drawingOf(content: Block, { twin, place }: { readonly twin: Card; readonly place: Place }): Drawing {
  const [width, height] = [place.width, Math.ceil(content.height + 2 * margin)];
  const { text } = plainText(twin);
  const [title = "", ...rest] = text.split("\n");
  const linked = place.linkTo !== undefined;
  const drawn = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      // In a page the picture takes the width that it is given there.
      ...(linked ? {} : { width, height }),
      role: linked ? "group" : "img",
      "aria-label": linked ? title : undefined,
      lang: twin.lang,
      "font-family": fonts,
    },
    ...(linked ? [] : [element("title", {}, title), element("desc", {}, rest.join("\n"))]),
    element("rect", { width, height, fill: paper }),
    group({ x: margin, y: margin }, content.content),
  );
  return { svg: drawn.svg, width, height, twin };
}

import type {
  IActionSet,
  IExecuteAction,
  IRichTextBlock,
  ITextBlock,
  ITextRun,
  TextBlockOptions,
  TextRunOptions,
} from "@microsoft/teams.cards";
import { brief } from "../../../cards/brief.ts";
import type { TeamsActionName } from "../teams-surface.ts";
import { cardLimits } from "./card-limits.ts";
import { isMarkdownFree, unformatted } from "./markdown.ts";

/** A press of a button, or what else a card sends back. Inputs that go along come under their own names. */
export interface Press {
  readonly action: TeamsActionName;
  readonly title: string;
  readonly data?: Readonly<Record<string, string>>;
  /** Is read out after the title, since screen readers may not see what stands beside the button. */
  readonly about?: string;
  readonly primary?: boolean;
  /** Whether what is filled in on the card goes along. */
  readonly withInputs?: boolean;
}

export function button({ action, title, data, about, primary = false, withInputs = false }: Press): IExecuteAction {
  const whole = about === undefined ? title : `${title}: ${brief(about, cardLimits.about)}`;
  return {
    type: "Action.Execute",
    title: brief(title, cardLimits.actionTitle),
    ...(whole === title && title.length <= cardLimits.actionTitle ? {} : { tooltip: brief(whole, cardLimits.tooltip) }),
    verb: action,
    data: { ...data, action },
    associatedInputs: withInputs ? "auto" : "none",
    ...(primary ? { style: "positive" } : {}),
  };
}

/** Buttons in rows of as many as Teams shows. */
export function buttonRows(presses: readonly Press[]): readonly IActionSet[] {
  const count = Math.ceil(presses.length / cardLimits.actions);
  return Array.from({ length: count }, (_, at) => ({
    type: "ActionSet",
    actions: presses.slice(at * cardLimits.actions, (at + 1) * cardLimits.actions).map(button),
  }));
}

/** Text in a language; undefined is the card's own. */
export interface Run {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** Text that is shown as it is: rich text has no markdown and no mentions. It wraps by itself. */
export function richText(
  runs: readonly Run[],
  style: TextRunOptions = {},
  block: Pick<IRichTextBlock, "spacing"> = {},
): IRichTextBlock {
  const inlines = runs.map(({ text, lang }): ITextRun => ({
    type: "TextRun",
    text: unformatted(text),
    ...style,
    ...(lang === undefined ? {} : { lang }),
  }));
  return { type: "RichTextBlock", inlines, ...block };
}

/** A heading is one for screen readers too, unless markdown would take it for something else: then it is only bold. */
export function heading(text: string): ITextBlock | IRichTextBlock {
  const bold = { weight: "Bolder" } as const;
  const options: TextBlockOptions = { ...bold, style: "heading", wrap: true, spacing: "Large" };
  return isMarkdownFree(text)
    ? { type: "TextBlock", text, ...options }
    : richText([{ text }], bold, { spacing: "Large" });
}

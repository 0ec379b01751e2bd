import type {
  CardElementArray,
  IChoiceSetInput,
  IDateInput,
  ITextInput,
  ITimeInput,
  IToggleInput,
} from "@microsoft/teams.cards";
import { brief } from "../../../cards/brief.ts";
import type { Option } from "../../../cards/option.ts";
import { viewWords } from "../../../cards/view-words.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { sizeOf } from "./card-faults.ts";
import { cardLimits } from "./card-limits.ts";
import { note } from "./line-elements.ts";

/** The fields of the forms, by the names under which they come back. */
export type Field =
  | "until"
  | "confirmed"
  | "to"
  | "role"
  | "organisation"
  | "unit"
  | "occurrence"
  | "date"
  | "time"
  | "cancelled"
  | "reading"
  | "language"
  | "silent"
  | "row"
  | "state"
  | "note"
  | "metric"
  | "figure";

/** A tick box that is ticked brings this. */
export const ticked = "yes";

interface Asked {
  readonly field: Field;
  readonly label: string;
  readonly lang: Language;
  /** Whether the form may be sent without it. */
  readonly optional?: boolean;
}

export function dateInput({
  value,
  min,
  ...asked
}: Asked & { readonly value?: Temporal.PlainDate | undefined; readonly min?: Temporal.PlainDate }): IDateInput {
  return {
    ...{ type: "Input.Date", ...askedFor(asked, "chooseDay") },
    ...(value ? { value: value.toString() } : {}),
    ...(min ? { min: min.toString() } : {}),
  };
}

export function timeInput({
  value,
  ...asked
}: Asked & { readonly value?: Temporal.PlainTime | undefined }): ITimeInput {
  return {
    ...{ type: "Input.Time", ...askedFor(asked, "chooseOne") },
    ...(value ? { value: value.toString({ smallestUnit: "minute" }) } : {}),
  };
}

/** `most` is the length in letters that is taken. */
export function textInput({
  value,
  most,
  example,
  lines = "one",
  ...asked
}: Asked & {
  readonly most: number;
  readonly value?: string | undefined;
  readonly example?: string;
  readonly lines?: "one" | "many";
}): ITextInput {
  return {
    ...{ type: "Input.Text", ...askedFor(asked, "chooseOne"), maxLength: most, isMultiline: lines === "many" },
    ...(example === undefined ? {} : { placeholder: example }),
    ...(value === undefined || value === "" ? {} : { value }),
  };
}

export function tick(field: Field, title: string, on = false): IToggleInput {
  return { type: "Input.Toggle", id: field, title, wrap: true, valueOn: ticked, valueOff: "", value: on ? ticked : "" };
}

/** A list to choose from, searched by letters where the client can. What a card has no room for is left out, and it is said. */
export function choiceInput({
  options,
  value,
  ...asked
}: Asked & { readonly options: readonly Option[]; readonly value?: string | undefined }): CardElementArray {
  const shown = fittingOptions(options);
  const input: IChoiceSetInput = {
    ...{ type: "Input.ChoiceSet", ...askedFor(asked, "chooseOne"), wrap: true },
    ...(options.length > cardLimits.listedAtOnce
      ? { style: "filtered", placeholder: viewWords[asked.lang].search }
      : { style: "compact" }),
    choices: [...shown],
    ...(value === undefined ? {} : { value }),
  };
  return shown.length < options.length ? [input, note([{ text: viewWords[asked.lang].notAllListed }])] : [input];
}

function fittingOptions(options: readonly Option[]): readonly { readonly title: string; readonly value: string }[] {
  const choices = options.map(({ text, value }) => ({ title: brief(text, cardLimits.choiceTitle), value }));
  let room: number = cardLimits.choiceBytes;
  const last = choices.findIndex((choice) => (room -= sizeOf(choice)) < 0);
  return choices.slice(0, last === -1 ? cardLimits.choices : Math.min(last, cardLimits.choices));
}

function askedFor({ field, label, lang, optional = false }: Asked, why: "chooseDay" | "chooseOne") {
  return { id: field, label, ...(optional ? {} : { isRequired: true, errorMessage: viewWords[lang][why] }) };
}

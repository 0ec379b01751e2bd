/**
 * What Teams takes and shows, as far as its documentation says; where two pages differ, the smaller number. Nothing of Teams' can be
 * asked offline, so the cards and their tests go by this table.
 */
export const cardLimits = {
  version: "1.5",
  /**
   * Bytes of a message's card and summary, counted in UTF-16 as Teams counts those of bots, of which it has taken 40 KB at the least.
   * In UTF-8 it is below the 28 KB of all other messages. The rest is for whom it goes to and for its label.
   */
  bytes: 36_000,
  /** In one row; Teams leaves out the seventh. */
  actions: 6,
  /** A button has one line. The whole text is in its tooltip. */
  actionTitle: 60,
  tooltip: 600,
  /** Of what a button is about, since a row of buttons tells it as many times. */
  about: 80,
  /** Of what is read out, and of what stands in place of a card that cannot be shown. */
  readAloud: 1_000,
  /** Of what a notification shows. */
  summary: 300,
  /** Of a picture told in words, so that it fits under its answer. */
  twinBytes: 18_000,
  /** Containers within containers. */
  depth: 5,
  choices: 500,
  /** Of all choices of a list, so that a card with one list always fits. */
  choiceBytes: 16_000,
  /** A longer list is searched by letters. */
  listedAtOnce: 12,
  choiceTitle: 120,
  choiceValue: 200,
  /** A choice that is longer is left out, since pressing it must send all of it. */
  choice: 500,
  /** Of all that a button sends back. */
  data: 1_000,
} as const;

/** Elements and actions the product may send, with what each must have. One that is not here is a fault until it is added. */
export const knownTypes: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: ["version", "lang", "body", "speak", "fallbackText"],
  TextBlock: ["text", "wrap"],
  RichTextBlock: ["inlines"],
  TextRun: ["text"],
  Container: ["items"],
  ActionSet: ["actions"],
  Image: ["url", "altText"],
  "Action.Execute": ["title", "verb", "data", "associatedInputs"],
  "Action.ToggleVisibility": ["title", "targetElements"],
  "Input.Date": ["id", "label"],
  "Input.Time": ["id", "label"],
  "Input.Text": ["id", "label", "maxLength"],
  "Input.Toggle": ["id", "title", "wrap"],
  "Input.ChoiceSet": ["id", "label", "choices", "wrap"],
};

/**
 * What Slack takes, as far as its documentation says; where two pages differ, the smaller number. Slack's own `blocks.validate`
 * needs a token and a network, so tests and `doctor` offline go by this table.
 */

/** Of a whole message or view. */
export const surfaceLimits = {
  messageBlocks: 50,
  viewBlocks: 100,
  fallbackText: 40_000,
  /**
   * Of a message's blocks together, which no page documents: chat.postMessage answers `msg_blocks_too_long` from about here on
   * (bolt-js#2509, #2867). The containers count too, so the blocks are measured as JSON, in bytes.
   */
  messageBytes: 13_200,
  /** Of all markdown blocks together. */
  markdown: 12_000,
  tables: 1,
  id: 255,
  title: 24,
  privateMetadata: 3_000,
} as const;

/** A range of characters or of items, both ends included. */
type Range = readonly [least: number, most: number];
type Ranges = Readonly<Record<string, Range>>;

interface Shape {
  /** Characters of a text, whether it is a string or a text object. */
  readonly texts?: Ranges;
  /** How many a list may hold. */
  readonly lists?: Ranges;
  /** What must be there. */
  readonly needs?: readonly string[];
}

/** Blocks that the product may send. Slack has more, each with rules of its own; one that is not here is a fault until it is added. */
export const blockShapes: Readonly<Record<string, Shape>> = {
  section: { lists: { fields: [1, 10] } },
  header: { texts: { text: [1, 150] }, needs: ["text"] },
  context: { lists: { elements: [1, 10] }, needs: ["elements"] },
  context_actions: { lists: { elements: [1, 5] }, needs: ["elements"] },
  actions: { lists: { elements: [1, 25] }, needs: ["elements"] },
  divider: {},
  image: { texts: { alt_text: [1, 2_000], title: [1, 2_000], image_url: [1, 3_000] }, needs: ["alt_text"] },
  input: { texts: { label: [1, 2_000], hint: [1, 2_000] }, needs: ["label", "element"] },
  markdown: { texts: { text: [1, 12_000] }, needs: ["text"] },
  rich_text: { lists: { elements: [1, Infinity] }, needs: ["elements"] },
  table: { lists: { rows: [1, 100] }, needs: ["rows"] },
};

const option: Shape = { texts: { text: [1, 75], value: [1, 150], description: [1, 75] }, needs: ["text", "value"] };
const feedback: Shape = {
  texts: { text: [1, 75], value: [1, 2_000], accessibility_label: [1, 75] },
  needs: ["text", "value"],
};
const select: Shape = { texts: { placeholder: [1, 150] } };
const listed: Ranges = { options: [1, 100], option_groups: [1, 100] };

/** What stands inside blocks. Those that Slack gives no type are named after the field they stand in. */
export const elementShapes: Readonly<Record<string, Shape>> = {
  plain_text: { texts: { text: [1, 3_000] }, needs: ["text"] },
  mrkdwn: { texts: { text: [1, 3_000] }, needs: ["text"] },
  raw_text: { texts: { text: [1, 3_000] }, needs: ["text"] },
  image: { texts: { alt_text: [1, 2_000], image_url: [1, 3_000] }, needs: ["alt_text"] },
  button: {
    texts: { text: [1, 75], value: [1, 2_000], accessibility_label: [1, 75], url: [1, 3_000] },
    needs: ["text"],
  },
  feedback_buttons: { needs: ["positive_button", "negative_button"] },
  positive_button: feedback,
  negative_button: feedback,
  static_select: { ...select, lists: listed },
  external_select: select,
  users_select: select,
  channels_select: select,
  conversations_select: select,
  overflow: { lists: { options: [1, 5] }, needs: ["options"] },
  checkboxes: { lists: { options: [1, 10] }, needs: ["options"] },
  radio_buttons: { lists: { options: [1, 10] }, needs: ["options"] },
  datepicker: select,
  timepicker: select,
  plain_text_input: { texts: { placeholder: [1, 150], initial_value: [0, 3_000] } },
  options: option,
  initial_option: option,
  initial_options: option,
  option_groups: { texts: { label: [1, 75] }, lists: { options: [1, 100] }, needs: ["label", "options"] },
  confirm: { texts: { title: [1, 100], text: [1, 300], confirm: [1, 30], deny: [1, 30] } },
  rich_text: { lists: { elements: [1, Infinity] } },
  rich_text_section: { lists: { elements: [1, Infinity] } },
  rich_text_list: { lists: { elements: [1, Infinity] } },
  text: { texts: { text: [1, Infinity] } },
  user: { needs: ["user_id"] },
  rows: {},
};

/** Fields of a section and cells of a table are bounded by the list they stand in. */
export const fieldText = 2_000;
export const tableColumns = 20;

/** Everything of Teams that the product uses: cards carry these actions, and listeners are registered under these names only. */
export const teamsSurface = {
  /** What Teams posts to. */
  path: "/api/messages",
  /** What a button brings as `data.action`, and beside it. */
  actions: [
    /** Under an answer: go on, and `question`, what was chosen. */
    ...["more", "choice"],
    /** With `duty`. Snoozing and delegating first ask for a day and a person. */
    ...["acknowledge", "deliver", "undo", "snooze", "delegate"],
    /** With `duty`, and the fields `until` and `confirmed`, or `to`. */
    ...["save-snooze", "save-delegate"],
    /**
     * With `duty`: the report's first row to be told of; its rows to choose from, `value` being their page. With `about`, a row, and
     * the fields `state`, `note`, `metric` and `figure`: how it stands; with the field `row` alone: which one is meant.
     */
    ...["report", "report-rows", "save-report"],
    /** Leaves a form; with `duty`, back to its message. */
    "cancel",
    /** One's own things, and the fields `language` and `silent`. */
    ...["home", "save-wishes"],
    /** Taking one's own data along, and erasing it: first whether one is sure. */
    ...["export", "erase", "save-erase"],
    /** The form of a role, and the fields `role` and `unit`. */
    ...["register", "save-register"],
    /** A coordinator's desk. `value`: "on"; "continued lanu"; "approve teams:… reporter party:…". */
    ...["desk", "pause", "clock", "role"],
    /** `value`: an occurrence, without which the form first asks which one in the field `occurrence`; the fields `date`, `time`, `cancelled`. */
    ...["date", "save-date"],
    /** The field `reading`. */
    "save-channel",
  ],
  /** The message extension that looks for a measure or an indicator. */
  extension: "find",
} as const;

export type TeamsActionName = (typeof teamsSurface.actions)[number];

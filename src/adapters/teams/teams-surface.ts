/** Everything of Teams that the product uses: cards carry these actions, and listeners are registered under these names only. */
export const teamsSurface = {
  /** What Teams posts to. */
  path: "/api/messages",
  /** By what a button brings as `data.action`. What else it brings stands beside. */
  actions: {
    /** Under an answer. */
    more: "answer:more",
    /** `text`: what was chosen. */
    choice: "answer:choice",
    /** `duty`. Snoozing and delegating first ask for a day and a person. */
    acknowledge: "duty:acknowledge",
    deliver: "duty:deliver",
    undo: "duty:undo",
    snooze: "duty:snooze",
    delegate: "duty:delegate",
    /** `duty`, and the fields `until`, `confirmed`. */
    saveSnooze: "form:snooze",
    /** `duty`, and the field `to`. */
    saveDelegate: "form:delegate",
    /** Leaves a form as it was found. `duty` when it was one of a duty. */
    cancel: "form:cancel",
    /** Shows one's own things. */
    home: "home:show",
    /** The fields `language`, `silent`. */
    saveWishes: "home:wishes",
    register: "home:register",
    /** The fields `role`, `unit`. */
    saveRegister: "form:register",
    /** A coordinator's desk. */
    desk: "desk:show",
    /** `value`: "on" or "off". */
    pause: "desk:pause",
    /** `value`: "continued lanu" or "stopped lanu". */
    clock: "desk:clock",
    /** `value`: "approve teams:… reporter party:…". */
    role: "desk:role",
    /** `value`: an occurrence; without one the form first asks which. */
    date: "desk:date",
    /** `value`: an occurrence, and the fields `date`, `time`, `cancelled`; or the field `occurrence` alone. */
    saveDate: "form:date",
    /** The field `reading`. */
    saveChannel: "form:channel",
  },
  /** The message extension that looks for a measure or an indicator. */
  extension: "find",
} as const;

export type TeamsActionName = (typeof teamsSurface.actions)[keyof typeof teamsSurface.actions];

/**
 * Everything of Slack that the product uses. The manifests ask for exactly this, and listeners are registered under these names
 * only; a test holds all three together.
 */
export const slackSurface = {
  /** By the names under which Bolt listens; what the manifest calls them follows. */
  events: {
    app_home_opened: "app_home_opened",
    app_mention: "app_mention",
    message: "message.im",
    app_uninstalled: "app_uninstalled",
    tokens_revoked: "tokens_revoked",
    user_change: "user_change",
    channel_archive: "channel_archive",
    group_archive: "group_archive",
  },
  command: "/vuosikello",
  /** The message shortcut "Kysy suunnitelmasta". */
  shortcut: "ask-about-message",
} as const;

export type SlackEventName = keyof typeof slackSurface.events;

/** What each event needs leave for; Slack sends the others to every app. */
export const scopesOfEvents: Readonly<Record<SlackEventName, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ["app_mentions:read"],
  message: ["im:history"],
  app_uninstalled: [],
  tokens_revoked: [],
  user_change: ["users:read"],
  channel_archive: ["channels:read"],
  group_archive: ["groups:read"],
};

/** The methods of the Web API that are called, and what each needs leave for. */
export const scopesOfMethods: Readonly<Record<string, readonly string[]>> = {
  "assistant.threads.setStatus": ["assistant:write"],
  "assistant.threads.setSuggestedPrompts": ["assistant:write"],
  "auth.test": [],
  "blocks.validate": [],
  "chat.postEphemeral": ["chat:write"],
  "chat.postMessage": ["chat:write"],
  "chat.update": ["chat:write"],
  "conversations.history": ["im:history"],
  "conversations.info": ["channels:read", "groups:read"],
  "conversations.open": ["im:write"],
  "files.uploadV2": ["files:write"],
  "users.info": ["users:read"],
  "views.open": [],
  "views.publish": [],
};

/** What everything above needs; `commands` is for the slash command and the shortcut. */
export const botScopes: readonly string[] = [
  ...new Set(["commands", ...Object.values(scopesOfEvents).flat(), ...Object.values(scopesOfMethods).flat()]),
].toSorted();

/**
 * For finding out after a crash whether a reminder stands in a channel. Whoever does not want to give a bot leave to read channels
 * takes these two out: the reminder is then held, and a coordinator is told.
 */
export const optionalScopes: readonly string[] = ["channels:history", "groups:history"];

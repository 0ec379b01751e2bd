/** How Slack is met: requests from Slack, a connection to Slack, or many workspaces that install the bot themselves. */
export type SlackConnection =
  | (OneWorkspace & { readonly mode: "http"; readonly signingSecret: string })
  | (OneWorkspace & { readonly mode: "socket"; readonly appToken: string })
  | ManyWorkspaces;

export interface WithApi {
  /** Where another than Slack's own Web API is; ends in /api/. */
  readonly apiUrl?: string;
}

export interface OneWorkspace extends WithApi {
  readonly botToken: string;
}

export interface ManyWorkspaces extends WithApi {
  readonly mode: "oauth";
  readonly signingSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  /** Encrypts the tokens of the workspaces. */
  readonly secretKey: string;
  /** Those that may install the bot; without it any may. */
  readonly workspaces?: readonly string[];
}

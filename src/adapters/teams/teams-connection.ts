/** How the bot meets Teams. */
export type TeamsConnection =
  | {
      readonly mode: "registered";
      readonly clientId: string;
      readonly tenantId: string;
      /** Without a secret the machine's managed identity proves who the bot is. */
      readonly clientSecret?: string;
    }
  | {
      readonly mode: "emulator";
      readonly connectorUrl: string;
      readonly clientId: string;
      readonly tenantId?: string;
    };

/** Which language model is asked, and where. */
export type ModelAddress =
  | { readonly at: "openai"; readonly apiKey: string; readonly model: string; readonly baseUrl?: string }
  | {
      readonly at: "azure";
      readonly apiKey: string;
      readonly endpoint: string;
      readonly deployment: string;
      readonly apiVersion: string;
    };

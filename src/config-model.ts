import { z } from "zod";
import type { ModelAddress } from "./application/interpreting/model-address.ts";
import { need, type Given, type SettingsReading } from "./config-need.ts";

const address = z.url({ protocol: /^https?$/ });

/** Settings of the optional language model, as README lists them. */
export const modelSettingsShape = {
  OPENAI_API_KEY: z.string().optional().describe("key of OpenAI, or any text for a server that asks for none"),
  OPENAI_MODEL: z.string().optional().describe("the model to ask; without it or an address none is asked"),
  OPENAI_BASE_URL: address.optional().describe("another address that speaks as OpenAI does"),
  AZURE_OPENAI_ENDPOINT: address.optional().describe("address of an Azure OpenAI resource, instead of OpenAI"),
  AZURE_OPENAI_API_KEY: z.string().optional().describe("its key"),
  AZURE_OPENAI_DEPLOYMENT: z.string().optional().describe("name of the deployment to ask"),
  AZURE_OPENAI_API_VERSION: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d/, "must begin with a day, YYYY-MM-DD")
    .optional()
    .describe("version of its interface"),
};

type ModelReading = SettingsReading<ModelAddress>;

/** The oldest stable version of Azure's interface that knows structured output. */
const azureVersion = "2024-10-21";

/** Finds out which model the settings ask for, and what they lack for it. */
export function readModel(given: Given): ModelReading {
  // Many programs read the keys: alone they are no leave to send anybody's questions out.
  const isAzure = given["AZURE_OPENAI_ENDPOINT"] !== undefined || given["AZURE_OPENAI_DEPLOYMENT"] !== undefined;
  const isOpenai = given["OPENAI_MODEL"] !== undefined || given["OPENAI_BASE_URL"] !== undefined;
  if (isAzure && isOpenai) return { faults: ["AZURE_OPENAI_ENDPOINT: contradicts OPENAI_MODEL, set one model only"] };
  if (isAzure) return readAzure(given);
  return isOpenai ? readOpenai(given) : { faults: [] };
}

function readOpenai(given: Given): ModelReading {
  const { values, faults } = need(given, ["OPENAI_API_KEY", "OPENAI_MODEL"], needing);
  if (!values) return { faults };
  const [apiKey, model] = values;
  const baseUrl = given["OPENAI_BASE_URL"];
  const elsewhere = baseUrl === undefined ? {} : { baseUrl: withoutSlash(baseUrl) };
  return { settings: { at: "openai", apiKey, model, ...elsewhere }, faults };
}

function readAzure(given: Given): ModelReading {
  const names = ["AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_API_KEY", "AZURE_OPENAI_DEPLOYMENT"] as const;
  const { values, faults } = need(given, names, needing);
  if (!values) return { faults };
  const [endpoint, apiKey, deployment] = values;
  const apiVersion = given["AZURE_OPENAI_API_VERSION"] ?? azureVersion;
  return { settings: { at: "azure", apiKey, endpoint: withoutSlash(endpoint), deployment, apiVersion }, faults };
}

const needing = "the language model";

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, "");
}

import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";

const openai = { OPENAI_API_KEY: "sk-1", OPENAI_MODEL: "small" };
const azure = {
  AZURE_OPENAI_ENDPOINT: "https://example.openai.azure.com",
  AZURE_OPENAI_API_KEY: "k",
  AZURE_OPENAI_DEPLOYMENT: "ours",
};

describe("the settings of a language model", () => {
  it.each([{}, { OPENAI_API_KEY: "sk-1" }, { AZURE_OPENAI_API_KEY: "k" }, { ...openai, OPENAI_MODEL: "" }])(
    "are none, so that nothing is asked: %j",
    (env) => expect(readConfig(env).model).toBeUndefined(),
  );

  it("are OpenAI, or an address that speaks as it does", () => {
    const model = { at: "openai", apiKey: "sk-1", model: "small" };
    const baseUrl = "http://127.0.0.1:11434/v1";
    expect(readConfig(openai).model).toEqual(model);
    expect(readConfig({ ...openai, OPENAI_BASE_URL: `${baseUrl}/` }).model).toEqual({ ...model, baseUrl });
  });

  it("are Azure OpenAI, by a version that knows structured output", () => {
    const model = { at: "azure", endpoint: azure.AZURE_OPENAI_ENDPOINT, apiKey: "k", deployment: "ours" };
    expect(readConfig(azure).model).toEqual({ ...model, apiVersion: "2024-10-21" });
    expect(readConfig({ ...azure, AZURE_OPENAI_API_VERSION: "2025-04-01-preview" }).model).toEqual({
      ...{ ...model, apiVersion: "2025-04-01-preview" },
    });
  });

  it("do not ask for a token on the page, since nobody comes in by a model", () =>
    expect(readConfig(openai).reachable).toBe(false));

  it.each([
    [{ OPENAI_MODEL: "small" }, ["OPENAI_API_KEY"]],
    [{ OPENAI_BASE_URL: "http://127.0.0.1:1/v1" }, ["OPENAI_API_KEY", "OPENAI_MODEL"]],
    [{ ...openai, OPENAI_BASE_URL: "nowhere" }, ["OPENAI_BASE_URL"]],
    [{ AZURE_OPENAI_DEPLOYMENT: "ours" }, ["AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_API_KEY"]],
    [{ ...azure, AZURE_OPENAI_API_VERSION: "latest" }, ["AZURE_OPENAI_API_VERSION"]],
    [{ ...azure, ...openai }, ["AZURE_OPENAI_ENDPOINT"]],
  ])("are refused with everything that is wrong: %j", (env, named) => {
    for (const name of named) expect(() => readConfig(env)).toThrow(`${name}: `);
  });
});

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { doctor } from "../../../src/adapters/cli/doctor.ts";
import { examineTeams } from "../../../src/adapters/teams/doctor.ts";
import type { TeamsConnection } from "../../../src/adapters/teams/teams-connection.ts";
import { createLog } from "../../../src/log.ts";
import { clientId, tenantId } from "./fake-teams.ts";

const rightSecret = "the right secret";

/** As Entra answers who asks for a token: right by its secret, else with an error whose description begins with a number. */
function answerOf(form: URLSearchParams, tenant: string): readonly [number, object] {
  const refuse = (status: number, error: string, description: string) =>
    [status, { error, error_description: `${description} Trace ID: 1 Timestamp: 2027-01-04` }] as const;
  if (tenant !== tenantId) return refuse(400, "invalid_request", "AADSTS90002: Tenant not found.");
  if (form.get("client_id") !== clientId) return refuse(400, "unauthorized_client", "AADSTS700016: Not found.");
  if (form.get("client_secret") === "old") return refuse(401, "invalid_client", "AADSTS7000222: Expired.");
  if (form.get("client_secret") !== rightSecret) return refuse(401, "invalid_client", "AADSTS7000215: Invalid secret.");
  const body = [{ alg: "none" }, { aud: "connector" }].map((part) =>
    Buffer.from(JSON.stringify(part)).toString("base64url"),
  );
  return [200, { token_type: "Bearer", expires_in: 3600, access_token: `${body.join(".")}.` }];
}

let entra: Server;
const asked: string[] = [];
beforeEach(async () => {
  asked.length = 0;
  entra = createServer((request, response) => {
    void request.toArray().then((chunks) => {
      const form = new URLSearchParams(Buffer.concat(chunks as Buffer[]).toString());
      const [status, body] = answerOf(form, request.url?.split("/")[1] ?? "");
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => entra.listen(0, "127.0.0.1", resolve));
  const real = fetch;
  const here = `http://127.0.0.1:${(entra.address() as AddressInfo).port}`;
  // Microsoft's library takes no other address than Entra's own, so its way there leads to ours.
  vi.stubGlobal("fetch", (url: string, init?: RequestInit) => {
    asked.push(new URL(url).hostname);
    return real(here + new URL(url).pathname, init);
  });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  entra.closeAllConnections();
  await new Promise((resolve) => entra.close(resolve));
});

/** What the doctor prints, and its exit code. */
async function examine(settings: Partial<TeamsConnection>) {
  const said: string[] = [];
  const io = { out: (line: string) => said.push(line), err: (line: string) => said.push(line) };
  const lines = { lines: async function* () {}, interactive: false };
  const teams = () =>
    examineTeams({
      settings: { mode: "registered", clientId, tenantId, clientSecret: rightSecret, ...settings } as TeamsConnection,
      destinations: () => Promise.resolve([]),
      samples: () => Promise.resolve([]),
      log: createLog("silent"),
    });
  const code = await doctor(["teams"], { ...io, ...lines }, { teams });
  return { code, said: said.join("\n") };
}

describe("the doctor of Teams", () => {
  it("finds nothing wrong where Entra knows the bot, and asks nobody else", async () => {
    const { code, said } = await examine({});
    expect(said).toContain("ok         Entra knows the bot");
    expect(said).toContain("unchecked  the address of messages");
    expect(code).toBe(0);
    expect(new Set(asked)).toEqual(new Set(["login.microsoftonline.com"]));
  });

  it.each([
    [{ clientSecret: "wrong" }, "the secret is wrong", "TEAMS_CLIENT_SECRET"],
    [{ clientSecret: "old" }, "the secret has expired", "TEAMS_CLIENT_SECRET"],
    [
      { clientId: "00000000-0000-0000-0000-0000000000cc" },
      "the organisation has no such application",
      "TEAMS_CLIENT_ID",
    ],
    [{ tenantId: "00000000-0000-0000-0000-0000000000dd" }, "there is no such organisation", "TEAMS_TENANT_ID"],
  ])("says what is wrong and which setting mends it: %j", async (settings, what, setting) => {
    const { code, said } = await examine(settings);
    expect(said).toMatch(new RegExp(`^wrong {6}Entra does not know the bot: ${what}\n +.*${setting}`, "m"));
    expect(said).not.toContain("Trace ID");
    expect(code).toBe(1);
  });

  it("says what it could not check where Entra is out of reach", async () => {
    entra.closeAllConnections();
    await new Promise((resolve) => entra.close(resolve));
    const { said } = await examine({});
    expect(said).toContain("unchecked  who the bot is");
    entra.listen(0);
  });
});

import express, { Router, type Response } from "express";
import { z } from "zod";
import type { Logger } from "../../application/ports.ts";
import type { RunningWork } from "../../application/running-work.ts";
import { Activity } from "./arrival.ts";
import { teamsSurface } from "./teams-surface.ts";

/** A message of Teams is a tenth of this; a body larger than this is not Teams's. */
const bodyLimit = "512kb";

/** What the SDK does with a request: finds out who sent it, and has it handled. */
export type Handle = (request: {
  readonly body: unknown;
  readonly headers: Record<string, string | string[]>;
}) => Promise<{ readonly status: number; readonly body?: unknown }>;

export interface MessagesRoute {
  readonly handle: Handle;
  /** Who signs what Teams sends; undefined with an emulator, whose requests nobody signs. */
  readonly issuer?: string;
  /** Where everything is sent that is said to come from an emulator, whatever it says itself. */
  readonly connectorUrl?: string;
  readonly running: RunningWork;
  readonly log: Logger;
}

/** What Teams posts to. Whether it was Teams is found out by the SDK; nothing else looks at an activity before. */
export function messagesRoute({ handle, issuer, connectorUrl, running, log }: MessagesRoute): Router {
  const routes = Router();
  routes.post(teamsSurface.path, express.json({ limit: bodyLimit }), async (request, response) => {
    const { authorization = "" } = request.headers;
    const activity = Activity.safeParse(request.body);
    const refusal = refusalOf(authorization, activity.success);
    if (refusal !== undefined || !activity.success) {
      refuse(response, refusal ?? 400);
      return;
    }
    const body = connectorUrl === undefined ? activity.data : { ...activity.data, serviceUrl: connectorUrl };
    const answer = await running.keep(handle({ body, headers: { authorization } }));
    response.status(answer.status).send(answer.body);
  });
  routes.use(teamsSurface.path, (error: unknown, _request: unknown, response: Response, _next: unknown) => {
    const status = z.object({ status: z.number().int().min(400).max(499) }).safeParse(error).data?.status;
    if (status === undefined) log.error({ err: error }, "a request of Teams failed");
    refuse(response, status ?? 500);
  });
  return routes;

  function refusalOf(authorization: string, isActivity: boolean): number | undefined {
    if (!running.isOpen()) return 503;
    // The SDK also takes tokens that Entra gives any application for this bot, and believes the address that they bring.
    if (issuer !== undefined && issuerOf(authorization) !== issuer) return 401;
    return isActivity ? undefined : 400;
  }
}

const Claims = z.object({ iss: z.string() });

/** Who a token says has signed it. Whether it has, the SDK finds out. */
function issuerOf(authorization: string): string | undefined {
  const [, claims = ""] = authorization.replace(/^Bearer /, "").split(".");
  try {
    return Claims.parse(JSON.parse(Buffer.from(claims, "base64url").toString("utf8"))).iss;
  } catch {
    return undefined;
  }
}

function refuse(response: Response, status: number): void {
  response.status(status).set("connection", "close").end();
}

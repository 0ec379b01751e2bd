import { verifySlackRequest, type ReceiverEvent } from "@slack/bolt";
import express, { Router, type Request, type Response } from "express";
import { z } from "zod";
import type { Logger } from "../../application/ports.ts";
import type { Intake } from "./intake.ts";

/** A body larger than this is not Slack's. */
const bodyLimit = "4mb";
/** Slack waits three seconds. */
const ackWithinMs = 2_500;

export interface HttpRoute {
  readonly signingSecret: string;
  readonly intake: Intake;
  readonly log: Logger;
}

export const eventsPath = "/slack/events";

/** What Slack posts to: events, commands, clicks. Nothing is read that Slack has not signed within five minutes. */
export function slackRoute({ signingSecret, intake, log }: HttpRoute): Router {
  const routes = Router();
  routes.post(eventsPath, express.raw({ type: () => true, limit: bodyLimit }), async (request, response) => {
    const raw = Buffer.isBuffer(request.body) ? request.body.toString("utf8") : "";
    const form = request.is("application/x-www-form-urlencoded") ? new URLSearchParams(raw) : undefined;
    // Slack tries the certificate without signing.
    if (form?.get("ssl_check") === "1") return void response.status(200).end();
    if (!isSigned(request, raw, signingSecret)) {
      refuse(response, 401);
      return;
    }
    const body = bodyOf(raw, form);
    if (!body) {
      refuse(response, 400);
      return;
    }
    if (body["type"] === "url_verification") return void response.json({ challenge: body["challenge"] });
    return answer(request, response, body);
  });
  routes.use(eventsPath, (error: unknown, _request: unknown, response: Response, _next: unknown) =>
    refuse(response, statusOf(error)),
  );
  return routes;

  async function answer(request: Request, response: Response, body: Body): Promise<void> {
    const answered = Promise.withResolvers<unknown>();
    let taken = false;
    // Unanswered in time, Slack sends an event again; so one that is not ours yet is better refused.
    const timer = setTimeout(() => {
      if (taken) answered.resolve(undefined);
      else answered.reject(new Error("the store did not answer in time"));
    }, ackWithinMs);
    const ack = (said?: unknown) => {
      answered.resolve(said);
      return Promise.resolve();
    };
    intake
      .take({ body, ack, ...retryOf(request) }, () => (taken = true))
      .then(() => answered.resolve(undefined), answered.reject);
    try {
      reply(response, await answered.promise);
    } catch (error) {
      log.error({ err: error }, "a request of Slack was not taken in");
      refuse(response, 503);
    } finally {
      clearTimeout(timer);
    }
  }
}

type Body = Record<string, unknown>;
const Body = z.record(z.string(), z.unknown());

function isSigned(request: Request, body: string, signingSecret: string): boolean {
  const headers = {
    "x-slack-signature": request.get("x-slack-signature") ?? "",
    "x-slack-request-timestamp": Number(request.get("x-slack-request-timestamp") ?? Number.NaN),
  };
  try {
    verifySlackRequest({ signingSecret, body, headers });
    return true;
  } catch {
    return false;
  }
}

/** Events come as JSON, commands as a form, clicks as JSON inside a form. */
function bodyOf(raw: string, form?: URLSearchParams): Body | undefined {
  const payload = form?.get("payload");
  if (form && typeof payload !== "string") return Object.fromEntries(form);
  try {
    return Body.safeParse(JSON.parse(payload ?? raw)).data;
  } catch {
    return undefined;
  }
}

function retryOf(request: Request): Pick<ReceiverEvent, "retryNum" | "retryReason"> {
  const [retryNum, retryReason] = [request.get("x-slack-retry-num"), request.get("x-slack-retry-reason")];
  return {
    ...(retryNum === undefined ? {} : { retryNum: Number(retryNum) }),
    ...(retryReason === undefined ? {} : { retryReason }),
  };
}

function reply(response: Response, said: unknown): void {
  if (said === undefined || said === "") response.status(200).end();
  else if (typeof said === "string") response.status(200).type("text").send(said);
  else response.status(200).json(said);
}

function refuse(response: Response, status: number): void {
  response.status(status).set("connection", "close").end();
}

function statusOf(error: unknown): number {
  return z.object({ status: z.number().int().min(400).max(499) }).safeParse(error).data?.status ?? 500;
}

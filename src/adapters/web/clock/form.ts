import { randomUUID } from "node:crypto";
import type { Request } from "express";
import { z } from "zod";
import { languages, type Language } from "../../../domain/plan/language.ts";
import { html, type Html } from "../html.ts";

/** The language of a page or form. */
export const Lang = z.enum(languages).catch("fi");

/** A date field that may be left empty. */
export const Day = z.iso.date().transform((text) => Temporal.PlainDate.from(text));
export const Time = z.iso.time({ precision: -1 }).transform((text) => Temporal.PlainTime.from(text));
export const orEmpty = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal("").transform(() => undefined), schema]).optional();

/** The language of a request, from its form or its address. */
export function langOf(request: Request): Language {
  const sent: unknown = request.method === "POST" ? request.body : request.query;
  return z.object({ lang: Lang }).catch({ lang: "fi" }).parse(sent).lang;
}

/** A form's own key, which makes a form that is sent twice count once. */
export const Key = z.uuid();

/** A form that posts, with hidden fields, among them a key of its own, and a button. */
export function postForm(
  action: string,
  fields: Readonly<Record<string, string>>,
  inside: Html | readonly Html[],
  kind = "act",
): Html {
  const hidden = Object.entries({ key: randomUUID(), ...fields }).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  return html`<form class="${kind}" action="${action}" method="post">${hidden}${inside}</form>`;
}

/** A button, with what it is about for those who do not see what stands beside it. */
export function button(label: string, about?: string): Html {
  return html`<button type="submit">${buttonText(label, about)}</button>`;
}

/** A button that should not be the first one that is seen. */
export function plainButton(label: string, about?: string): Html {
  return html`<button type="submit" class="plain">${buttonText(label, about)}</button>`;
}

function buttonText(label: string, about: string | undefined): Html {
  return html`${label}${about === undefined ? undefined : html`<span class="hidden"> – ${about}</span>`}`;
}

/** A labelled field. */
export function field(label: string, id: string, input: Html): Html {
  return html`<div class="field"><label for="${id}">${label}</label>${input}</div>`;
}

/** A box to tick, with its label. */
export function checkbox(label: string, id: string, input: Html): Html {
  return html`<div class="check">${input}<label for="${id}">${label}</label></div>`;
}

import type { Denied } from "./may.ts";

/** Why a decision changed nothing: not theirs to take, about something that is not there, or taken already. */
export type WhyNot =
  | { readonly kind: "denied"; readonly because: Denied }
  | { readonly kind: "unknown" | "role-unknown" | "role-already" | "repeated" };

/** What an examination of a platform has found out; it speaks to whoever runs the product. */
export type Finding =
  | { readonly kind: "good"; readonly what: string }
  | { readonly kind: "wrong"; readonly what: string; readonly mend: string }
  /** Nobody could look. */
  | { readonly kind: "unchecked"; readonly what: string; readonly why: string };

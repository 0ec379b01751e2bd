import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto";

/** Encrypts texts for the store. `about` names what a text belongs to: put in another's place, it cannot be opened. */
export interface Seal {
  readonly close: (text: string, about: string) => string;
  /** Undefined when it was closed with another key, for something else, or has been changed. */
  readonly open: (sealed: string, about: string) => string | undefined;
}

const cipher = "aes-256-gcm";
const ivBytes = 12;
const tagBytes = 16;
/** Told in front, so that the way of sealing can change. */
const version = "v1.";

export function createSeal(secret: string): Seal {
  // The secret may be a sentence that somebody made up; scrypt makes guessing it slow.
  const key = scryptSync(secret, "vuosikello/installations", 32);
  return {
    close: (text, about) => {
      const iv = randomBytes(ivBytes);
      const made = createCipheriv(cipher, key, iv).setAAD(Buffer.from(about));
      const data = Buffer.concat([made.update(text, "utf8"), made.final()]);
      return version + Buffer.concat([iv, made.getAuthTag(), data]).toString("base64url");
    },
    open: (sealed, about) => {
      if (!sealed.startsWith(version)) return undefined;
      const bytes = Buffer.from(sealed.slice(version.length), "base64url");
      try {
        const made = createDecipheriv(cipher, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
        made.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
        return Buffer.concat([made.update(bytes.subarray(ivBytes + tagBytes)), made.final()]).toString("utf8");
      } catch {
        return undefined;
      }
    },
  };
}

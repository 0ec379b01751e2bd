import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/** Addresses that open a picture to whoever has them, for a while. */
export interface AddressSigner {
  /** The address with `until` (seconds of the epoch) and `signature` added. */
  readonly sign: (address: string, until: Temporal.Instant) => string;
  /** Whether the address, every parameter of it, is one that was signed and whose time is not over. */
  readonly holds: (address: string, now: Temporal.Instant) => boolean;
}

/** Signs with a key made of a secret for this alone, so that a signature tells nothing of what else the secret protects. */
export function createAddressSigner(secret: string): AddressSigner {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "vuosikello/pictures", 32));
  const signatureOf = (url: URL): Buffer => createHmac("sha256", key).update(signedPart(url)).digest();
  return {
    sign: (address, until) => {
      const url = parsed(address);
      url.searchParams.set("until", String(Math.floor(until.epochMilliseconds / 1000)));
      url.searchParams.set("signature", signatureOf(url).toString("base64url"));
      return url.pathname + url.search;
    },
    holds: (address, now) => {
      const url = parsed(address);
      const until = url.searchParams.get("until") ?? "";
      const offered = Buffer.from(url.searchParams.get("signature") ?? "", "base64url");
      const right = signatureOf(url);
      if (offered.length !== right.length || !timingSafeEqual(offered, right)) return false;
      return /^\d{1,12}$/.test(until) && now.epochMilliseconds < Number(until) * 1000;
    },
  };
}

/** Only the path and the parameters are signed: a proxy may be reached under another name. */
function parsed(address: string): URL {
  return new URL(address, "http://vuosikello.invalid");
}

/** Every parameter but the signature, whatever their order: platforms that fetch pictures may write an address anew. */
function signedPart({ pathname, searchParams }: URL): string {
  const parameters = [...searchParams].filter(([name]) => name !== "signature");
  return JSON.stringify([pathname, parameters.map((each) => JSON.stringify(each)).sort()]);
}

import { inflateSync } from "node:zlib";

/** A PNG's size, and how many different bytes its pixels have: a blank one has next to none. */
export function readPng(png: Uint8Array): { readonly width: number; readonly height: number; readonly shades: number } {
  const bytes = Buffer.from(png);
  const pieces: Buffer[] = [];
  // After the eight bytes of the signature: length, name, data, checksum.
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT") pieces.push(bytes.subarray(at + 8, end));
  }
  const shades = new Set(inflateSync(Buffer.concat(pieces))).size;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), shades };
}

import { crc32, inflateRawSync } from "node:zlib";
import { limits } from "./limits.ts";

/**
 * The parts of a zip file by name, each measured while it is unpacked and held against its checksum. fflate does neither: it trusts
 * the sizes that the file states and gives damaged parts out. Throws a RangeError saying what is wrong.
 */
export function zipParts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array>();
  let left: number = limits.unpacked;
  for (const entry of entries(view)) {
    const part = unpacked(bytes, view, entry, left);
    left -= part.length;
    if (crc32(part) !== entry.checksum) throw new RangeError(`its part ${entry.name} is damaged`);
    parts.set(entry.name, part);
  }
  return parts;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly at: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** The entries of the central directory, whose place the end of the file tells (APPNOTE 4.3.12, 4.3.16). */
function* entries(view: DataView): Iterable<Entry> {
  const end = endOf(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== entryMark) throw new RangeError("its table of contents is damaged");
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
    yield {
      name,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    };
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
}

/** The end record stands before a comment of at most 65 535 letters. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw new RangeError("its end is missing");
}

function unpacked(bytes: Uint8Array, view: DataView, { name, method, packed, at }: Entry, left: number): Uint8Array {
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (method === 0 && packed <= left) return data;
  if (method !== 8) throw new RangeError(`its part ${name} is packed in an unknown way`);
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    const large = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw new RangeError(large ? `unpacked it is larger than ${limits.unpacked} bytes` : `its part ${name} is damaged`);
  }
}

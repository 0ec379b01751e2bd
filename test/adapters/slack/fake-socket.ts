import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

/** The other end of Socket Mode: one connection at a time, small frames, no more of the protocol than that takes. */
export interface FakeSocket {
  readonly url: string;
  /** Sends an envelope down the newest connection. */
  readonly send: (envelope: object) => void;
  /** What the bot has acknowledged, by envelope. */
  readonly acknowledged: readonly string[];
  /** How often somebody has connected. */
  readonly connections: () => number;
  /** Slack asks for a new connection. */
  readonly refresh: () => void;
  /** The line is cut without a word. */
  readonly cut: () => void;
  readonly stop: () => Promise<void>;
}

const magic = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

export async function startFakeSocket(): Promise<FakeSocket> {
  const acknowledged: string[] = [];
  let connections = 0;
  let line: Duplex | undefined;
  const server = createServer();
  const send = (envelope: object) => void line?.write(frame(1, Buffer.from(JSON.stringify(envelope))));
  server.on("upgrade", (request, socket: Duplex) => {
    const accept = createHash("sha1").update(`${request.headers["sec-websocket-key"]}${magic}`).digest("base64");
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    line = socket;
    connections += 1;
    socket.on("error", () => undefined);
    socket.on("data", (bytes: Buffer) => {
      for (const { code, data } of frames(bytes)) {
        if (code === 8) socket.end(frame(8, data));
        if (code === 9) socket.write(frame(10, data));
        if (code === 1) acknowledged.push((JSON.parse(data.toString()) as { envelope_id: string }).envelope_id);
      }
    });
    send({ type: "hello", num_connections: 1 });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    send,
    acknowledged,
    connections: () => connections,
    refresh: () => send({ type: "disconnect", reason: "refresh_requested" }),
    cut: () => void line?.destroy(),
    stop: async () => {
      line?.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function frame(code: number, data: Buffer): Buffer {
  const head = data.length < 126 ? [data.length] : [126, data.length >> 8, data.length & 255];
  return Buffer.concat([Buffer.from([0x80 | code, ...head]), data]);
}

/** The masked frames of a client. */
function* frames(bytes: Buffer): Generator<{ readonly code: number; readonly data: Buffer }> {
  for (let at = 0; at + 6 <= bytes.length;) {
    const code = (bytes[at] ?? 0) & 15;
    const short = (bytes[at + 1] ?? 0) & 127;
    const head = short === 126 ? 4 : 2;
    const length = short === 126 ? bytes.readUInt16BE(at + 2) : short;
    const mask = bytes.subarray(at + head, at + head + 4);
    const start = at + head + 4;
    const data = Buffer.from(bytes.subarray(start, start + length).map((byte, place) => byte ^ (mask[place % 4] ?? 0)));
    yield { code, data };
    at = start + length;
  }
}

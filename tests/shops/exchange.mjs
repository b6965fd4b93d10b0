import { request } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** A slow road: every answer takes about half a second longer, and comes in pieces that end anywhere. */
const TRICKLE_PIECES = 20;
const TRICKLE_PAUSE_MS = 25;

/** @typedef {(request: {method: string, path: string, body: Buffer}) => string} OperationOf */

/** One request of a client, read whole, and the ways to go on with it. */
export class Exchange {
  #incoming;
  #outgoing;
  #target;

  /**
   * @param {import('node:http').IncomingMessage} incoming
   * @param {import('node:http').ServerResponse} outgoing
   * @param {Buffer} body
   * @param {{target: string, operationOf?: OperationOf}} shop `target` is the origin of the server behind
   */
  constructor(incoming, outgoing, body, { target, operationOf = graphqlOperation }) {
    this.#incoming = incoming;
    this.#outgoing = outgoing;
    this.#target = new URL(target);
    this.body = body;
    /** The name of the operation, '' if it is nothing that a fault can be for. */
    this.operation = operationOf({ method: incoming.method ?? 'GET', path: incoming.url ?? '/', body });
  }

  /**
   * Sends the request on, whatever has become of the client. The host name stays the client's: shops make
   * links of it.
   * @returns {Promise<{status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer}>}
   */
  async forward() {
    const { method, url: path, headers } = this.#incoming;
    const { hostname: host, port } = this.#target;
    const answer = await new Promise((resolve, reject) => {
      const forwarded = request(
        { host, port, method, path, headers: { ...headers, connection: 'close' } },
        resolve,
      );
      forwarded.on('error', reject);
      forwarded.end(this.body);
    });
    return { status: answer.statusCode, headers: answer.headers, body: await readAll(answer) };
  }

  /** Answers the client, if it is still there. */
  reply({ status, headers = {}, body }) {
    this.#begin({ status, headers, body });
    this.#outgoing.end(body);
  }

  /** The client gets half of the answer, and a reset in the place of the rest. */
  replyHalf({ status, headers = {}, body }) {
    this.#begin({ status, headers, body });
    this.#outgoing.write(body.subarray(0, body.length / 2), () => this.breakOff());
  }

  /** The client gets the answer in many small pieces; settles when it has the last one. */
  async replySlowly({ status, headers = {}, body }) {
    this.#begin({ status, headers, body });
    const size = Math.ceil(body.length / TRICKLE_PIECES);
    for (let start = 0; start < body.length; start += size) {
      this.#outgoing.write(body.subarray(start, start + size));
      await setTimeout(TRICKLE_PAUSE_MS);
    }
    this.#outgoing.end();
  }

  /** The length is the whole body's, whatever part of it the client gets to see. */
  #begin({ status, headers, body }) {
    const { connection, 'transfer-encoding': chunks, 'content-length': length, ...kept } = headers;
    this.#outgoing.writeHead(status, { ...kept, 'content-length': body.length });
  }

  /** The client gets a reset in the place of an answer. */
  breakOff() {
    this.#outgoing.socket?.resetAndDestroy();
  }
}

/** @param {AsyncIterable<Buffer>} stream @returns {Promise<Buffer>} */
export async function readAll(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The name of a GraphQL operation. @type {OperationOf} */
function graphqlOperation({ body }) {
  if (body[0] !== '{'.charCodeAt(0)) return '';
  const { operationName: name, query = '' } = JSON.parse(body.toString());
  return name ?? /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
}

import { request } from 'node:http';

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
    const { connection, 'transfer-encoding': chunks, 'content-length': length, ...kept } = headers;
    this.#outgoing.writeHead(status, { ...kept, 'content-length': body.length });
    this.#outgoing.end(body);
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

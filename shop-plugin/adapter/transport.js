import { ShopError } from '../contract.js';
import { patienceOf, timedOut } from './patience.js';

/**
 * What HTTP's statuses mean; any other from 400 is the shop's `refused`, any other from 500 `unavailable`.
 * @type {Readonly<Record<number, ShopErrorCode>>}
 */
const STATUS_CODES = Object.freeze({
  401: 'signed_out',
  403: 'signed_out',
  404: 'not_found',
  408: 'timeout',
  429: 'rate_limited',
  504: 'timeout',
});

/** How long one answer may take, where the merchant does not say. */
const TIMEOUT_MS = 10_000;

/**
 * @typedef {import('../contract.js').ShopErrorCode} ShopErrorCode
 * @typedef {{code: ShopErrorCode, message: string, spoken?: boolean, cause?: unknown}} Problem `spoken`: the
 *   message is the shop's word to the customer; `cause` is what the shop said, for an adapter that has to know
 *   more than the code
 *
 * @typedef {object} TransportOptions
 * @property {string} shop what it is called in messages to developers, e.g. `Vendure`
 * @property {import('./session.js').Session} session
 * @property {number} [timeoutMs] how long one answer may take, its body included; 10,000 by default
 * @property {typeof fetch} [fetch]
 * @property {(body: any, status: number) => Problem | null} [problemOf] what the shop's own words for a
 *   failure mean; `null` where it said none, and then the status counts. `body` is `null` where the answer is
 *   no JSON
 * @property {Readonly<Record<number, ShopErrorCode>>} [statusCodes] what a status means in this shop, where
 *   that differs from the rest of the web
 *
 * @typedef {object} ShopRequest
 * @property {string} url absolute, or relative to the page
 * @property {string} [method] `GET` by default, `POST` where there is a body
 * @property {unknown} [body] plain data, sent as JSON
 * @property {Record<string, string>} [headers]
 * @property {'json' | 'bytes'} [answer] what a good answer is; `json` by default
 *
 * @typedef {(request: ShopRequest, signal: AbortSignal) => Promise<any>} Send one exchange with the shop.
 *   Answers the parsed JSON (`null` for an empty body), or for `bytes` `{mime: string, bytes: Uint8Array}`;
 *   rejects with a ShopError
 */

/**
 * @param {TransportOptions} options
 * @returns {Send}
 */
export function createTransport({
  shop,
  session,
  timeoutMs = TIMEOUT_MS,
  fetch = globalThis.fetch,
  problemOf = () => null,
  statusCodes = {},
}) {
  return async function send(
    { url, body, method = body === undefined ? 'GET' : 'POST', headers, answer },
    signal,
  ) {
    const patience = patienceOf(signal, timeoutMs);
    try {
      const response = await fetch(url, {
        method,
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
          ...(await session.headers()),
        },
        credentials: session.credentials,
        // What the browser keeps would be asked about again with its tag, so that an answer which arrived broken once
        // would be broken for as long as nothing changes; and the next customer of the device would find it there.
        cache: 'no-store',
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: patience.signal,
      });
      session.renew(response.headers);
      if (answer === 'bytes' && response.ok) return await readBytes(response);
      return readJson(response, await response.text());
    } catch (error) {
      throw asShopError(error, patience.signal);
    } finally {
      patience.end();
    }
  };

  /**
   * An error page of a server in between is no JSON, and its status says more than its text.
   * @param {Response} response
   * @param {string} text
   */
  function readJson({ status, headers }, text) {
    const body = parsed(text);
    const problem = problemOf(body ?? null, status);
    if (problem) throw problemError(problem);
    if (status >= 400)
      throw new ShopError(
        statusCodes[status] ?? statusCode(status),
        `${shop} answered ${status}${waitFor(headers)}.`,
      );
    if (body === undefined) throw new ShopError('invalid_answer', `${shop} did not answer with JSON.`);
    return body;
  }

  /** @param {Problem} problem */
  function problemError({ code, message, spoken, cause }) {
    return new ShopError(code, spoken ? message : `${shop}: ${message}`, { cause });
  }

  /**
   * @param {unknown} error
   * @param {AbortSignal} signal why it was given up, if it was
   */
  function asShopError(error, signal) {
    if (error instanceof ShopError) return error;
    if (timedOut(signal))
      return new ShopError('timeout', `${shop} did not answer in time.`, { cause: error });
    if (signal.aborted) return new ShopError('aborted', 'The request was given up.', { cause: error });
    return new ShopError('network', `${shop} could not be reached.`, { cause: error });
  }
}

/** @param {Response} response */
async function readBytes(response) {
  const mime = response.headers.get('content-type')?.split(';')[0].trim() || 'application/octet-stream';
  return { mime, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** @param {string} text @returns {any} `undefined` when it is no JSON */
function parsed(text) {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a status from 400 means on the web. @param {number} status @returns {ShopErrorCode} */
export function statusCode(status) {
  return STATUS_CODES[status] ?? (status >= 500 ? 'unavailable' : 'refused');
}

/** For developers: the page itself decides how long it waits. @param {Headers} headers */
function waitFor(headers) {
  const wait = headers.get('retry-after');
  return wait ? `, and asks to wait (Retry-After: ${wait})` : '';
}

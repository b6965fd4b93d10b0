import { ShopError } from '../contract.js';

/** Vendure's codes for what went wrong with a whole operation; any other code means that it was refused.
 * @type {Readonly<Record<string, import('../contract.js').ShopErrorCode>>} */
const CODES = Object.freeze({
  FORBIDDEN: 'signed_out',
  UNAUTHORIZED: 'signed_out',
  ENTITY_NOT_FOUND: 'not_found',
  INTERNAL_SERVER_ERROR: 'unavailable',
  GRAPHQL_VALIDATION_FAILED: 'unsupported',
});

/** @type {Readonly<Record<number, import('../contract.js').ShopErrorCode>>} */
const STATUS_CODES = Object.freeze({
  401: 'signed_out',
  403: 'signed_out',
  404: 'not_found',
  429: 'rate_limited',
});

/**
 * @typedef {object} TransportOptions
 * @property {string} endpoint of the Shop API, absolute or relative to the page
 * @property {'cookie' | 'bearer'} [session] `cookie` (the default) is the shop's own session cookie; `bearer`
 *   keeps the session's token in memory, and forgets it with the page
 * @property {string} [token] the bearer token to begin with
 * @property {number} [timeoutMs] how long one answer may take
 * @property {typeof fetch} [fetch]
 */

/**
 * @typedef {(query: string, variables: object, signal: AbortSignal) => Promise<any>} Ask one GraphQL
 *   operation; answers its `data`, or rejects with a ShopError
 */

/**
 * @param {TransportOptions} options
 * @returns {Ask}
 */
export function vendureTransport({
  endpoint,
  session = 'cookie',
  token = '',
  timeoutMs = 10_000,
  fetch = globalThis.fetch,
}) {
  let bearer = token;

  return async function ask(query, variables, signal) {
    const patience = patienceOf(signal, timeoutMs);
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(session === 'bearer' && bearer && { authorization: `Bearer ${bearer}` }),
        },
        credentials: session === 'cookie' ? 'include' : 'omit',
        body: JSON.stringify({ query, variables }),
        signal: patience.signal,
      });
      bearer = response.headers.get('vendure-auth-token') ?? bearer;
      return readAnswer(response.status, await response.text());
    } catch (error) {
      throw asShopError(error, patience.signal);
    } finally {
      patience.end();
    }
  };
}

/**
 * A signal that aborts with the caller's, or when the time is over. (AbortSignal.any and .timeout would do
 * the same, but not in every browser that has all else.)
 * @param {AbortSignal} signal
 * @param {number} timeoutMs
 */
function patienceOf(signal, timeoutMs) {
  const controller = new AbortController();
  const giveUp = () => controller.abort(signal.reason);
  const timer = setTimeout(() => controller.abort('timeout'), timeoutMs);
  if (signal.aborted) giveUp();
  else signal.addEventListener('abort', giveUp);
  return {
    signal: controller.signal,
    end() {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
    },
  };
}

/**
 * @param {number} status of HTTP
 * @param {string} text
 */
function readAnswer(status, text) {
  const answer = parseAnswer(text);
  const [problem] = answer?.errors ?? [];
  if (problem) {
    throw new ShopError(CODES[problem.extensions?.code ?? ''] ?? 'refused', `Vendure: ${problem.message}`);
  }
  if (status >= 400) {
    throw new ShopError(
      STATUS_CODES[status] ?? (status >= 500 ? 'unavailable' : 'refused'),
      `Vendure answered ${status}.`,
    );
  }
  if (!answer?.data) throw new ShopError('invalid_answer', 'Vendure did not answer with GraphQL data.');
  return answer.data;
}

/**
 * An error page of a server in between is no JSON, and its status says more than its text.
 * @param {string} text
 * @returns {{data?: any, errors?: {message: string, extensions?: {code?: string}}[]} | null}
 */
function parseAnswer(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * @param {unknown} error
 * @param {AbortSignal} signal why it was given up, if it was
 */
function asShopError(error, signal) {
  if (error instanceof ShopError) return error;
  const timedOut = ['timeout', 'TimeoutError'].includes(signal.reason?.name ?? signal.reason);
  if (timedOut) return new ShopError('timeout', 'Vendure did not answer in time.', { cause: error });
  if (signal.aborted) return new ShopError('aborted', 'The request was given up.', { cause: error });
  return new ShopError('network', 'Vendure could not be reached.', { cause: error });
}

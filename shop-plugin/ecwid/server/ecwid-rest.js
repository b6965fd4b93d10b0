const API = 'https://app.ecwid.com/api/v3';
const TIMEOUT_MS = 8_000;

/** An answer that is no success; what the page is told, and never more. */
export class Refusal extends Error {
  /**
   * @param {number} status of HTTP
   * @param {string} code of the contract's errors
   * @param {string} message for a developer
   * @param {string | null} [retryAfter] seconds, as Ecwid said it
   */
  constructor(status, code, message, retryAfter = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/**
 * Ecwid's REST API, asked with the merchant's secret token.
 * @param {{storeId: string | number, token: string, fetch?: typeof globalThis.fetch}} store
 * @returns {(path: string, params?: Record<string, string | number>) => Promise<any>} rejects with a
 *   `Refusal`
 */
export function ecwidRest({ storeId, token, fetch = globalThis.fetch }) {
  return async function get(path, params = {}) {
    const query = new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)]));
    const url = `${API}/${storeId}${path}?${query}`;
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(
      (/** @type {Error} */ error) => {
        if (error.name === 'TimeoutError') throw new Refusal(504, 'timeout', 'Ecwid did not answer in time.');
        throw new Refusal(502, 'unavailable', 'Ecwid could not be reached.');
      },
    );
    if (!response.ok) throw refusalOf(response);
    return response.json().catch(() => {
      throw new Refusal(502, 'invalid_answer', 'Ecwid did not answer with JSON.');
    });
  };
}

/**
 * A token that Ecwid does not take is the merchant's matter, not the customer's.
 * @param {Response} response
 */
function refusalOf({ status, headers }) {
  if (status === 429)
    return new Refusal(429, 'rate_limited', 'Ecwid is asked too often.', headers.get('retry-after'));
  if (status === 404) return new Refusal(404, 'not_found', 'Ecwid does not know that.');
  return new Refusal(502, 'unavailable', `Ecwid answered ${status}.`);
}

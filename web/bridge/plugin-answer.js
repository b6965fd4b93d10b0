/**
 * What a method of the plugin brought, as text for the wasm side or as a failure in the contract's words. The
 * messages are for the developer of the plugin: they name the method, and say what to write instead.
 *
 * @typedef {import('../../shop-plugin/contract.js').ShopErrorCode} ShopErrorCode
 * @typedef {{code: ShopErrorCode, message: string, retryable: boolean}} Failure
 */
import { SHOP_ERROR_CODES, ShopError } from '../../shop-plugin/contract.js';

/**
 * @param {string} method
 * @param {unknown} answer
 * @returns {string} JSON
 * @throws {ShopError} `invalid_answer` when it cannot be written as JSON
 */
export function writtenAnswer(method, answer) {
  const written = jsonOf(method, answer);
  if (written !== undefined) return written;
  const got = answer === undefined ? 'nothing' : `a ${typeof answer}`;
  throw new ShopError(
    'invalid_answer',
    `${method} answered ${got}: return what the contract describes, or reject with a ShopError.`,
  );
}

/** @param {string} method @param {unknown} answer @returns {string | undefined} */
function jsonOf(method, answer) {
  try {
    return JSON.stringify(answer);
  } catch (error) {
    throw new ShopError(
      'invalid_answer',
      `${method} answered what is no plain JSON data (${wordsOf(error)}): return only texts, numbers, true, ` +
        'false, null, lists and objects.',
      { cause: error },
    );
  }
}

/**
 * Told apart by name, not by class: the plugin may carry its own copy of the contract.
 * @param {string} method
 * @param {any} error whatever was thrown
 * @returns {Failure}
 */
export function failureOf(method, error) {
  if (error?.name !== 'ShopError') {
    const message = `${method} threw ${error?.name ?? typeof error}: ${wordsOf(error)}. Reject with a ShopError, so that the customer reads the right reason.`;
    return { code: 'unavailable', message, retryable: true };
  }
  const { code, message, retryable } = error;
  if (SHOP_ERROR_CODES.includes(code))
    return { code, message: String(message), retryable: retryable === true };
  const unknown = `${message} (${method} failed with the code '${code}', which the contract does not have: use one of ${SHOP_ERROR_CODES.join(', ')}.)`;
  return { code: 'unavailable', message: unknown, retryable: retryable === true };
}

/** @param {any} error */
function wordsOf(error) {
  return error?.message ?? String(error);
}

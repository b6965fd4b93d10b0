import { quote } from '../checker/kind.js';
import { CheckFailure } from './check-failure.js';
import { isShopError } from './inquiry.js';

/**
 * What came of a check.
 *
 * @typedef {import('../checker/kind.js').Finding} Finding
 * @typedef {import('./harness.js').ConformanceCheck} ConformanceCheck
 *
 * @typedef {object} Verdict
 * @property {string} name of the check
 * @property {import('../contract.js').Capability | null} capability
 * @property {string | null} problem `null` where the plugin passed
 * @property {string | null} method whose answer or failure it is about, where one is
 * @property {readonly Finding[]} findings in the method's answer, each with its place
 * @property {string} advice what to do about it
 */

/** @param {ConformanceCheck} check @returns {Verdict} */
export function passed({ name, capability }) {
  return { name, capability: capability ?? null, problem: null, method: null, findings: [], advice: '' };
}

/**
 * @param {ConformanceCheck} check
 * @param {unknown} reason with which it failed
 * @param {import('./inquiry.js').Inquiry | undefined} inquiry in which it did
 * @returns {Verdict}
 */
export function failed(check, reason, inquiry) {
  const verdict = { ...passed(check), advice: check.advice };
  const method = inquiry?.throwerOf(reason) ?? null;
  if (reason instanceof CheckFailure) {
    const { message, findings } = reason;
    return { ...verdict, problem: message, method: reason.method, findings };
  }
  if (method === null) return { ...verdict, problem: messageOf(reason) };
  if (isShopError(reason)) {
    const { code, message } = /** @type {import('../contract.js').ShopError} */ (reason);
    return { ...verdict, method, problem: `${method} failed with ${code}: ${message}` };
  }
  return {
    ...verdict,
    method,
    problem: `${method} threw ${described(reason)}, which is no ShopError`,
    advice: 'Catch it and throw a ShopError with the code that fits: the page has words for those only.',
  };
}

/** @param {any} reason */
export function described(reason) {
  return reason instanceof Error ? `${reason.name}: ${reason.message}` : quote(reason);
}

/** @param {any} reason */
function messageOf(reason) {
  return String(reason?.message ?? reason);
}

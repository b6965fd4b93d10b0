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

const SHAPE_ADVICE = 'Put these places right first: nothing else of this check was looked at.';
const SIGNED_OUT_ADVICE = 'Give a plugin that is signed in as a test customer.';
const SHOP_ADVICE =
  'The plugin says that the shop failed: look at what the shop was asked and what it answered.';
const ERROR_ADVICE =
  'Catch it and throw a ShopError with the code that fits: the page has words for those only.';

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
    const { message, findings, method: asked } = reason;
    const advice = findings.length > 0 && asked ? SHAPE_ADVICE : verdict.advice;
    return { ...verdict, problem: message, method: asked || null, findings, advice };
  }
  if (method === null) return { ...verdict, problem: messageOf(reason) };
  if (isShopError(reason)) {
    const { code, message } = /** @type {import('../contract.js').ShopError} */ (reason);
    const advice = code === 'signed_out' ? SIGNED_OUT_ADVICE : SHOP_ADVICE;
    return { ...verdict, method, problem: `${method} failed with ${code}: ${message}`, advice };
  }
  return {
    ...verdict,
    method,
    problem: `${method} threw ${described(reason)}, which is no ShopError`,
    advice: ERROR_ADVICE,
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

import { QUESTIONS } from './question-shapes.js';
import { ANSWERS_TO_QUESTIONS } from './rules.js';
import { ANSWERS } from './shapes.js';

export { sentenceOf } from './kind.js';

/** @typedef {import('./kind.js').Finding} Finding */

/**
 * Says what is wrong with what a plugin answered. Costs time and bytes: for development and for the
 * conformance suite, not for the customer's page, where the wasm side reads answers with the same rules.
 * @param {string} method of `ShopPlugin`
 * @param {unknown} answer
 * @param {unknown} [question] what was asked; given, the answer is held against it as well
 * @returns {Finding[]} empty if all is well
 */
export function checkAnswer(method, answer, question) {
  const shape = ANSWERS[method];
  if (!shape) return [{ path: '', problem: `the contract has no method ${method}` }];
  const findings = shape(answer, '');
  if (findings.length > 0 || question === undefined) return findings;
  return ANSWERS_TO_QUESTIONS[method]?.(answer, question) ?? [];
}

/**
 * Says what is wrong with a question, for those who ask a plugin themselves, and for a shop's server that is asked.
 * @param {string} method of `ShopPlugin`
 * @param {unknown} question `undefined` where the method takes none
 * @returns {Finding[]} empty if all is well
 */
export function checkQuestion(method, question) {
  if (!ANSWERS[method]) return [{ path: '', problem: `the contract has no method ${method}` }];
  const shape = /** @type {Record<string, import('./kind.js').Kind>} */ (QUESTIONS)[method];
  if (shape) return shape(question, '');
  return question === undefined ? [] : [{ path: '', problem: `${method} takes no question` }];
}

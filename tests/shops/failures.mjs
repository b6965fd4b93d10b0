/**
 * What every request can meet on its way, and what the customer is told then.
 * @type {readonly {fault: import('./fault-proxy.mjs').Fault, code: import('../../shop-plugin/contract.js').ShopErrorCode}[]}
 */
export const FAILURES = Object.freeze([
  { fault: 'drop_before', code: 'network' },
  { fault: 'drop_after', code: 'network' },
  { fault: 'status_500', code: 'unavailable' },
  { fault: 'malformed', code: 'invalid_answer' },
]);

/** For `assert.rejects`. @param {import('../../shop-plugin/contract.js').ShopErrorCode} code */
export const ofCode = (code) => (/** @type {any} */ error) =>
  error.name === 'ShopError' && error.code === code;

/** What became of the lines of a change. @param {import('../../shop-plugin/contract.js').CartResult} result */
export const outcomes = ({ lines }) => lines.map(({ outcome, quantity }) => [outcome, quantity]);

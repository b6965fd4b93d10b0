/**
 * Why a check does not hold, where more is known than a sentence.
 *
 * @typedef {import('../checker/kind.js').Finding} Finding
 */
export class CheckFailure extends Error {
  /**
   * @param {string} message
   * @param {string} method that was asked; '' where it is about the plugin itself
   * @param {readonly Finding[]} [findings] in its answer
   */
  constructor(message, method, findings = []) {
    super(message);
    this.name = 'CheckFailure';
    this.method = method;
    this.findings = findings;
  }
}

/**
 * @template T
 * @param {Promise<T>} promised
 * @param {number | undefined} ms as long as it takes if not given
 * @param {() => Error} late
 * @returns {Promise<T>}
 */
export function within(promised, ms, late) {
  if (ms === undefined) return promised;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), ms);
    promised.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

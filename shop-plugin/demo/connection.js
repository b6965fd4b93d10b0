import { ShopError } from '../contract.js';

/** @typedef {import('./faults.js').Faults} Faults */
/** @typedef {import('./faults.js').MethodFault} MethodFault */
/** @typedef {(delay_ms: number) => Promise<void>} Wait */
/** @typedef {ReturnType<typeof createConnection>} Connection */

/**
 * The line between the page and the demo shop: where answers take their time, requests get lost, and copies
 * arrive.
 * @param {Faults} faults
 * @param {Wait} [wait]
 */
export function createConnection(faults, wait = waitForReal) {
  const left = new Map(faults.methods.map((fault) => [fault, fault.times]));

  /**
   * Takes one turn of the first fault that applies.
   * @param {string} method
   * @returns {MethodFault | undefined}
   */
  const nextFault = (method) => {
    const fault = faults.methods.find((each) => each.method === method && (left.get(each) ?? 0) > 0);
    if (fault) left.set(fault, (left.get(fault) ?? 0) - 1);
    return fault;
  };

  /**
   * Asks the shop. An abort before the shop has acted keeps it from acting.
   * @template T
   * @param {string} method
   * @param {AbortSignal | undefined} signal
   * @param {() => Promise<T>} act
   * @returns {Promise<T>}
   */
  const call = async (method, signal, act) => {
    refuseAborted(signal);
    const fault = nextFault(method);
    if (fault?.kind === 'late') {
      // Nobody hears any more what becomes of it: the page has to find out from the cart.
      wait(fault.delay_ms)
        .then(act)
        .then(undefined, () => undefined);
      throw new ShopError('timeout', `the shop did not answer ${method} in time (asked for by "late")`);
    }
    const delay_ms = faults.delays[method] ?? faults.delays['*'] ?? 0;
    if (delay_ms > 0) await untilAborted(wait(delay_ms), signal);
    if (fault?.kind === 'fail') throw new ShopError(fault.code, `${method} failed (asked for by "fail")`);
    if (fault?.kind === 'drop' && fault.moment === 'before') throw dropped(method);
    if (fault?.kind === 'duplicate') await act();
    const answer = await act().catch((reason) => {
      refuseAborted(signal);
      throw reason;
    });
    if (fault?.kind === 'drop') throw dropped(method);
    refuseAborted(signal);
    return answer;
  };

  return { call };
}

/** @param {string} method */
function dropped(method) {
  return new ShopError('network', `the connection broke during ${method} (asked for by "drop")`);
}

/** @param {AbortSignal | undefined} signal */
function refuseAborted(signal) {
  if (signal?.aborted) throw new ShopError('aborted', 'nobody waits for this answer any more');
}

/** @param {Promise<void>} waiting @param {AbortSignal | undefined} signal @returns {Promise<void>} */
function untilAborted(waiting, signal) {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new ShopError('aborted', 'nobody waits for this answer any more'));
    signal?.addEventListener('abort', stop, { once: true });
    waiting.then(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, reject);
  });
}

/** @type {Wait} */
function waitForReal(delay_ms) {
  return new Promise((resolve) => setTimeout(resolve, delay_ms));
}

/** Why a request was given up when the shop took too long; the page's own time-outs say `TimeoutError`. */
const TIMEOUT = 'timeout';

/**
 * A signal that aborts with the caller's, or when the time is over. (AbortSignal.any and .timeout would do
 * the same, but not in every browser that has all else.)
 * @param {AbortSignal} signal
 * @param {number} timeoutMs
 * @returns {{signal: AbortSignal, end: () => void}} `end` must be called once nobody waits any more
 */
export function patienceOf(signal, timeoutMs) {
  const controller = new AbortController();
  const giveUp = () => controller.abort(signal.reason);
  const timer = setTimeout(() => controller.abort(TIMEOUT), timeoutMs);
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

/** @param {AbortSignal} signal whether it was time that made it abort */
export function timedOut({ aborted, reason }) {
  return aborted && [TIMEOUT, 'TimeoutError'].includes(reason?.name ?? reason);
}

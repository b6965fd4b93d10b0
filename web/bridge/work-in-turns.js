/** The longest that work of ours keeps the page from what else it has to do, in ms: half a frame. */
const TURN_MS = 8;

/**
 * For work that is done in small steps: a turn of it, and then the page's.
 * @returns {() => Promise<void> | undefined} to be called after each step; where it gives a promise the turn is over, and
 *   the next one begins when that is fulfilled
 */
export function workInTurns() {
  let end = performance.now() + TURN_MS;
  return () =>
    performance.now() < end ? undefined : pause().then(() => void (end = performance.now() + TURN_MS));
}

/** @returns {Promise<void>} fulfilled behind what waits already; a timer would be held back in a page that is not seen */
function pause() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

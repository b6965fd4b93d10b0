/**
 * Lets the tabs of this browser do something one after the other, where the browser can. Where it cannot, or the tab
 * whose turn it is stays away until nobody waits any more, it is done all the same.
 * @template T
 * @param {string} name of what is done
 * @param {AbortSignal} signal how long to wait for the turn
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function inOneTab(name, signal, task) {
  const { locks } = globalThis.navigator ?? {};
  if (!locks) return task();
  let begun = false;
  try {
    return await locks.request(name, { signal }, () => {
      begun = true;
      return task();
    });
  } catch (error) {
    if (begun) throw error;
    return task();
  }
}

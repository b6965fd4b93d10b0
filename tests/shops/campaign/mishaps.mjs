import { setTimeout } from 'node:timers/promises';

/**
 * @typedef {import('./reorder.mjs').Scene} Scene
 * @typedef {import('../fault-proxy.mjs').Held} Held
 */

/** Past every time-out of the page. */
const PAST_PATIENCE_MS = 15_000;
/** The page has sent what it sends by then, on a slow machine too. */
const LONGEST_SILENCE_MS = 30_000;

/**
 * Mishaps that hold a message back: which one, and what happens while it is held. All others are faults of the proxy.
 * @type {Record<string, {holds: 'request' | 'answer' | 'duplicate', meanwhile: (scene: Scene, held: Held) => Promise<void>}>}
 */
const HELD_BACK = {
  late: { holds: 'request', meanwhile: ({ customer }) => customer.letTimePass(PAST_PATIENCE_MS) },
  late_copy: { holds: 'duplicate', meanwhile: async () => {} },
  reload_before: { holds: 'request', meanwhile: reload },
  reload_after: { holds: 'answer', meanwhile: reload },
  kill_before: { holds: 'request', meanwhile: (scene, held) => kill(scene, { back: held }) },
  kill_away: { holds: 'request', meanwhile: (scene, held) => kill(scene, { away: held }) },
  kill_after: { holds: 'answer', meanwhile: (scene, held) => kill(scene, { back: held }) },
};

/** @param {Scene} scene @param {Held} held */
async function reload({ customer }, held) {
  const arrived = customer.reload();
  await held.release();
  await arrived;
}

/** @param {Scene} scene @param {{away?: Held, back?: Held}} held lets go while the server is away, or when it is back */
async function kill({ customer, road }, { away, back }) {
  await road.killAndRestart(customer.page, async () => void (await away?.release()));
  await back?.release();
  if (road.forgetsSessions) await customer.reload();
}

/**
 * Puts the mishap of the plan in the way of the next request of an operation.
 * @param {Scene} scene
 * @param {string} operation
 * @returns {{begin: () => Promise<void>, end: () => Promise<number>}} `begin` when the customer has pressed; `end` when
 *   the page has said something: answers how many requests the mishap has met
 */
export function arrange(scene, operation) {
  const { proxy } = scene.road;
  const { mishap } = scene.plan;
  const finish = async () => {
    const met = mishap === 'none' || proxy.isPlanned() ? 0 : 1;
    proxy.heal();
    await proxy.settled();
    return met;
  };
  if (!Object.hasOwn(HELD_BACK, mishap)) {
    if (mishap !== 'none') proxy.fail(operation, /** @type {import('../fault-proxy.mjs').Fault} */ (mishap));
    return { begin: async () => {}, end: finish };
  }
  const { holds, meanwhile } = HELD_BACK[mishap];
  const held = proxy.hold(operation, holds);
  const silence = setTimeout(LONGEST_SILENCE_MS, false, { ref: false });
  let is_met = false;
  return {
    async begin() {
      is_met = await Promise.race([held.arrived.then(() => true), silence]);
      if (is_met) await meanwhile(scene, held);
    },
    async end() {
      if (is_met) await held.release();
      return finish();
    },
  };
}

import { seededDice } from '../../seeded-dice.mjs';

/**
 * What happens to one reorder, beside what it is of.
 * @typedef {(typeof MISHAPS)[number]} Mishap
 */
export const MISHAPS = Object.freeze(
  /** @type {const} */ ([
    'none',
    'drop_before',
    'drop_after',
    'reset',
    'late',
    'duplicate',
    'late_copy',
    'status_500',
    'status_429',
    'malformed',
    'trickle',
    'reload_before',
    'reload_after',
    'kill_before',
    'kill_away',
    'kill_after',
  ]),
);

/** A server takes seconds to come back, so that it dies more rarely than a road breaks. */
const KILLS = new Set(['kill_before', 'kill_away', 'kill_after']);
const FROM_KILL_TO_KILL = 40;
/** When each of the other mishaps has come once. */
const FIRST_KILL = MISHAPS.length - KILLS.size;
/**
 * These make sense for what changes the cart only: a copy of a question does no harm, and a reorder that has not come
 * further than a question is forgotten by a reload, with nothing said of it.
 */
const OF_WRITES = new Set(['late', 'duplicate', 'late_copy', 'reload_before', 'reload_after', ...KILLS]);

/**
 * @typedef {object} PlannedReorder
 * @property {number} order which of the orders that can be had again, counted round
 * @property {boolean} fresh whether the cart is emptied before; else the order comes on top of what is there
 * @property {Mishap} mishap
 * @property {'read' | 'write'} where whether the mishap meets the reading of the cart or the change of it
 */

/**
 * Deals mishaps like cards: each comes once before any comes again, so that a small campaign has met them all.
 * @param {{reorders: number, seed: number}} campaign
 * @returns {PlannedReorder[]} the same for the same seed
 */
export function planCampaign({ reorders, seed }) {
  const dice = seededDice(seed);
  const kills = shuffled([...KILLS], dice);
  const roads = MISHAPS.filter((mishap) => !KILLS.has(mishap));
  /** @type {string[]} */
  let cards = [];
  return Array.from({ length: reorders }, (_, index) => {
    if (cards.length === 0) cards = shuffled(roads, dice);
    const is_kill = index % FROM_KILL_TO_KILL === FIRST_KILL;
    const mishap = /** @type {Mishap} */ (
      is_kill ? kills[Math.floor(index / FROM_KILL_TO_KILL) % kills.length] : cards.pop()
    );
    const reads = !OF_WRITES.has(mishap) && dice(4) === 0;
    return { order: dice(1000), fresh: dice(2) === 0, mishap, where: reads ? 'read' : 'write' };
  });
}

/** @template T @param {readonly T[]} items @param {(limit: number) => number} dice @returns {T[]} */
function shuffled(items, dice) {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const chosen = dice(last + 1);
    [mixed[last], mixed[chosen]] = [mixed[chosen], mixed[last]];
  }
  return mixed;
}

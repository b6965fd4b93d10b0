import { arrange } from './mishaps.mjs';
import { differences } from './tally.mjs';

/**
 * @typedef {import('./tally.mjs').Outcome} Outcome
 * @typedef {import('./customer.mjs').Word} Word
 * @typedef {Record<string, number>} Quantities by SKU
 * @typedef {{number: string, quantities: Quantities}} PastOrder
 * @typedef {object} Scene
 * @property {import('./customer.mjs').Customer} customer
 * @property {import('../roads.mjs').Road} road
 * @property {PastOrder} order
 * @property {import('./plan.mjs').PlannedReorder} plan
 * @property {Quantities} held by the cart before
 */

/** The adapter looks at the cart a second after an addition, the page once more after what was late. */
const TILL_LOOKED_AT_MS = 1_000;
const TILL_WATCHED_MS = 5_000;
/** The page looks for what came late for two minutes, and then puts it right. */
const LONGEST_MENDING_MS = 130_000;

/**
 * Orders once more what was ordered before, with a mishap on the way, and compares what the page said with the cart that
 * the server has. Where the page says that nothing was added, the customer tries again, with nothing in the way.
 * @param {Scene} scene
 * @returns {Promise<Outcome>}
 */
export async function reorderOnce(scene) {
  const { customer, order, plan, held } = scene;
  const operation = operationOf(scene);
  const mishap = arrange(scene, operation);
  await customer.orderAgain(order.number);
  await mishap.begin();
  const word = await customer.verdict(order.number);
  const met = await mishap.end();
  const first = await judge(scene, word, held);
  if (plan.mishap !== 'none' && met === 0) first.wrong.push(`the page sent no ${operation}`);
  if (word.shown !== 'not added') return { mishap: plan.mishap, shown: word.shown, met, ...first };

  await customer.tryAgain(order.number);
  const then = await customer.verdict(order.number);
  const second = await judge(scene, then, held);
  return {
    mishap: plan.mishap,
    shown: `not added; tried again: ${then.shown}`,
    met,
    left: second.left,
    differing: [...first.differing, ...second.differing],
    wrong: [...first.wrong, ...second.wrong, ...(isAdded(then) ? [] : ['trying again did not help'])],
  };
}

/** What the mishap is to meet. @param {Scene} scene */
function operationOf({ road: { operations }, order, plan, held }) {
  if (plan.where === 'read') return operations.read;
  const adds = Object.keys(order.quantities).some((sku) => !held[sku]);
  return adds ? operations.add : operations.set;
}

/** @param {Word} word */
function isAdded({ shown }) {
  return shown.startsWith('added');
}

/**
 * Compares what was said with the cart, and with what the page around was told.
 * @param {Scene} scene
 * @param {Word} word
 * @param {Quantities} before
 * @returns {Promise<Pick<Outcome, 'left' | 'differing' | 'wrong'>>}
 */
async function judge(scene, word, before) {
  const { customer, order } = scene;
  await customer.letTimePass(TILL_LOOKED_AT_MS);
  await customer.rest();
  await customer.letTimePass(TILL_WATCHED_MS);
  const expected = isAdded(word) ? sumOf(before, order.quantities) : before;
  const left = await cartAtRest(scene, expected);
  const wrong = [];
  if (word.shown === 'nothing was said') wrong.push('the customer was never told what became of it');
  const items = Object.values(order.quantities).reduce((sum, quantity) => sum + quantity);
  if (word.items !== undefined && word.items !== items)
    wrong.push(`the customer was told of ${word.items} items instead of ${items}`);
  const told = customer.told.filter(({ order_number }) => order_number === order.number);
  const times = new Set(told.map(({ key }) => key)).size;
  if (times !== (isAdded(word) ? 1 : 0)) wrong.push(`the page around was told of ${times} reorders`);
  const refused = told.flatMap(({ lines }) => lines).filter(({ outcome }) => outcome !== 'set');
  for (const { outcome } of refused) wrong.push(`a line that can be had was told as ${outcome}`);
  return { left, differing: differences(left, expected), wrong };
}

/** @param {Quantities} left @param {Quantities} right */
function sumOf(left, right) {
  const sum = { ...left };
  for (const [sku, quantity] of Object.entries(right)) sum[sku] = (sum[sku] ?? 0) + quantity;
  return sum;
}

/**
 * The cart when nobody works on it any more. What is put right in the background is given its time.
 * @param {Scene} scene
 * @param {Quantities} expected
 * @returns {Promise<Quantities>}
 */
async function cartAtRest({ customer, road }, expected) {
  for (let passed_ms = 0; ; passed_ms += TILL_WATCHED_MS) {
    await customer.rest();
    const cart = await road.cart(customer.page);
    if (differences(cart, expected).length === 0 || passed_ms > LONGEST_MENDING_MS) return cart;
    await customer.letTimePass(TILL_WATCHED_MS);
  }
}

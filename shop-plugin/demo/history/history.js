import { createRandom, hashOf } from '../random.js';
import { DAY_MS, startOfDay } from './dutch-time.js';
import { HABITS, TREATS } from './habits.js';
import { RECENT_ORDERS } from './recent-orders.js';

/** @typedef {import('./recent-orders.js').OrderDraft} OrderDraft */
/** @typedef {import('./recent-orders.js').DraftLine} DraftLine */
/** @typedef {import('./habits.js').Habit} Habit */
/** @typedef {import('../random.js').Random} Random */
/** @typedef {OrderDraft & {id: string, number: string, placed_ms: number}} DatedDraft */

export const USUAL_ORDER_COUNT = 120;
const STORY_DAYS = 4 * 365;
const OLDEST_GENERATED_DAY = 68;
const FIRST_NUMBER = 20_417;
const MOST_LINES = 7;
/** A part of its rhythm that a habit may come early, to save a parcel. */
const SOON = 0.2;
/** What is bought at least this often is a staple. */
const STAPLE_DAYS = 35;

/**
 * The customer's orders, newest first: the told ones of the last weeks, before them generated ones. The same
 * day and count give the same orders. More orders than usual lie closer together (10,000 reach back twelve
 * years), so that every date stays believable.
 * @param {{now: number, count?: number}} options `now` in ms since 1970
 * @returns {DatedDraft[]}
 */
export function planHistory({ now, count = USUAL_ORDER_COUNT }) {
  const midnight = startOfDay(now);
  const generated = generateDrafts(Math.max(0, count - RECENT_ORDERS.length));
  const drafts = [...RECENT_ORDERS, ...generated.reverse()].slice(0, count);
  let number = FIRST_NUMBER;
  const dated = drafts.reverse().map((draft, index) => {
    number += 40 + (hashOf(`number ${index}`) % 360);
    const placed_ms = Math.round((midnight - draft.days_ago * DAY_MS) / 1000) * 1000;
    return { ...draft, id: `order-${index + 1}`, number: `PK-${number}`, placed_ms };
  });
  return dated.reverse();
}

/** @param {number} count @returns {OrderDraft[]} oldest first */
function generateDrafts(count) {
  const random = createRandom(1893);
  const days = orderDays(count, random);
  const pace = paceOf(count);
  const due = new Map(HABITS.map((habit) => [habit, habit.from_days_ago * pace]));
  return days.map((days_ago) => {
    const lines = linesOf(days_ago, due, pace, random);
    return {
      days_ago,
      state: pickState(random),
      lines,
      discounts: pickDiscounts(days_ago / pace, random),
      delivery: random.chance(0.2) ? 'point' : 'home',
    };
  });
}

/** How much farther back than four years the story has to reach. @param {number} count */
function paceOf(count) {
  return count > 1000 ? 3 : 1;
}

/**
 * When orders were placed, oldest first: evenly, shaken by a third of the distance, at times at which people
 * shop.
 * @param {number} count
 * @param {Random} random
 */
function orderDays(count, random) {
  const span = STORY_DAYS * paceOf(count) - OLDEST_GENERATED_DAY;
  const distance = span / Math.max(1, count);
  return Array.from({ length: count }, (_, index) => {
    const middle = OLDEST_GENERATED_DAY + (count - index - 0.5) * distance;
    const shaken = middle + (random.next() - 0.5) * 0.66 * distance;
    // Between 07:30 and 22:30, but never so that a dense history changes its order.
    return distance < 1 ? shaken : Math.floor(shaken) + 1 - (0.31 + random.next() * 0.62);
  }).sort((left, right) => right - left);
}

/**
 * What is due on that day, what is most overdue first, and now and then a treat.
 * @param {number} days_ago
 * @param {Map<Habit, number>} due days ago at which a habit comes up next
 * @param {number} pace
 * @param {Random} random
 * @returns {DraftLine[]}
 */
function linesOf(days_ago, due, pace, random) {
  const overdue = (/** @type {Habit} */ habit) => ((due.get(habit) ?? 0) - days_ago) / habit.every_days;
  // Nobody lets the coffee run out because the honey is late as well.
  const urgency = (/** @type {Habit} */ habit) => overdue(habit) + (habit.every_days <= STAPLE_DAYS ? 10 : 0);
  const wanted = HABITS.filter((habit) => isKept(habit, days_ago / pace) && overdue(habit) > -SOON)
    .sort((left, right) => urgency(right) - urgency(left))
    .slice(0, random.integer(2, MOST_LINES));
  for (const habit of wanted) due.set(habit, days_ago - habit.every_days * (0.85 + random.next() * 0.3));
  const lines = wanted.map(({ sku, quantity }) => ({
    sku,
    quantity: random.chance(0.12) ? quantity + 1 : quantity,
    ...(random.chance(0.04) ? { percent_off: 25 } : {}),
  }));
  if (lines.length === 0 || random.chance(0.3))
    lines.push({ sku: random.pick(TREATS), quantity: random.integer(1, 2) });
  return lines;
}

/** @param {Habit} habit @param {number} days_ago */
function isKept({ from_days_ago, until_days_ago }, days_ago) {
  return days_ago <= from_days_ago && days_ago >= until_days_ago;
}

/** @param {Random} random @returns {OrderDraft['state']} */
function pickState(random) {
  const roll = random.next();
  if (roll < 0.04) return 'cancelled';
  if (roll < 0.06) return 'returned';
  if (roll < 0.08) return 'refunded';
  return 'delivered';
}

/** Regulars have their five per cent since two years. @param {number} days_ago @param {Random} random */
function pickDiscounts(days_ago, random) {
  if (days_ago > STORY_DAYS - 20) return [{ label: 'discount.welcome', percent: 10 }];
  if (random.chance(0.07)) return [{ label: 'discount.summer', percent: 10 }];
  return days_ago < 730 && random.chance(0.5) ? [{ label: 'discount.regular', percent: 5 }] : [];
}

import { PointsBook } from './points-book.js';
import { inMinorUnits } from '../currencies.js';
import { DAY_MS, dutchTime, startOfDay, startOfYear } from '../history/dutch-time.js';
import { buildOrder } from '../history/order-builder.js';
import { say } from '../words.js';
import { REWARDS } from './rewards.js';

/** @typedef {import('../../contract.js').Order} Order */
/** @typedef {import('../backroom.js').Backroom} Backroom */
/** @typedef {import('../history/history.js').DatedDraft} DatedDraft */
/** @typedef {import('../shop-state.js').ShopState} ShopState */
/** @typedef {import('./points-book.js').BookedEntry} BookedEntry */

/** One point per euro, of what the lines cost after their own discounts. In euro cents. */
export const PER_POINT = 100;
const WELCOME_POINTS = 50;
const BIRTHDAY_POINTS = 25;
const GOODWILL = { days_ago: 236.4, points: 75 };
const BACK_AFTER_DAYS = 9;
/** When she redeemed something, and what. @type {readonly [days_ago: number, reward: string][]} */
const REDEEMED = [
  [1080.3, 'voucher-5'],
  [811.6, 'voucher-10'],
  [640.2, 'stroopwafels'],
  [395.5, 'voucher-10'],
  [214.8, 'voucher-5'],
  [97.1, 'proefset'],
  [44.6, 'voucher-10'],
];
/** Their points are not the customer's yet. */
const ON_THE_WAY = ['pending', 'confirmed', 'partially_shipped', 'shipped'];

/** The campaign that runs now: double points, since yesterday's eve. @param {number} now */
export function campaignOf(now) {
  const today = startOfDay(now);
  return { multiplier_per_mille: 2000, from_ms: today - 2 * DAY_MS, until_ms: today + 5 * DAY_MS };
}

/**
 * The ledger as the shop has written it until now, with what was redeemed on this page.
 * @param {Backroom} backroom
 * @param {ShopState} state
 * @returns {PointsBook}
 */
export function openPointsBook(backroom, state) {
  const now = backroom.clock();
  const events = [...orderEvents(backroom, state), ...lifeEvents(backroom)].sort(
    (left, right) => left.at_ms - right.at_ms,
  );
  const book = new PointsBook(events[0]?.at_ms ?? now);
  for (const event of events) {
    // What she could not pay for, she did not take: other stories than the usual one have fewer points.
    if (event.kind === 'redeemed' && book.balance < -event.points) continue;
    book.book(event, { pending: event.pending });
  }
  for (const entry of state.points ?? []) book.book(entry);
  book.closeYears(now);
  return book;
}

/** @param {BookedEntry[]} entries @returns {import('../../contract/loyalty.js').PointsEntry[]} */
export function tellEntries(entries) {
  return entries.map(({ at_ms, ...entry }) => ({ ...entry, at: dutchTime(at_ms) }));
}

/** How often a reward was had, and not given back. @param {BookedEntry[]} entries @param {string} reward_id */
export function countRedeemed(entries, reward_id) {
  const undone = new Set(
    entries.flatMap(({ kind, of_entry_id }) => (kind === 'reversed' ? of_entry_id : [])),
  );
  return entries.filter(
    (entry) => entry.reward_id === reward_id && entry.kind === 'redeemed' && !undone.has(entry.id),
  ).length;
}

/** What is earned in a year may be spent until the end of the next. @param {number} at_ms */
export function expiryOf(at_ms) {
  return dutchTime(startOfYear(at_ms, 2));
}

/** @param {Backroom} backroom @param {ShopState} state @returns {BookedEntry[]} */
function orderEvents({ clock, drafts, telling }, state) {
  return drafts(state).flatMap((draft) => {
    const { placed_ms, credit } = draft;
    const order = buildOrder(draft, telling);
    const points = pointsFor(order, placed_ms, clock());
    if (credit || points === 0) return [];
    const order_fields = { order_id: order.id, order_number: order.number };
    /** @type {BookedEntry} */
    const earned = {
      id: `points-${order.id}`,
      kind: 'earned',
      points,
      at: '',
      at_ms: placed_ms,
      expires_at: expiryOf(placed_ms),
      ...order_fields,
      ...(ON_THE_WAY.includes(order.state) ? { pending: true } : {}),
    };
    if (!['cancelled', 'returned', 'refunded'].includes(order.state)) return [earned];
    const at_ms = placed_ms + (order.state === 'cancelled' ? 0.4 : BACK_AFTER_DAYS) * DAY_MS;
    /** @type {BookedEntry} */
    const reversed = {
      id: `points-${order.id}-back`,
      kind: 'reversed',
      points: -points,
      at: '',
      at_ms,
      of_entry_id: earned.id,
      ...order_fields,
    };
    return [earned, reversed];
  });
}

/** @param {Order} order @param {number} placed_ms @param {number} now */
function pointsFor({ subtotal, currency }, placed_ms, now) {
  const { multiplier_per_mille, from_ms, until_ms } = campaignOf(now);
  const multiplier = placed_ms >= from_ms && placed_ms < until_ms ? multiplier_per_mille : 1000;
  return Math.max(0, Math.floor((subtotal * multiplier) / (inMinorUnits(PER_POINT, currency) * 1000)));
}

/** Welcome, birthdays, a word of apology, and what was redeemed. @param {Backroom} backroom @returns {BookedEntry[]} */
function lifeEvents({ clock, customer, telling: { language } }) {
  const today = startOfDay(clock());
  const member_ms = today - customer.since_days_ago * DAY_MS;
  /** @type {BookedEntry[]} */
  const events = [
    {
      id: 'points-welcome',
      kind: 'adjusted',
      points: WELCOME_POINTS,
      at: '',
      at_ms: member_ms,
      expires_at: expiryOf(member_ms),
      note: say({ nl: 'Welkom bij de Provisiekast', en: 'Welcome to the Provisiekast' }, language),
    },
    ...birthdays(customer, member_ms, clock()).map((at_ms) => ({
      id: `points-birthday-${new Date(at_ms).getUTCFullYear()}`,
      kind: /** @type {const} */ ('earned'),
      points: BIRTHDAY_POINTS,
      at: '',
      at_ms,
      expires_at: expiryOf(at_ms),
      note: say({ nl: 'Gefeliciteerd met je verjaardag', en: 'Happy birthday' }, language),
    })),
  ];
  if (customer.orders === 0) return events;
  const goodwill_ms = today - GOODWILL.days_ago * DAY_MS;
  events.push({
    id: 'points-goodwill',
    kind: 'adjusted',
    points: GOODWILL.points,
    at: '',
    at_ms: goodwill_ms,
    expires_at: expiryOf(goodwill_ms),
    note: say({ nl: 'Excuus voor het late pakket', en: 'Sorry for the late parcel' }, language),
  });
  for (const [days_ago, reward_id] of REDEEMED) {
    const reward = REWARDS.find(({ id }) => id === reward_id);
    if (!reward) continue;
    const id = `points-redeemed-${Math.floor(days_ago)}`;
    events.push({
      id,
      kind: 'redeemed',
      points: -reward.points_price,
      at: '',
      at_ms: today - days_ago * DAY_MS,
      reward_id,
    });
  }
  return events;
}

/**
 * @param {import('../customers.js').DemoCustomer} customer
 * @param {number} from_ms
 * @param {number} until_ms
 */
function birthdays({ birthday }, from_ms, until_ms) {
  if (!birthday) return [];
  const years = [0, 1, 2, 3, 4, 5].map((back) => new Date(until_ms).getUTCFullYear() - back);
  return years
    .map((year) => Date.parse(`${year}${birthday.slice(4)}T08:00:00+01:00`))
    .filter((at_ms) => at_ms > from_ms && at_ms < until_ms);
}

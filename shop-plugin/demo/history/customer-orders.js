import { lazily } from '../lazily.js';
import { DAY_MS, startOfDay } from './dutch-time.js';
import { planHistory } from './history.js';

/** @typedef {import('../customers.js').DemoCustomer} DemoCustomer */
/** @typedef {import('../shop-state.js').ShopState} ShopState */
/** @typedef {import('./history.js').DatedDraft} DatedDraft */
/** @typedef {import('./recent-orders.js').OrderDraft} OrderDraft */
/** @typedef {OrderDraft & {id: string, number: string, email: string}} GuestOrder */

/** @type {OrderDraft & {id: string, number: string}} */
const CREDIT_NOTE = {
  id: 'credit-note-1',
  number: 'PK-C-118',
  days_ago: 2.3,
  state: 'refunded',
  credit: true,
  lines: [
    { sku: 'NL-GRG-1KG-BEA', quantity: 1 },
    { sku: 'DL-SEN-100G', quantity: 2 },
  ],
};

/** Ordered without an account, each to an address of its own: they can be claimed. @type {readonly GuestOrder[]} */
export const GUEST_ORDERS = Object.freeze([
  {
    id: 'guest-order-1',
    number: 'PK-G-2041',
    email: 'sanne.visser@example.nl',
    days_ago: 1490.4,
    state: 'delivered',
    lines: [
      { sku: 'TT-SNF-500G', quantity: 1 },
      { sku: 'JA-SPE-400G', quantity: 2 },
    ],
  },
  {
    id: 'guest-order-2',
    number: 'PK-G-7316',
    email: 'fatima@example.nl',
    days_ago: 12.6,
    state: 'delivered',
    lines: [
      { sku: 'DL-MUN-20TEABAG', quantity: 2 },
      { sku: 'JA-STW-10PCS', quantity: 1 },
    ],
  },
]);

/**
 * All orders of a customer, newest first: the planned ones, and those that were claimed since.
 * @param {{now: number, customer: DemoCustomer, count: number | undefined}} story
 * @returns {(state: ShopState) => DatedDraft[]}
 */
export function ordersOf({ now, customer, count }) {
  /** @template {OrderDraft} T @param {T} draft */
  const dated = (draft) => ({
    ...draft,
    placed_ms: Math.round((startOfDay(now) - draft.days_ago * DAY_MS) / 1000) * 1000,
  });
  const planned = lazily(() => {
    const latest_ms = now - (customer.away_days ?? 0) * DAY_MS;
    const history = planHistory({ now, count: count ?? customer.orders }).filter(
      ({ placed_ms }) => placed_ms <= latest_ms,
    );
    return customer.has_credit_note ? newestFirst([dated(CREDIT_NOTE), ...history]) : history;
  });
  return ({ claimed }) => {
    if (claimed.length === 0) return planned();
    const own = GUEST_ORDERS.filter(({ number }) => claimed.includes(number)).map(dated);
    return newestFirst([...planned(), ...own]);
  };
}

/** @param {DatedDraft[]} drafts */
function newestFirst(drafts) {
  return drafts.sort((left, right) => right.placed_ms - left.placed_ms);
}

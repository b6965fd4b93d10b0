import { dutchTime, endOfDay } from '../history/dutch-time.js';
import { isWorkingDay } from '../history/dutch-working-day.js';
import { say } from '../words.js';
import { deliveredAt } from './delivery.js';

/** @typedef {import('../../contract/withdrawal.js').Withdrawal} Withdrawal */
/** @typedef {import('../../contract/withdrawal.js').Acknowledgement} Acknowledgement */
/** @typedef {import('../../contract.js').Order} Order */
/** @typedef {import('../backroom.js').Backroom} Backroom */
/** @typedef {import('../history/history.js').DatedDraft} DatedDraft */
/** @typedef {import('../shop-state.js').ShopState} ShopState */

const PERIOD_DAYS = 14;

const PERISHABLE = {
  nl: 'Bederfelijk: van de bedenktijd uitgezonderd',
  en: 'Perishable: excepted from the right of withdrawal',
};
const SEALED = {
  nl: 'Verzegeld om hygiënische redenen',
  en: 'Sealed for reasons of hygiene',
};
const WITHDRAWN = { nl: 'Al herroepen', en: 'Withdrawn from already' };
const CUSTOM_MADE = { nl: 'Speciaal voor jou gemaakt', en: 'Made to your order' };

/** By product. @type {Readonly<Record<string, import('../words.js').Text>>} */
const EXCLUDED = Object.freeze({
  speculaas: PERISHABLE,
  stroopwafels: PERISHABLE,
  aftershave: SEALED,
  scheermesjes: SEALED,
  tandenborstels: SEALED,
});

/**
 * The end of the fourteenth day after that of the delivery, or of the first working day after it.
 * @param {number} delivered_ms
 */
export function endOfPeriod(delivered_ms) {
  let days = PERIOD_DAYS;
  while (!isWorkingDay(endOfDay(delivered_ms, days))) days += 1;
  return endOfDay(delivered_ms, days);
}

/**
 * How many of each line were withdrawn from, by line.
 * @param {ShopState} state @param {DatedDraft} draft @returns {Readonly<Record<string, number>>}
 */
export function withdrawnOf(state, draft) {
  return state.withdrawn?.[draft.id] ?? {};
}

/**
 * Whether the customer can still leave the contract: what is left of it, after a part of it was.
 * @param {Backroom} backroom
 * @param {ShopState} state
 * @param {DatedDraft} draft
 * @param {Order} order
 * @returns {Withdrawal | undefined} nothing for orders that were undone otherwise
 */
export function withdrawalOf({ clock, telling: { language } }, state, draft, order) {
  if (draft.credit || ['cancelled', 'returned', 'refunded'].includes(draft.state)) return undefined;
  const delivered_ms = deliveredAt(draft);
  const until_ms = delivered_ms === undefined ? undefined : endOfPeriod(delivered_ms);
  const withdrawn = withdrawnOf(state, draft);
  const excluded_lines = order.lines.flatMap(({ id, product_id, attributes, quantity }) => {
    const is_gone = (withdrawn[id] ?? 0) >= quantity;
    const reason = is_gone ? WITHDRAWN : attributes ? CUSTOM_MADE : EXCLUDED[product_id ?? ''];
    return reason ? [{ line_id: id, reason: say(reason, language) }] : [];
  });
  const stays = new Set(excluded_lines.map(({ line_id }) => line_id));
  const remaining_lines = order.lines
    .filter(({ id }) => withdrawn[id] && !stays.has(id))
    .map(({ id, quantity }) => ({ line_id: id, quantity: quantity - withdrawn[id] }));
  const acknowledgement = state.withdrawals?.[draft.id];
  const is_over = until_ms !== undefined && clock() > until_ms;
  const is_excluded = excluded_lines.length === order.lines.length;
  const ended = acknowledgement ? 'acknowledged' : is_excluded ? 'excluded' : 'expired';
  return {
    state: is_over || is_excluded ? ended : 'open',
    until: until_ms === undefined ? null : dutchTime(until_ms),
    ...(is_excluded && !acknowledgement ? { reason: excluded_lines[0].reason } : {}),
    ...(excluded_lines.length > 0 ? { excluded_lines } : {}),
    ...(remaining_lines.length > 0 ? { remaining_lines } : {}),
    ...(acknowledgement ? { acknowledgement } : {}),
  };
}

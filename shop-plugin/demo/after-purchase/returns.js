import { DAY_MS, dutchTime } from '../history/dutch-time.js';
import { hashOf } from '../random.js';
import { say } from '../words.js';
import { deliveredAt } from './delivery.js';
import { documentUrl } from './invoices.js';

/** @typedef {import('../../contract/returns.js').Return} Return */
/** @typedef {import('../../contract/returns.js').ReturnLine} ReturnLine */
/** @typedef {import('../../contract.js').Order} Order */
/** @typedef {import('../backroom.js').Backroom} Backroom */
/** @typedef {import('../history/history.js').DatedDraft} DatedDraft */
/** @typedef {import('../shop-state.js').ShopState} ShopState */

/**
 * What the shop writes down of a return.
 * @typedef {object} KeptReturn
 * @property {string} order_id
 * @property {number} requested_ms
 * @property {ReturnLine[]} lines
 * @property {string} resolution_id
 * @property {number} [refunded_ms]
 */

const WINDOW_DAYS = 30;
const SEND_DAYS = 14;
/** The shop looks at a request after so long, and then has a label ready. */
const ANSWERED_AFTER_MS = 60_000;

export const REASONS = [
  { id: 'damaged', label: { nl: 'Beschadigd aangekomen', en: 'Arrived damaged' } },
  { id: 'wrong', label: { nl: 'Verkeerd artikel', en: 'Wrong item' } },
  { id: 'dislike', label: { nl: 'Bevalt niet', en: 'I do not like it' } },
  { id: 'too_many', label: { nl: 'Te veel besteld', en: 'Ordered too many' } },
];

export const RESOLUTIONS = [
  { id: 'refund', label: { nl: 'Geld terug', en: 'Money back' } },
  { id: 'replace', label: { nl: 'Nieuw exemplaar', en: 'Another one' } },
  { id: 'voucher', label: { nl: 'Waardebon', en: 'Voucher' } },
];

/** @param {DatedDraft} draft @returns {number | null} the last moment to ask; `null` where there is none */
export function returnableUntil(draft) {
  const delivered_ms = deliveredAt(draft);
  return delivered_ms === undefined || draft.state !== 'delivered'
    ? null
    : delivered_ms + WINDOW_DAYS * DAY_MS;
}

/** @param {Backroom} backroom @param {ShopState} state @returns {KeptReturn[]} newest first */
export function keptReturns({ drafts }, state) {
  const seeded = drafts(state).flatMap(seededReturn);
  return [...(state.returns ?? []), ...seeded].sort((left, right) => right.requested_ms - left.requested_ms);
}

/** What came back in the story, and the parcel that is about to. @param {DatedDraft} draft @returns {KeptReturn[]} */
function seededReturn(draft) {
  const delivered_ms = deliveredAt(draft);
  if (delivered_ms === undefined) return [];
  const requested_ms = delivered_ms + 2 * DAY_MS;
  const back = { order_id: draft.id, requested_ms, resolution_id: 'refund' };
  const lineAt = (/** @type {number} */ index, /** @type {string} */ reason_id) => ({
    line_id: `${draft.id}-${index + 1}`,
    quantity: draft.lines[index].quantity,
    reason_id,
  });
  if (draft.return_line !== undefined) return [{ ...back, lines: [lineAt(draft.return_line, 'damaged')] }];
  if (draft.state !== 'returned' && draft.state !== 'refunded') return [];
  const lines = draft.lines.map((_, index) => lineAt(index, 'dislike'));
  return [{ ...back, lines, refunded_ms: requested_ms + 5 * DAY_MS }];
}

/**
 * How much of each line can still go back.
 * @param {Order} order
 * @param {KeptReturn[]} returns
 * @param {Readonly<Record<string, number>>} withdrawn by line: goes back by law, and not twice
 */
export function linesToReturn(order, returns, withdrawn) {
  const gone = returns.filter(({ order_id }) => order_id === order.id).flatMap(({ lines }) => lines);
  return order.lines
    .filter(({ attributes }) => !attributes)
    .map(({ id, quantity }) => ({
      line_id: id,
      max_quantity: gone
        .filter(({ line_id }) => line_id === id)
        .reduce((left, line) => left - line.quantity, quantity - (withdrawn[id] ?? 0)),
    }))
    .filter(({ max_quantity }) => max_quantity > 0);
}

/** @param {Backroom} backroom @param {KeptReturn} kept @param {Order} order @returns {Return} */
export function tellReturn(backroom, kept, order) {
  const { requested_ms, refunded_ms, order_id, lines, resolution_id } = kept;
  const answered_ms = requested_ms + ANSWERED_AFTER_MS;
  const id = `return-${hashOf(`${order_id} ${requested_ms}`).toString(36)}`;
  const number = `R-${1000 + (hashOf(id) % 9000)}`;
  const base = { id, number, order_id, requested_at: dutchTime(requested_ms), lines, resolution_id };
  const refund = { amount: worthOf(lines, order), currency: order.currency };
  if (refunded_ms !== undefined) {
    return {
      ...base,
      state: 'refunded',
      at: dutchTime(refunded_ms),
      refund: { ...refund, at: dutchTime(refunded_ms) },
    };
  }
  const promised = resolution_id === 'refund' ? { refund } : {};
  if (backroom.clock() < answered_ms) {
    const text = say(
      {
        nl: 'We kijken ernaar en sturen je zo een label',
        en: 'We are looking at it and send you a label soon',
      },
      backroom.telling.language,
    );
    return { ...base, state: 'requested', at: dutchTime(requested_ms), ...promised, text };
  }
  return {
    ...base,
    state: 'label_ready',
    at: dutchTime(answered_ms),
    label_url: documentUrl(backroom, { order: order_id, label: number }),
    send_until: dutchTime(answered_ms + SEND_DAYS * DAY_MS),
    ...promised,
  };
}

/** @param {ReturnLine[]} lines @param {Order} order @returns {number} minor units */
function worthOf(lines, order) {
  return lines.reduce((sum, { line_id, quantity }) => {
    const line = order.lines.find(({ id }) => id === line_id);
    return line ? sum + Math.round((line.total * quantity) / line.quantity) : sum;
  }, 0);
}

import { DAY_MS, dutchTime, startOfDay } from '../history/dutch-time.js';
import { say } from '../words.js';
import { deliveredAt, sentAt } from './delivery.js';

/** @typedef {import('../../contract/tracking.js').TrackingPhase} TrackingPhase */
/** @typedef {import('../../contract.js').Order} Order */
/** @typedef {import('../history/history.js').DatedDraft} DatedDraft */
/** @typedef {import('../words.js').Language} Language */

const TOLD_DAYS = 60;
const FOLLOW_UP_DAYS = 30;
const HOUR_MS = 3_600_000;

const TEXTS = {
  unpaid: { nl: 'We wachten op je betaling', en: 'We are waiting for your payment' },
  packing: { nl: 'We pakken je bestelling in', en: 'We are packing your order' },
  half: { nl: 'Het tweede pakket volgt', en: 'The second parcel follows' },
  late: { nl: 'Vertraagd in het sorteercentrum', en: 'Delayed at the sorting centre' },
  arrived: { nl: 'In ontvangst genomen', en: 'Handed over' },
  how_is_it: { nl: 'Hoe bevalt het?', en: 'How do you like it?' },
};

/**
 * Where a recent order is; older ones have no timeline any more.
 * @param {DatedDraft} draft
 * @param {Order} order
 * @param {number} now
 * @param {Language} language
 * @returns {import('../../contract/tracking.js').Tracking | undefined}
 */
export function trackingOf(draft, { fulfilments = [] }, now, language) {
  if (draft.state === 'cancelled' || draft.credit || now - draft.placed_ms > TOLD_DAYS * DAY_MS)
    return undefined;
  const parcel = fulfilments.find(({ tracking_url }) => tracking_url);
  return {
    phases: phasesOf(draft, now).map(({ text, ...phase }) => ({
      ...phase,
      ...(text ? { text: say(TEXTS[text], language) } : {}),
    })),
    ...(parcel?.carrier ? { carrier: parcel.carrier } : {}),
    ...(parcel?.tracking_url ? { url: parcel.tracking_url } : {}),
  };
}

/** @typedef {Omit<TrackingPhase, 'text'> & {text?: keyof typeof TEXTS}} PhaseSpec */

/** @param {DatedDraft} draft @param {number} now @returns {PhaseSpec[]} */
function phasesOf(draft, now) {
  const confirmed = { phase: /** @type {const} */ ('confirmed'), at: dutchTime(draft.placed_ms) };
  const delivered_ms = deliveredAt(draft);
  if (delivered_ms !== undefined) return arrivedPhases(draft, delivered_ms, now);
  const tomorrow = startOfDay(now) + DAY_MS;
  const promise = (/** @type {number} */ days) => ({
    promised_from: dutchTime(tomorrow + days * DAY_MS + 9 * HOUR_MS),
    promised_until: dutchTime(tomorrow + days * DAY_MS + 18 * HOUR_MS),
  });
  if (draft.state === 'pending') {
    return [
      { phase: 'confirmed', state: 'current', text: 'unpaid' },
      { phase: 'on_its_way', state: 'upcoming' },
      { phase: 'unpacked', state: 'upcoming' },
      { phase: 'follow_up', state: 'upcoming' },
    ];
  }
  if (draft.state === 'confirmed') {
    return [
      { ...confirmed, state: 'current', text: 'packing' },
      { phase: 'on_its_way', state: 'upcoming' },
      { phase: 'unpacked', state: 'upcoming', ...promise(0) },
      { phase: 'follow_up', state: 'upcoming' },
    ];
  }
  const text = draft.state === 'partially_shipped' ? 'half' : 'late';
  return [
    { ...confirmed, state: 'done' },
    { phase: 'on_its_way', state: 'current', at: dutchTime(sentAt(draft)), text },
    { phase: 'unpacked', state: 'upcoming', ...promise(1) },
    { phase: 'follow_up', state: 'upcoming' },
  ];
}

/** @param {DatedDraft} draft @param {number} delivered_ms @param {number} now @returns {PhaseSpec[]} */
function arrivedPhases(draft, delivered_ms, now) {
  const is_fresh = draft.state === 'delivered' && now - delivered_ms < FOLLOW_UP_DAYS * DAY_MS;
  return [
    { phase: 'confirmed', state: 'done', at: dutchTime(draft.placed_ms) },
    { phase: 'on_its_way', state: 'done', at: dutchTime(sentAt(draft)) },
    { phase: 'unpacked', state: 'done', at: dutchTime(delivered_ms), text: 'arrived' },
    is_fresh
      ? { phase: 'follow_up', state: 'current', text: 'how_is_it' }
      : { phase: 'follow_up', state: 'done', at: dutchTime(delivered_ms + FOLLOW_UP_DAYS * DAY_MS) },
  ];
}

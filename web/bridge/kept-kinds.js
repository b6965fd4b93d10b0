/**
 * What a device keeps, by `domain::KeptItem`, and how it is told to the wasm side: in the words in which a shop that keeps the same would
 * answer, where there is such an answer.
 */
import { MessageKind } from './message-kind.js';

/**
 * @typedef {object} KeptKindRow
 * @property {number} answer what the message with all of them is called
 * @property {(items: object[]) => object} told its body
 */

/** @param {object[]} kept */
const asTheyAre = (kept) => ({ kept });

/** @type {Readonly<Record<string, KeptKindRow>>} */
export const KEPT_KINDS = Object.freeze({
  favourite: {
    answer: MessageKind.favourites_received,
    told: (favourites) => ({ favourites, next_cursor: null }),
  },
  reminder: { answer: MessageKind.reminders_received, told: (reminders) => ({ reminders }) },
  dismissal: { answer: MessageKind.kept_found, told: asTheyAre },
  review_put_away: { answer: MessageKind.kept_found, told: asTheyAre },
});

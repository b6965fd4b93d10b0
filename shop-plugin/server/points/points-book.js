/**
 * What a ledger comes to at a moment: the same reckoning as the account page's own, so that nobody is offered what the
 * shop then refuses. The oldest points are spent first; points that are taken back and not there any more are owed,
 * and the next points pay for them; what has expired is neither spent nor taken back.
 *
 * @typedef {object} BookEntry
 * @property {string | number} id
 * @property {string} kind
 * @property {number} points
 * @property {Date} at
 * @property {Date | null} [availableAt]
 * @property {Date | null} [expiresAt]
 * @property {string | number | null} [ofEntryId]
 *
 * @typedef {object} Lot points that came in
 * @property {BookEntry} entry
 * @property {boolean} open whether they can be spent yet
 * @property {number} outstanding what came in, without what was taken back
 * @property {number} left
 * @property {number} gone expired
 *
 * @typedef {object} Book
 * @property {number} spendable
 * @property {{at: Date, points: number}[]} earnings what counts for tiers: earned, confirmed, and not taken back
 * @property {{entry: BookEntry, points: number}[]} lapsed what has expired, and no entry says so yet
 */

/**
 * @param {readonly BookEntry[]} entries by time and id
 * @param {Date} now
 * @returns {Book}
 */
export function readPointsBook(entries, now) {
  const replay = new Replay();
  const events = entries.flatMap((entry) => eventsOf(entry, now));
  events.sort((left, right) => left.at - right.at || STEPS.indexOf(left.step) - STEPS.indexOf(right.step));
  for (const { step, entry } of events) replay[step](entry);
  return replay.tell();
}

/** At the same moment points expire first, and open before something else is booked. */
const STEPS = Object.freeze(/** @type {const} */ (['lapse', 'open', 'book']));

/** @typedef {{at: number, step: (typeof STEPS)[number], entry: BookEntry}} BookEvent */

/** @param {BookEntry} entry @param {Date} now @returns {BookEvent[]} */
function eventsOf(entry, now) {
  /** @type {BookEvent[]} */
  const events = [{ at: entry.at.getTime(), step: 'book', entry }];
  const { at, points, availableAt, expiresAt } = entry;
  if (points > 0 && availableAt && availableAt > at && availableAt <= now)
    events.push({ at: availableAt.getTime(), step: 'open', entry });
  if (points > 0 && expiresAt && expiresAt <= now)
    events.push({ at: expiresAt.getTime(), step: 'lapse', entry });
  return events;
}

class Replay {
  /** @type {Map<string, Lot>} in the order in which they are spent */
  #lots = new Map();
  /** @type {Map<string, {lot: Lot, points: number}[]>} where each spending took its points from */
  #takes = new Map();
  /** @type {Map<string, number>} expired points of a lot that no entry has confirmed */
  #lapsed = new Map();
  #owed = 0;

  /** @param {BookEntry} entry */
  book(entry) {
    if (entry.kind === 'reversed') this.#reverse(entry);
    else if (entry.kind === 'expired') this.#confirm(entry);
    else if (entry.points < 0) this.#takes.set(String(entry.id), this.#takeOldest(-entry.points));
    else this.#give(entry);
  }

  /** @param {BookEntry} entry */
  #give(entry) {
    const lot = { entry, open: false, outstanding: entry.points, left: 0, gone: 0 };
    this.#lots.set(String(entry.id), lot);
    if (!entry.availableAt || entry.availableAt <= entry.at) this.open(entry);
  }

  /** @param {BookEntry} entry */
  open({ id }) {
    const lot = this.#lots.get(String(id));
    if (!lot || lot.open) return;
    lot.open = true;
    lot.left = lot.outstanding;
    const paid = Math.min(lot.left, this.#owed);
    lot.left -= paid;
    this.#owed -= paid;
  }

  /** @param {BookEntry} entry */
  lapse({ id }) {
    const lot = this.#lots.get(String(id));
    if (!lot || lot.left === 0) return;
    lot.gone += lot.left;
    this.#lapsed.set(String(id), (this.#lapsed.get(String(id)) ?? 0) + lot.left);
    lot.left = 0;
  }

  /** @param {BookEntry} entry */
  #confirm({ ofEntryId, points }) {
    const open_points = this.#lapsed.get(String(ofEntryId)) ?? 0;
    this.#lapsed.set(String(ofEntryId), Math.max(0, open_points + points));
  }

  /** @param {BookEntry} entry of which the target comes before it */
  #reverse({ ofEntryId, points, at }) {
    const target = String(ofEntryId);
    if (points > 0) return this.#giveBack(target, at);
    const lot = this.#lots.get(target);
    if (!lot) return;
    const claimed = Math.min(-points, lot.outstanding);
    lot.outstanding -= claimed;
    if (!lot.open) return;
    const at_hand = Math.min(claimed, lot.left);
    lot.left -= at_hand;
    const expired = Math.min(claimed - at_hand, lot.gone);
    lot.gone -= expired;
    this.#takeOldest(claimed - at_hand - expired);
  }

  /** Back to where they came from, with the expiry that they had. @param {string} target @param {Date} at */
  #giveBack(target, at) {
    for (const { lot, points } of this.#takes.get(target) ?? []) {
      const paid = Math.min(points, this.#owed);
      this.#owed -= paid;
      lot.left += points - paid;
      if (lot.entry.expiresAt && lot.entry.expiresAt <= at) this.lapse(lot.entry);
    }
    this.#takes.delete(target);
  }

  /** @param {number} points @returns {{lot: Lot, points: number}[]} what there was; the rest is owed */
  #takeOldest(points) {
    const takes = [];
    for (const lot of this.#lots.values()) {
      const taken = Math.min(lot.left, points);
      if (taken === 0) continue;
      lot.left -= taken;
      points -= taken;
      takes.push({ lot, points: taken });
    }
    this.#owed += points;
    return takes;
  }

  /** @returns {Book} */
  tell() {
    const lots = [...this.#lots.values()];
    return {
      spendable: lots.reduce((sum, { left }) => sum + left, -this.#owed),
      earnings: lots
        .filter((lot) => lot.open && lot.outstanding > 0 && lot.entry.kind === 'earned')
        .map(({ entry: { at }, outstanding }) => ({ at, points: outstanding })),
      lapsed: lots
        .map(({ entry }) => ({ entry, points: this.#lapsed.get(String(entry.id)) ?? 0 }))
        .filter(({ points }) => points > 0),
    };
  }
}

/**
 * The shop's own bookkeeping of points: what is booked is booked, the oldest points are spent first, and on New
 * Year's night it books what has expired. The account page does its own reckoning from the entries.
 */

import { startOfYear } from '../history/dutch-time.js';

/** @typedef {import('../../contract/loyalty.js').PointsEntry} PointsEntry */
/** @typedef {PointsEntry & {at_ms: number}} BookedEntry */
/** @typedef {{entry_id: string, left: number, expires_ms: number}} Lot */

export class PointsBook {
  /** @type {BookedEntry[]} */
  entries = [];
  /** @type {Lot[]} */
  #lots = [];
  /** @type {number} */
  #next_new_year;

  /** @param {number} opened_ms */
  constructor(opened_ms) {
    this.#next_new_year = yearAfter(opened_ms);
  }

  /** What can be spent. */
  get balance() {
    return this.#lots.reduce((sum, { left }) => sum + left, 0);
  }

  /**
   * Entries are booked in the order of their times.
   * @param {BookedEntry} entry
   * @param {{pending?: boolean}} [options] pending points cannot be spent
   */
  book(entry, { pending = false } = {}) {
    this.closeYears(entry.at_ms);
    this.entries.push(pending ? { ...entry, pending } : entry);
    if (entry.kind === 'reversed') this.#takeBack(entry);
    else if (entry.points < 0) this.#spend(-entry.points);
    else if (!pending) {
      const expires_ms = entry.expires_at ? Date.parse(entry.expires_at) : Infinity;
      this.#lots.push({ entry_id: entry.id, left: entry.points, expires_ms });
    }
  }

  /** Books what expired on each New Year until then. @param {number} now */
  closeYears(now) {
    while (this.#next_new_year <= now) {
      const at_ms = this.#next_new_year;
      for (const lot of this.#lots.filter(({ left, expires_ms }) => left > 0 && expires_ms <= at_ms)) {
        const points = -lot.left;
        const id = `${lot.entry_id}-expired`;
        this.entries.push({ id, kind: 'expired', points, at: '', at_ms, of_entry_id: lot.entry_id });
        lot.left = 0;
      }
      this.#next_new_year = yearAfter(at_ms);
    }
  }

  /** @param {number} points */
  #spend(points) {
    for (const lot of this.#lots) {
      const taken = Math.min(lot.left, points);
      lot.left -= taken;
      points -= taken;
    }
  }

  /** @param {PointsEntry} entry */
  #takeBack({ points, of_entry_id = '' }) {
    const lot = this.#lots.find(({ entry_id }) => entry_id === of_entry_id);
    if (points > 0) this.#lots.unshift({ entry_id: of_entry_id, left: points, expires_ms: Infinity });
    else if (lot) {
      const taken = Math.min(lot.left, -points);
      lot.left -= taken;
      this.#spend(-points - taken);
    }
  }
}

/** The New Year after. @param {number} time */
function yearAfter(time) {
  return startOfYear(time, 1);
}

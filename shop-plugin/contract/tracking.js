/**
 * Where an order is, in the four phases that customers know from their carriers. Part of the order's data:
 * no capability, an order without it has no timeline.
 *
 * @typedef {object} Tracking
 * @property {TrackingPhase[]} phases in the order of `TRACKING_PHASES`, each at most once; never a `done` one
 *   after one that is not, and at most one `current`
 * @property {string} [carrier]
 * @property {string} [url] the carrier's own page about the parcel
 */

/**
 * `confirmed` the shop has the order · `on_its_way` the carrier has it · `unpacked` the customer has it ·
 * `follow_up` afterwards: a review, a return, a word of help.
 * @typedef {(typeof TRACKING_PHASES)[number]} TrackingPhaseName
 */
export const TRACKING_PHASES = Object.freeze(
  /** @type {const} */ (['confirmed', 'on_its_way', 'unpacked', 'follow_up']),
);

/** @typedef {(typeof TRACKING_PHASE_STATES)[number]} TrackingPhaseState */
export const TRACKING_PHASE_STATES = Object.freeze(/** @type {const} */ (['done', 'current', 'upcoming']));

/**
 * @typedef {object} TrackingPhase
 * @property {TrackingPhaseName} phase
 * @property {TrackingPhaseState} state
 * @property {string} [at] the time when it was reached
 * @property {string} [promised_from] the time for which it is promised, at the earliest
 * @property {string} [promised_until] and at the latest
 * @property {string} [text] the shop's or the carrier's words, e.g. "Sorted in Amsterdam"
 */

/**
 * One question, now and then: how likely is it that you recommend us?
 *
 * @typedef {import('../contract.js').CallOptions} CallOptions
 *
 * @typedef {object} NpsMethods capability `nps`
 * @property {(options: CallOptions) => Promise<NpsState>} getNps whether to ask
 * @property {(answer: NpsSubmission, options: CallOptions) => Promise<NpsState>} submitNps keeps the
 *   answer; nothing is due afterwards, for `min_days`
 */

/**
 * @typedef {object} NpsState
 * @property {boolean} due whether to ask now
 * @property {string} [asked_at] the time when the customer last answered or closed the question
 * @property {number} min_days the least number of days between two questions, 1–3,650
 */

/**
 * @typedef {object} NpsSubmission
 * @property {string} key the idempotency key
 * @property {number | null} score 0–10; `null` when the customer closed the question
 * @property {string} [comment] at most 2,000 characters
 */

export {};

/**
 * What the customer said about the reminders that the page computes from their orders ("nearly out"). The
 * capabilities `orders` and `reorder` alone bring the usuals and when they are due; this one brings snoozing
 * and muting.
 *
 * @typedef {import('../contract.js').CallOptions} CallOptions
 *
 * @typedef {object} ReminderMethods capability `reminders`
 * @property {(options: CallOptions) => Promise<ReminderList>} listReminders only what is snoozed or muted
 * @property {(change: ReminderChange, options: CallOptions) => Promise<ReminderAnswer>} setReminder sets
 *   both at once; neither of the two takes the reminder away. A product that the shop does not sell is no error
 */

/** @typedef {{reminders: Reminder[]}} ReminderList each product and variant once */

/**
 * @typedef {object} Reminder
 * @property {string} product_id
 * @property {string | null} variant_id `null` for all variants
 * @property {string} [snoozed_until] the time at which it speaks again; one of the two is there
 * @property {boolean} muted never again
 */

/**
 * @typedef {object} ReminderChange
 * @property {string} key the idempotency key
 * @property {string} product_id
 * @property {string | null} variant_id
 * @property {string | null} snoozed_until `null`: not snoozed afterwards
 * @property {boolean} muted whether it shall never speak again
 */

/** @typedef {{reminder: Reminder | null}} ReminderAnswer `null` when it is neither snoozed nor muted now */

export {};

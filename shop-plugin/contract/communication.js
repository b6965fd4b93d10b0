/**
 * What the shop may write to the customer about, how, and how often.
 *
 * @typedef {import('../contract.js').CallOptions} CallOptions
 *
 * @typedef {object} CommunicationMethods capability `communication`
 * @property {(options: CallOptions) => Promise<Communication>} getCommunication what
 *   is on and off now; everything is off for who has never agreed
 * @property {(change: CommunicationChange, options: CallOptions) => Promise<Communication>} saveCommunication
 *   answers what is kept now. `refused` when `consent_version` is not today's: the customer has to see the new
 *   text first; `not_found` for a topic, channel or frequency that there is not
 */

/**
 * @typedef {object} Communication
 * @property {Switch[]} topics what is written about, each id once
 * @property {Switch[]} channels how, e.g. e-mail and post, each id once
 * @property {Frequency} frequency
 * @property {Consent} consent
 */

/** @typedef {{id: string, label: string, text?: string, on: boolean}} Switch `text` says what one gets */

/**
 * @typedef {object} Frequency
 * @property {string} chosen id of an option
 * @property {{id: string, label: string}[]} options from most mail to least; "less mail" is the next one
 */

/**
 * @typedef {object} Consent
 * @property {string} text to which the customer agrees by switching anything on
 * @property {string} version of the text: another one for every change of it
 * @property {string | null} at the time when the customer last agreed; `null` if never, or if all has been off
 *   since
 */

/**
 * Absolute: everything that is not named is off afterwards.
 * @typedef {object} CommunicationChange
 * @property {string} key the idempotency key
 * @property {string[]} topics ids of those that shall be on
 * @property {string[]} channels ids of those that shall be on
 * @property {string} frequency id of an option
 * @property {string} consent_version of the text that the customer saw
 */

export {};

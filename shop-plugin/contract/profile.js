/**
 * Who the customer is and where they live.
 *
 * @typedef {import('../contract.js').CallOptions} CallOptions
 *
 * @typedef {object} ProfileMethods capability `profile`
 * @property {(options: CallOptions) => Promise<ProfileAnswer>} getProfile
 * @property {(change: {key: string, profile: Profile}, options: CallOptions) => Promise<ProfileAnswer>}
 *   saveProfile answers what is kept now; a field that the shop does not take is told in `problems` and then
 *   nothing is saved. `customer_since` is the shop's and is ignored
 *
 * @typedef {object} AddressMethods capability `addresses`; all three answer all addresses
 * @property {(options: CallOptions) => Promise<AddressList>} listAddresses
 * @property {(change: {key: string, address: SavedAddress}, options: CallOptions) => Promise<AddressList>}
 *   saveAddress `id: ''` is a new one; `not_found` for an id that is not this customer's
 * @property {(change: {key: string, id: string}, options: CallOptions) => Promise<AddressList>} removeAddress
 *   removing what is gone is no error
 */

/**
 * @typedef {object} ProfileAnswer
 * @property {Profile} profile as it is kept
 * @property {FieldProblem[]} [problems] absent or empty when all was taken
 */

/** @typedef {{field: string, message: string}} FieldProblem `field` is a key of what was sent */

/**
 * @typedef {object} Profile
 * @property {string} name
 * @property {string} [given_name]
 * @property {string} email
 * @property {string} [phone]
 * @property {string} [birthday] a day: `1987-04-23`
 * @property {string} [customer_since] a day
 */

/**
 * @typedef {object} AddressList
 * @property {SavedAddress[]} addresses at most one `default_shipping` and one `default_billing`
 * @property {FieldProblem[]} [problems] of the address that should have been saved
 */

/**
 * @typedef {object} SavedAddress
 * @property {string} id
 * @property {string} name
 * @property {string} [company]
 * @property {string} street with the house number
 * @property {string} [extra] second line
 * @property {string} postal_code '' where there is none
 * @property {string} city
 * @property {string} [region]
 * @property {string} country ISO 3166-1 alpha-2, e.g. `NL`
 * @property {string} [phone]
 * @property {boolean} default_shipping
 * @property {boolean} default_billing
 */

export {};

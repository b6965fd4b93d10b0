/**
 * Who the customer is and where they live.
 *
 * @typedef {import('../contract.js').CallOptions} CallOptions
 *
 * @typedef {object} ProfileMethods capability `profile`
 * @property {(options: CallOptions) => Promise<ProfileAnswer>} getProfile what is kept
 * @property {(change: {key: string, profile: Profile}, options: CallOptions) => Promise<ProfileAnswer>}
 *   saveProfile answers what is kept now; a field that the shop does not take is told in `problems` and then
 *   nothing is saved. `customer_since` is the shop's and is ignored
 *
 * @typedef {object} AddressMethods capability `addresses`; all three answer all addresses
 * @property {(options: CallOptions) => Promise<AddressList>} listAddresses in the order
 *   in which the customer shall see them
 * @property {(change: {key: string, address: SavedAddress}, options: CallOptions) => Promise<AddressList>}
 *   saveAddress `id: ''` is a new one; one that is made a default takes that from the one before; what the shop
 *   does not take is told in `problems`, and nothing is saved; `not_found` for an id that is not this
 *   customer's
 * @property {(change: {key: string, id: string}, options: CallOptions) => Promise<AddressList>} removeAddress
 *   removing what is gone is no error
 */

/**
 * @typedef {object} ProfileAnswer
 * @property {Profile} profile as it is kept
 * @property {FieldProblem[]} [problems] absent or empty when all was taken
 */

/**
 * @typedef {{field: string, message: string}} FieldProblem `field` is a key of what was sent, `message` the
 *   shop's words
 */

/**
 * What is kept is as below; what is sent to be saved is as the customer typed it, also where it is wrong.
 * @typedef {object} Profile
 * @property {string} name in full
 * @property {string} [given_name] for the greeting
 * @property {string} email where the shop writes to
 * @property {string} [phone] as the customer writes it
 * @property {string} [birthday] a day: `1987-04-23`
 * @property {string} [customer_since] the day of signing up: `2022-03-10`
 */

/**
 * @typedef {object} AddressList
 * @property {SavedAddress[]} addresses at most one `default_shipping` and one `default_billing`
 * @property {FieldProblem[]} [problems] of the address that should have been saved
 */

/**
 * What is kept is as below; what is sent to be saved is as the customer typed it.
 * @typedef {object} SavedAddress
 * @property {string} id of the address book; '' in a question is a new one
 * @property {string} name of the recipient
 * @property {string} [company]
 * @property {string} street with the house number
 * @property {string} [extra] second line
 * @property {string} postal_code '' where there is none
 * @property {string} city
 * @property {string} [region] province or state, where addresses have one
 * @property {string} country ISO 3166-1 alpha-2, e.g. `NL`
 * @property {string} [phone]
 * @property {boolean} default_shipping where parcels go unless the customer says otherwise
 * @property {boolean} default_billing where invoices go
 */

export {};

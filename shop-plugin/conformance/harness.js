/**
 * What the conformance suite has to know about a shop in order to try its plugin. Every ability that is
 * missing takes the checks that need it away; the more a harness can do, the more is proved.
 *
 * @typedef {import('../contract.js').ShopPlugin} ShopPlugin
 * @typedef {import('../contract.js').Capability} Capability
 * @typedef {import('../contract.js').Option} Option
 * @typedef {{product_id: string, variant_id: string}} Thing something that can be ordered
 *
 * @typedef {object} ShopHarness
 * @property {readonly Capability[]} capabilities that the plugin shall have
 * @property {() => Promise<ShopPlugin>} createPlugin a plugin signed in as a customer with at least three
 *   orders, whose cart is empty; undoes what the abilities below did. Called before each check
 * @property {() => Promise<ShopPlugin>} [createSignedOutPlugin]
 * @property {() => Promise<[Thing, Thing]>} [findThings] variants of two products of which a cart may hold at
 *   least ten
 * @property {(thing: Thing, quantity: number) => Promise<void>} [setStock]
 * @property {(thing: Thing, price: number) => Promise<void>} [setPrice] in minor units, as the customer sees
 *   it
 * @property {(thing: Thing) => Promise<void>} [discontinue] takes the variant from sale
 * @property {() => Promise<string>} [findAffordableReward] the id of a reward that the customer has points for
 * @property {string} [email] of the customer
 * @property {Option[]} [attributes] something that a customer can add to the first of the things and that the
 *   shop keeps
 * @property {readonly Change[]} [may_change] what the checks may change, and leave changed; by default everything,
 *   since `createPlugin` undoes it
 * @property {number} [answer_within_ms] how long a method may take; as long as it likes by default
 */

/**
 * `cart`: what the cart holds · `account`: everything else that is the customer's, of which much cannot be undone
 * (points that are spent, a return, a review).
 * @typedef {'cart' | 'account'} Change
 */

/** @typedef {Exclude<keyof ShopHarness, 'may_change' | 'answer_within_ms'>} Ability */

/**
 * @typedef {object} ConformanceCheck
 * @property {string} name a sentence that is true of a good plugin
 * @property {Capability} [capability] without it, the check does not apply
 * @property {readonly Ability[]} [needs] of the harness
 * @property {Change} [changes] what it changes in the shop; nothing if not given
 * @property {string} advice what to look at in the plugin where the sentence does not hold
 * @property {(inquiry: import('./inquiry.js').Inquiry) => Promise<void>} run throws an error whose message
 *   says what is wrong
 */

export {};

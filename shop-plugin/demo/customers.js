/**
 * Who can look at the demo shop, by `?customer=` in the page's address. Each has a shop state of their own.
 *
 * @typedef {object} DemoCustomer
 * @property {string} id
 * @property {string} name
 * @property {string} given_name
 * @property {string} email
 * @property {string} [phone]
 * @property {string} [birthday]
 * @property {number} since_days_ago since when they have an account
 * @property {string} currency
 * @property {boolean} prices_include_tax
 * @property {number} [orders] how many; the usual story if not given
 * @property {number} [away_days] since so many days nothing was ordered: those of the orders that are later are not there
 * @property {boolean} [has_credit_note]
 * @property {import('./history/order-builder.js').Recipient} [recipient] the usual one if not given
 */

/** @type {Omit<DemoCustomer, 'id' | 'name' | 'given_name' | 'email'>} */
const NEW_IN_EUROS = { since_days_ago: 0, currency: 'EUR', prices_include_tax: true, orders: 0 };

/** @type {DemoCustomer} */
const SANNE = {
  id: 'customer-4711',
  name: 'Sanne Visser',
  given_name: 'Sanne',
  email: 'sanne.visser@example.nl',
  phone: '+31 6 1234 5678',
  birthday: '1988-06-14',
  since_days_ago: 1456,
  currency: 'EUR',
  prices_include_tax: true,
};

/** @typedef {'usual' | 'new' | 'guest' | 'none' | 'away' | 'jpy' | 'kwd'} CustomerName */

/** @type {Readonly<Record<CustomerName, DemoCustomer>>} */
export const CUSTOMERS = Object.freeze({
  usual: SANNE,
  /** Signed up this morning and has ordered nothing yet. */
  new: {
    ...NEW_IN_EUROS,
    id: 'customer-9001',
    name: 'Jonas de Wit',
    given_name: 'Jonas',
    email: 'jonas.de.wit@example.nl',
    recipient: { name: 'Jonas de Wit', lines: ['Hoogstraat 8', '3011 PN Rotterdam'] },
  },
  /** Ordered once as a guest, has an account since yesterday, and can claim that order. */
  guest: {
    ...NEW_IN_EUROS,
    id: 'customer-9002',
    name: 'Fatima El Idrissi',
    given_name: 'Fatima',
    email: 'fatima@example.nl',
    since_days_ago: 1,
    recipient: { name: 'Fatima El Idrissi', lines: ['Kanaalstraat 51', '3531 CB Utrecht'] },
  },
  /** Nobody is signed in; who signs in is Sanne. */
  none: SANNE,
  /** Came for years, and has not been here for half a year and longer. */
  away: {
    id: 'customer-4200',
    name: 'Willem Bakker',
    given_name: 'Willem',
    email: 'willem.bakker@example.nl',
    since_days_ago: 1456,
    currency: 'EUR',
    prices_include_tax: true,
    orders: 40,
    away_days: 200,
    recipient: { name: 'Willem Bakker', lines: ['Oude Delft 112', '2611 CG Delft'] },
  },
  /** No decimals, and prices to which the tax is added. */
  jpy: {
    id: 'customer-8100',
    name: '佐藤 遥',
    given_name: '遥',
    email: 'haruka.sato@example.jp',
    phone: '+81 90 1234 5678',
    since_days_ago: 1456,
    currency: 'JPY',
    prices_include_tax: false,
    orders: 24,
    has_credit_note: true,
    recipient: { name: '佐藤 遥', lines: ['東京都渋谷区神宮前 1-2-3', '150-0001', '日本'] },
  },
  /** Three decimals. */
  kwd: {
    id: 'customer-9650',
    name: 'نورة العلي',
    given_name: 'نورة',
    email: 'noura.alali@example.com.kw',
    since_days_ago: 1456,
    currency: 'KWD',
    prices_include_tax: false,
    orders: 24,
    has_credit_note: true,
    recipient: { name: 'نورة العلي', lines: ['شارع الخليج العربي 12', '13001 مدينة الكويت', 'الكويت'] },
  },
});

/**
 * An invoice or a return label of the demo shop, as a page that prints: `?order=…&invoice=…` or
 * `?order=…&label=…`. It asks the shop as the account page does, and so shows only what is the customer's own.
 */
import { createDemoShop, parseFaults } from '../../shop-plugin/demo/demo-shop.js';
import { amountFormat, decimalsOf } from '../../shop-plugin/server/currency.js';

/** @typedef {import('../../shop-plugin/contract.js').Order} Order */
/** @typedef {'nl' | 'en'} Language */

const WORDS = {
  nl: {
    print: 'Afdrukken',
    item: 'Artikel',
    count: 'Aantal',
    amount: 'Bedrag',
    subtotal: 'Subtotaal',
    shipping: 'Verzending',
    total: 'Totaal',
    included: 'Waarvan',
    order: 'Bestelling',
    label: 'Retourlabel',
    stick: 'Plak dit label op het pakket en geef het af bij een afhaalpunt.',
    missing: 'Dit document is er niet, of het is niet van jou.',
  },
  en: {
    print: 'Print',
    item: 'Item',
    count: 'Quantity',
    amount: 'Amount',
    subtotal: 'Subtotal',
    shipping: 'Shipping',
    total: 'Total',
    included: 'Of which',
    order: 'Order',
    label: 'Return label',
    stick: 'Stick this label on the parcel and hand it in at a pick-up point.',
    missing: 'This document does not exist, or it is not yours.',
  },
};

const search = new URLSearchParams(location.search);
/** @type {Language} */
const language = search.get('locale')?.startsWith('en') ? 'en' : 'nl';
const words = WORDS[language];
const main = /** @type {HTMLElement} */ (document.querySelector('main'));

/** @param {string} name @param {string} text @param {string} [className] */
function element(name, text, className = '') {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

/** @param {(HTMLElement)[]} cells */
function row(...cells) {
  const made = document.createElement('tr');
  made.append(...cells);
  return made;
}

/** @param {Order} order @param {number} minor_units */
function money({ currency }, minor_units) {
  // As text, because a float would round what the shop wrote.
  const amount = /** @type {any} */ (`${minor_units}e-${decimalsOf(currency)}`);
  return amountFormat(language, currency).format(amount);
}

/** @param {Order} order */
function lineTable(order) {
  const table = document.createElement('table');
  const head = table.createTHead();
  head.append(
    row(
      element('th', words.item),
      element('th', words.count, 'amount'),
      element('th', words.amount, 'amount'),
    ),
  );
  const body = table.createTBody();
  for (const { title, options = [], quantity, total } of order.lines) {
    const name = [title, ...options.map(({ value }) => value)].join(', ');
    body.append(
      row(
        element('td', name),
        element('td', String(quantity), 'amount'),
        element('td', money(order, total), 'amount'),
      ),
    );
  }
  const foot = table.createTFoot();
  for (const [label, amount] of sumsOf(order)) {
    const heading = element('th', label);
    heading.setAttribute('colspan', '2');
    foot.append(row(heading, element('td', money(order, amount), 'amount')));
  }
  return table;
}

/** @param {Order} order @returns {[string, number][]} the total last */
function sumsOf({ subtotal, discounts = [], shipping, taxes = [], prices_include_tax, total }) {
  return [
    [words.subtotal, subtotal],
    ...discounts.map(({ label, amount }) => /** @type {[string, number]} */ ([label, amount])),
    [words.shipping, shipping],
    ...taxes.map(
      ({ label, amount }) =>
        /** @type {[string, number]} */ ([prices_include_tax ? `${words.included} ${label}` : label, amount]),
    ),
    [words.total, total],
  ];
}

/** @param {Order} order @param {string} title */
function showInvoice(order, title) {
  const placed = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(order.placed_at));
  const { name = '', lines = [] } = order.shipping_address ?? {};
  main.replaceChildren(
    element('h1', title),
    element('p', `${words.order} ${order.number}, ${placed}`),
    element('address', [name, ...lines].join('\n')),
    lineTable(order),
  );
}

/** @param {Order} order @param {string} number */
function showLabel(order, number) {
  main.replaceChildren(
    element('h1', words.label),
    element('p', number, 'code'),
    element('address', 'De Provisiekast Retouren\nAntwoordnummer 1987\n1000 VB Amsterdam'),
    element('p', `${words.order} ${order.number}`),
    element('p', words.stick),
  );
}

/** @param {string} id @returns {Promise<Order | undefined>} */
async function findOrder(id) {
  const shop = createDemoShop({ locale: language, faults: parseFaults(search) });
  const { signal } = new AbortController();
  /** @type {string | null} */
  let cursor = null;
  do {
    /** @type {import('../../shop-plugin/contract.js').OrderPage} */
    const page = await shop.listOrders({ cursor, limit: 100, text: '', states: [] }, { signal });
    const order = page.orders.find((each) => each.id === id);
    if (order) return order;
    cursor = page.next_cursor;
  } while (cursor !== null);
  return undefined;
}

async function show() {
  const order = await findOrder(search.get('order') ?? '').catch(() => undefined);
  const invoice = order?.invoices?.find(({ id }) => id === search.get('invoice'));
  const label = search.get('label');
  if (order && invoice) showInvoice(order, invoice.label);
  else if (order && label) showLabel(order, label);
  else main.replaceChildren(element('p', words.missing));
  document.title = `${invoice?.label ?? label ?? words.order} – De Provisiekast`;
}

document.documentElement.lang = language;
const print = /** @type {HTMLButtonElement} */ (document.querySelector('[data-print]'));
print.textContent = words.print;
print.hidden = false;
print.addEventListener('click', () => globalThis.print());
await show();

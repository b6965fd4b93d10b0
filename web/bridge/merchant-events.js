/**
 * What the merchant is told about a customer who allows it: `stamgast-analytics` in the form of Google Analytics 4, only with the consent
 * `analytics`; and triggers for writing to a regular, which are about the page's own customer and go to the page alone. Each once per
 * customer and cause: on this page always, and over page loads where the customer allows that something is kept on the device.
 *
 * @typedef {object} Telling as `runtime/encode_merchant` writes it
 * @property {string} event
 * @property {string} customer_id
 * @property {string} [cause] what happens once; without: as often as it is told
 * @property {boolean} lasting also over page loads
 * @property {Record<string, any>} detail
 *
 * @typedef {object} MerchantEventsParts
 * @property {(event: string, detail: object) => void} dispatch on the element
 * @property {() => ReadonlySet<string>} consent the customer's, as it is now
 * @property {Pick<import('./told-store.js').ToldStore, 'note' | 'close'>} store
 */
import { decimalsOf } from '../../shop-plugin/server/currency.js';
import { decimalText } from '../platform/formatter.js';

const ANALYTICS = 'stamgast-analytics';

export class MerchantEvents {
  #parts;
  /** @type {Set<string>} */
  #told = new Set();
  /** Without a cause: by this instance, and by the one before. @type {Set<string>[]} */
  #free = [new Set(), new Set()];

  /** @param {MerchantEventsParts} parts */
  constructor(parts) {
    this.#parts = parts;
  }

  /** @param {Telling} telling */
  async tell(telling) {
    const { event, detail } = telling;
    const consent = this.#parts.consent();
    if (event === ANALYTICS && !consent.has('analytics')) return;
    if (!(await this.#isNews(telling, consent))) return;
    this.#parts.dispatch(event, event === ANALYTICS ? analyticsDetail(detail) : triggerDetail(detail));
  }

  /** Another instance sees the page as new: what the one before has told of it is not told once more. */
  beginAgain() {
    this.#free = [new Set(), this.#free[0]];
  }

  stop() {
    this.#parts.store.close();
  }

  /** @param {Telling} telling @param {ReadonlySet<string>} consent */
  async #isNews({ event, customer_id: customerId, cause, lasting, detail }, consent) {
    if (cause === undefined) {
      const [now, before] = this.#free;
      const telling = JSON.stringify([event, customerId, detail]);
      now.add(telling);
      return !before.delete(telling);
    }
    const what = JSON.stringify([event, detail.name ?? '', cause]);
    const onThisPage = JSON.stringify([customerId, what]);
    if (this.#told.has(onThisPage)) return false;
    this.#told.add(onThisPage);
    if (!lasting || consent.size === 0) return true;
    try {
      return await this.#parts.store.note(customerId, what);
    } catch {
      return true; // a device that keeps nothing: once a page
    }
  }
}

/** GA4 counts in whole euros. @param {Record<string, any>} detail */
function analyticsDetail({ name, params }) {
  const { items, currency } = params;
  if (!items || !currency) return { name, params };
  const priced = items.map((/** @type {any} */ item) =>
    item.price === undefined ? item : { ...item, price: major(item.price, currency) },
  );
  return { name, params: { ...params, value: valueOf(items, currency), items: priced } };
}

/** What all of them cost, as far as that is known; added up before it becomes a decimal.
 * @param {{price?: number, quantity: number}[]} items @param {string} currency */
function valueOf(items, currency) {
  return major(
    items.reduce((sum, { price = 0, quantity }) => sum + price * quantity, 0),
    currency,
  );
}

/** @param {number} minorUnits @param {string} currency */
function major(minorUnits, currency) {
  return Number(decimalText(minorUnits, decimalsOf(currency)));
}

/** @param {Record<string, any>} detail */
function triggerDetail({ at, ...rest }) {
  return at === undefined ? rest : { ...rest, at: new Date(at).toISOString() };
}

import { Customers } from '../foundation/customers.js';
import { say } from '../foundation/words.js';
import { STAMGAST_OPTIONS } from '../options.js';
import { provider } from '../nest/provider.js';

/** @typedef {import('../foundation/customers.js').Customer} Customer */
/** @typedef {import('../foundation/customers.js').Id} Id */

/** `contract/help.js`: the shop's channels; a letter names the order that it is about. */
export class HelpDesk {
  /** @param {Customers} customers @param {import('../options.js').Options} options */
  constructor(customers, { help }) {
    this.customers = customers;
    this.channels = help ?? [];
  }

  /** @param {any} ctx @param {Customer} customer @param {{order_id?: Id | null}} query */
  async get(ctx, customer, { order_id }) {
    const order = order_id ? await this.customers.order(ctx, customer, order_id) : undefined;
    return {
      channels: this.channels.map(({ kind, label, url, hours }) => ({
        kind,
        label: say(label, ctx),
        url: kind === 'email' && order ? withSubject(url, order.code) : url,
        hours: hours && say(hours, ctx),
      })),
    };
  }
}
provider(HelpDesk, [Customers, STAMGAST_OPTIONS]);

/** @param {string} url a `mailto:` address @param {string} subject */
function withSubject(url, subject) {
  return `${url}${url.includes('?') ? '&' : '?'}subject=${encodeURIComponent(subject)}`;
}

import { TransactionalConnection } from '@vendure/core';
import { Deeds } from '../foundation/deeds.js';
import { Refusal } from '../foundation/refusal.js';
import { say } from '../foundation/words.js';
import { STAMGAST_OPTIONS } from '../options.js';
import { provider } from '../nest/provider.js';
import { StamgastConsent } from './consent.js';

/** @typedef {import('../foundation/customers.js').Customer} Customer */
/** @typedef {import('../../../contract/communication.js').CommunicationChange} CommunicationChange */
/** @typedef {import('../options.js').SwitchOption} SwitchOption */

/** `contract/communication.js`: what the shop may write about, how, and how often; all is off until it is agreed to. */
export class CommunicationDesk {
  /** @param {any} connection @param {Deeds} deeds @param {import('../options.js').Options} options */
  constructor(connection, deeds, { communication }) {
    this.connection = connection;
    this.deeds = deeds;
    this.policy = /** @type {import('../options.js').CommunicationOptions} */ (communication);
  }

  /** @param {any} ctx @param {Customer} customer */
  async get(ctx, customer) {
    return this.#tell(ctx, await this.#latest(ctx, customer));
  }

  /** @param {any} ctx @param {Customer} customer @param {CommunicationChange} change */
  async save(ctx, customer, { key, topics, channels, frequency, consent_version }) {
    return this.deeds.once(ctx, customer, { key, kind: 'communication' }, async (turn) => {
      this.#refuseWrong(topics, channels, frequency, consent_version);
      const { text, version } = this.policy.consent;
      const changedAt = new Date();
      const agreedAt = topics.length + channels.length > 0 ? changedAt : null;
      const row = await this.connection.getRepository(turn, StamgastConsent).save({
        ...{ customerId: customer.id, topics, channels, frequency, version, text: say(text, turn) },
        ...{ agreedAt, changedAt },
      });
      return this.#tell(turn, row);
    });
  }

  /** @param {any} ctx @param {Customer} customer @returns {Promise<any>} `null` when they never chose */
  #latest(ctx, customer) {
    return this.connection
      .getRepository(ctx, StamgastConsent)
      .findOne({ where: { customerId: customer.id }, order: { changedAt: 'DESC' } });
  }

  /** @param {any} ctx @param {any} row */
  #tell(ctx, row) {
    const { topics, channels, frequencies, consent } = this.policy;
    return {
      topics: topics.map((topic) => tellSwitch(ctx, topic, row?.topics)),
      channels: channels.map((channel) => tellSwitch(ctx, channel, row?.channels)),
      frequency: {
        chosen: row?.frequency ?? frequencies[0].id,
        options: frequencies.map(({ id, label }) => ({ id, label: say(label, ctx) })),
      },
      consent: { text: say(consent.text, ctx), version: consent.version, at: row?.agreedAt ?? null },
    };
  }

  /** @param {string[]} topics @param {string[]} channels @param {string} frequency @param {string} version */
  #refuseWrong(topics, channels, frequency, version) {
    const { policy } = this;
    if (version !== policy.consent.version)
      throw new Refusal('The text of the consent has changed: read it first.');
    const known = (/** @type {{id: string}[]} */ options, /** @type {string} */ id) =>
      options.some((option) => option.id === id);
    const all_known =
      topics.every((id) => known(policy.topics, id)) &&
      channels.every((id) => known(policy.channels, id)) &&
      known(policy.frequencies, frequency);
    if (!all_known) throw new Refusal('This is not among what can be chosen.');
  }
}
provider(CommunicationDesk, [TransactionalConnection, Deeds, STAMGAST_OPTIONS]);

/** @param {any} ctx @param {SwitchOption} option @param {readonly string[]} [on] ids */
function tellSwitch(ctx, { id, label, text }, on = []) {
  return { id, label: say(label, ctx), text: text && say(text, ctx), on: on.includes(id) };
}

import { CustomerService, TransactionalConnection } from '@vendure/core';
import { StamgastAccount } from '../foundation/account.js';
import { Deeds } from '../foundation/deeds.js';
import { say } from '../foundation/words.js';
import { provider } from '../nest/provider.js';
import { PROFILE_WORDS } from './field-words.js';

/** @typedef {import('../foundation/customers.js').Customer} Customer */
/** @typedef {import('../../../contract/profile.js').Profile} Profile */
/** @typedef {import('../../../contract/profile.js').FieldProblem} FieldProblem */

const LONGEST = 200;

/**
 * `contract/profile.js`, kept by Vendure's own customer. An e-mail address is changed where Vendure asks for the
 * password, and has the new one confirmed; not here.
 */
export class ProfileDesk {
  /** @param {any} connection @param {any} customers of Vendure @param {Deeds} deeds */
  constructor(connection, customers, deeds) {
    this.connection = connection;
    this.customers = customers;
    this.deeds = deeds;
  }

  /** @param {any} ctx @param {Customer} customer */
  async get(ctx, customer) {
    return { profile: await this.#tell(ctx, customer), problems: [] };
  }

  /** @param {any} ctx @param {Customer} customer @param {{key: string, profile: Profile}} change */
  async save(ctx, customer, { key, profile }) {
    return this.deeds.once(ctx, customer, { key, kind: 'profile' }, async (turn) => {
      const problems = problemsOf(profile, customer).map(({ field, words }) => ({
        field,
        message: say(words, turn),
      }));
      if (problems.length > 0) return { profile: await this.#tell(turn, customer), problems };
      const saved = await this.customers.update(turn, {
        id: customer.id,
        ...namesOf(profile),
        phoneNumber: profile.phone ?? '',
      });
      const accounts = this.connection.getRepository(turn, StamgastAccount);
      await accounts.update({ customerId: customer.id }, { birthday: profile.birthday || null });
      return { profile: await this.#tell(turn, saved), problems };
    });
  }

  /** @param {any} ctx @param {Customer} customer */
  async #tell(ctx, { id, firstName, lastName, emailAddress, phoneNumber, createdAt }) {
    const account = await this.connection.getRepository(ctx, StamgastAccount).findOneBy({ customerId: id });
    return {
      name: `${firstName} ${lastName}`.trim(),
      given_name: firstName || null,
      email: emailAddress,
      phone: phoneNumber || null,
      birthday: account?.birthday ?? null,
      customer_since: createdAt.toISOString().slice(0, 10),
    };
  }
}
provider(ProfileDesk, [TransactionalConnection, CustomerService, Deeds]);

/**
 * Vendure keeps a name in two halves: the given name where it begins the name, else the first word.
 * @param {Profile} profile
 */
function namesOf({ name, given_name }) {
  const whole = name.trim();
  const given = (given_name ?? '').trim();
  const firstName = given && `${whole} `.startsWith(`${given} `) ? given : whole.split(' ')[0];
  return { firstName, lastName: whole.slice(firstName.length).trim() };
}

/** @param {Profile} profile @param {Customer} customer */
function problemsOf({ name, email, phone, birthday }, { emailAddress }) {
  const wrong = {
    name: name.trim() === '' || name.length > LONGEST,
    email: email.trim().toLowerCase() !== emailAddress.toLowerCase(),
    phone: Boolean(phone) && !/^[+\d][\d\s()./-]{2,39}$/.test(phone ?? ''),
    birthday: Boolean(birthday) && !isPastDay(birthday ?? ''),
  };
  return Object.entries(wrong)
    .filter(([, is_wrong]) => is_wrong)
    .map(([field]) => ({ field, words: PROFILE_WORDS[/** @type {keyof typeof wrong} */ (field)] }));
}

/** @param {string} day */
function isPastDay(day) {
  const time = Date.parse(`${day}T00:00:00Z`);
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(time);
  return exists && new Date(time).toISOString().startsWith(day) && time < Date.now();
}

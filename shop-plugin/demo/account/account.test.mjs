import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';

import { NOW, open } from '../fixtures/opened-shop.js';
import { createMemoryStorage } from '../storage/memory-storage.js';

/** @typedef {import('../backroom.js').Letter} Letter */

const DAY_MS = 86_400_000;
const { signal } = new AbortController();
const ALL = Object.freeze({ cursor: null, limit: 100, text: '', states: [] });

let storage = createMemoryStorage();
/** @type {Letter[]} */
let letters = [];
beforeEach(() => {
  storage = createMemoryStorage();
  letters = [];
});

/** The same shop each time. @param {string} [search] @param {object} [options] */
function openAgain(search, options = {}) {
  const mail = (/** @type {Letter} */ letter) => void letters.push(letter);
  return open(search, { storage, mail, ...options });
}

describe('signing in to the demo shop', () => {
  test('works by the link of a letter, once', async () => {
    await openAgain().counter.signOut();
    await openAgain('customer=none').requestSignInLink({ email: 'sanne.visser@example.nl' }, { signal });
    const link = letters[0].url ?? '';
    assert.match(link, /^\?link=\w+$/);
    assert.equal((await openAgain(link).getSession({ signal })).customer?.given_name, 'Sanne');
    await openAgain().counter.signOut();
    assert.equal((await openAgain(link).getSession({ signal })).customer, null);
  });

  test('tells nobody but the letter whether the address is known', async () => {
    const known = await openAgain('customer=none').requestSignInLink(
      { email: 'sanne.visser@example.nl' },
      { signal },
    );
    const later = openAgain('customer=none', { now: NOW + 30_000 });
    const unknown = await later.requestSignInLink({ email: 'piet@example.nl' }, { signal });
    assert.deepEqual(unknown, known);
    assert.deepEqual(
      letters.map(({ url }) => url !== undefined),
      [true, false],
    );
  });

  test('sends no second letter before half a minute is over', async () => {
    const ask = (/** @type {number} */ now) =>
      openAgain('customer=none', { now }).requestSignInLink({ email: 'a@example.nl' }, { signal });
    await ask(NOW);
    await assert.rejects(ask(NOW + 29_000), { code: 'rate_limited', retryable: true });
    await assert.doesNotReject(ask(NOW + 30_000));
  });
});

describe('a guest order of the demo shop', () => {
  const claim = { key: 'k', number: 'pk-g-7316', email: 'Fatima@example.nl' };

  test('is in the account once the link of the letter was opened', async () => {
    const shop = openAgain('customer=guest');
    assert.deepEqual((await shop.listOrders(ALL, { signal })).orders, []);
    assert.deepEqual(await shop.claimOrder(claim, { signal }), { state: 'confirmation_sent' });
    assert.deepEqual((await shop.listOrders(ALL, { signal })).orders, []);
    assert.equal(letters[0].to, 'fatima@example.nl');
    const { orders } = await openAgain(letters[0].url).listOrders(ALL, { signal });
    assert.deepEqual(
      orders.map(({ number }) => number),
      ['PK-G-7316'],
    );
    const again = await openAgain('customer=guest').claimOrder({ ...claim, key: 'other' }, { signal });
    assert.deepEqual(again, { state: 'claimed' });
  });

  test('is refused when number and address do not belong together, and locked after five guesses', async () => {
    const shop = openAgain('customer=guest');
    for (const key of ['1', '2', '3', '4', '5']) {
      const answer = await shop.claimOrder(
        { key, number: 'PK-G-2041', email: 'fatima@example.nl' },
        { signal },
      );
      assert.deepEqual(answer, { state: 'refused' });
    }
    await assert.rejects(shop.claimOrder(claim, { signal }), { code: 'rate_limited' });
    assert.deepEqual(letters, []);
  });
});

describe('the account at the demo shop', () => {
  test('greets by the name that was saved', async () => {
    const { profile } = await openAgain().getProfile({ signal });
    assert.equal(profile.customer_since, '2022-03-10');
    const change = { ...profile, given_name: 'San', birthday: undefined };
    await openAgain().saveProfile({ key: 'k', profile: change }, { signal });
    const { customer } = await openAgain().getSession({ signal });
    assert.deepEqual([customer?.given_name, customer?.since], ['San', '2022-03-10']);
    assert.equal((await openAgain().getProfile({ signal })).profile.birthday, undefined);
  });

  test('names every field of a profile that is wrong', async () => {
    const profile = { name: ' ', email: 'sanne', phone: 'none', birthday: '2026-02-30' };
    const { problems } = await openAgain().saveProfile({ key: 'k', profile }, { signal });
    assert.deepEqual(
      problems?.map(({ field }) => field),
      ['name', 'email', 'phone', 'birthday'],
    );
  });

  test('names what is wrong with an address', async () => {
    const { addresses } = await openAgain().listAddresses({ signal });
    const address = { ...addresses[0], street: '', postal_code: '20111' };
    const answer = await openAgain().saveAddress({ key: 'k', address }, { signal });
    assert.deepEqual(
      answer.problems?.map(({ field }) => field),
      ['street', 'postal_code'],
    );
    assert.deepEqual(answer.addresses, addresses);
  });

  test('asks how likely a recommendation is at most every ninety days, and never who has not ordered', async () => {
    const due = async (search = '', now = NOW) => (await openAgain(search, { now }).getNps({ signal })).due;
    assert.equal(await due('customer=new'), false);
    assert.equal(await due(), true);
    await openAgain().submitNps({ key: 'k', score: null }, { signal });
    assert.equal(await due('', NOW + 89 * DAY_MS), false);
    assert.equal(await due('', NOW + 90 * DAY_MS), true);
  });

  test('has earned vouchers for friends, in the customer’s currency', async () => {
    assert.deepEqual((await openAgain('customer=kwd').getReferral({ signal })).earned, {
      amount: 4500,
      currency: 'KWD',
    });
    assert.equal((await openAgain('customer=new').getReferral({ signal })).friends, 0);
  });
});

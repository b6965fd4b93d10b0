import { expect, expectEqual, expectShopError } from './inquiry.js';
import { NOBODYS_ID } from './questions.js';

/** @typedef {import('./harness.js').ConformanceCheck} ConformanceCheck */
/** @typedef {import('./inquiry.js').Inquiry} Inquiry */
/** @typedef {import('../contract/profile.js').SavedAddress} SavedAddress */
/** @typedef {import('../contract/communication.js').Communication} Communication */

/** @type {SavedAddress} */
const ADDRESS = Object.freeze({
  ...{ id: '', name: 'A. Customer', street: 'Teststraat 1', postal_code: '1234 AB', city: 'Utrecht' },
  ...{ country: 'NL', default_shipping: false, default_billing: false },
});

/** Sign-in, profile, addresses, what may be written, and the small questions. @type {readonly ConformanceCheck[]} */
export const ACCOUNT_CHECKS = Object.freeze([
  {
    capability: 'sign_in.link',
    needs: ['createSignedOutPlugin'],
    name: 'a sign-in link is asked for alike with any address, and refused for what is none',
    advice: 'Answer the same for every address, known or not, and refuse only what is no e-mail address.',
    changes: 'account',
    run: async (inquiry) => {
      const answers = [];
      for (const email of [
        `${inquiry.newKey()}@example.org`,
        inquiry.harness.email ?? 'someone@example.org',
      ]) {
        answers.push(await (await inquiry.signedOut()).ask('requestSignInLink', { email }));
      }
      expectEqual(answers[0], answers[1], 'the answer');
      const wrong = (await inquiry.signedOut()).ask('requestSignInLink', { email: 'no address' });
      await expectShopError(wrong, 'refused', 'requestSignInLink');
    },
  },
  {
    capability: 'claim',
    name: 'an order is not claimed by an e-mail address alone',
    advice:
      'Have the shop prove a claim, by a letter to the address of the order, and remember the key of a claim.',
    changes: 'account',
    run: async (inquiry) => {
      const claim = {
        key: inquiry.newKey(),
        number: NOBODYS_ID,
        email: inquiry.harness.email ?? 'a@example.org',
      };
      const { state } = await inquiry.ask('claimOrder', claim);
      expect(state !== 'claimed', 'an order was claimed whose number nobody knows');
      expectEqual((await inquiry.ask('claimOrder', claim)).state, state, 'the answer to the second copy');
    },
  },
  {
    capability: 'profile',
    name: 'the profile is kept as it was saved, and a wrong e-mail address is told and saves nothing',
    advice: 'Answer what is kept now; where a field is wrong, name it in problems and save nothing at all.',
    changes: 'account',
    run: async (inquiry) => {
      const { profile: before } = await inquiry.ask('getProfile');
      const profile = { ...before, name: `${before.name} II` };
      const saved = await inquiry.ask('saveProfile', { key: inquiry.newKey(), profile });
      expectEqual([saved.profile.name, saved.problems ?? []], [profile.name, []], 'the saved profile');
      const wrong = { ...before, email: 'no address' };
      const { problems } = await inquiry.ask('saveProfile', { key: inquiry.newKey(), profile: wrong });
      expectEqual(
        problems?.map((/** @type {any} */ { field }) => field),
        ['email'],
        'fields with problems',
      );
      expectEqual((await inquiry.ask('getProfile')).profile.name, profile.name, 'name');
      await inquiry.ask('saveProfile', { key: inquiry.newKey(), profile: before });
    },
  },
  {
    capability: 'addresses',
    name: 'an address is added once per key, changed, made the only default, and removed',
    advice:
      'Remember the key of a write; answer all addresses each time; a new default takes the place of the old one.',
    changes: 'account',
    run: async (inquiry) => {
      const { addresses: before } = await inquiry.ask('listAddresses');
      const added = { key: inquiry.newKey(), address: ADDRESS };
      await inquiry.ask('saveAddress', added);
      const { addresses } = await inquiry.ask('saveAddress', added);
      const [own, ...others] = addresses.filter((/** @type {any} */ { id }) => !ids(before).includes(id));
      expect(own && others.length === 0, `expected one new address, got ${others.length + (own ? 1 : 0)}`);
      const changed = { ...own, city: 'Delft', default_shipping: true };
      const answer = await inquiry.ask('saveAddress', { key: inquiry.newKey(), address: changed });
      const [default_address] = answer.addresses.filter((/** @type {any} */ each) => each.default_shipping);
      expectEqual([default_address?.id, default_address?.city], [own.id, 'Delft'], 'the default address');
      for (const key of [inquiry.newKey(), inquiry.newKey()]) {
        const left = await inquiry.ask('removeAddress', { key, id: own.id });
        expectEqual(ids(left.addresses), ids(before), 'the addresses that are left');
      }
    },
  },
  {
    capability: 'addresses',
    name: 'an address that is not the customer’s cannot be changed',
    advice: 'Look only among the customer’s own addresses, and fail with not_found for any other id.',
    changes: 'account',
    run: (inquiry) =>
      expectShopError(
        inquiry.ask('saveAddress', { key: inquiry.newKey(), address: { ...ADDRESS, id: NOBODYS_ID } }),
        'not_found',
        'saveAddress',
      ),
  },
  {
    capability: 'communication',
    name: 'what is not named is off afterwards, and consent is of a time and of the text that was seen',
    advice:
      'Set everything anew from the change: what is not named is off; refuse a consent_version that is not today’s.',
    changes: 'account',
    run: async (inquiry) => {
      /** @type {Communication} */
      const { topics, channels, frequency, consent } = await inquiry.ask('getCommunication');
      const save = (/** @type {object} */ change) =>
        inquiry.ask('saveCommunication', {
          ...{ key: inquiry.newKey(), topics: [], channels: [], frequency: frequency.chosen },
          ...{ consent_version: consent.version, ...change },
        });
      const on = await save({ topics: [topics[0].id], channels: channels.map(({ id }) => id) });
      expectEqual(whatIsOn(on.topics), [topics[0].id], 'topics that are on');
      expect(on.consent.at !== null, 'something is on, but nothing says when the customer agreed');
      const off = await save({});
      expectEqual([whatIsOn(off.topics), whatIsOn(off.channels)], [[], []], 'what is on');
      expectEqual(off.consent.at, null, 'when the customer agreed');
      await expectShopError(save({ consent_version: NOBODYS_ID }), 'refused', 'saveCommunication');
    },
  },
  {
    capability: 'referral',
    name: 'there is a link for friends',
    advice: 'Send the link, its text and what came of it so far; friends is 0 where nobody came yet.',
    run: async (inquiry) => void (await inquiry.ask('getReferral')),
  },
  {
    capability: 'nps',
    name: 'who has answered is not asked again',
    advice:
      'Keep when the customer answered or closed the question, and let due be false for min_days from then.',
    changes: 'account',
    run: async (inquiry) => {
      await inquiry.ask('submitNps', { key: inquiry.newKey(), score: 9, comment: 'Good coffee' });
      expectEqual((await inquiry.ask('getNps')).due, false, 'due');
    },
  },
]);

/** @param {SavedAddress[]} addresses */
function ids(addresses) {
  return addresses.map(({ id }) => id);
}

/** @param {import('../contract/communication.js').Switch[]} switches */
function whatIsOn(switches) {
  return switches.filter(({ on }) => on).map(({ id }) => id);
}

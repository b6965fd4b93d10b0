import { ShopError } from '../../contract.js';
import { hashOf } from '../random.js';
import { say } from '../words.js';

/** @typedef {import('../../contract/profile.js').AddressList} AddressList */
/** @typedef {import('../../contract/profile.js').FieldProblem} FieldProblem */
/** @typedef {import('../../contract/profile.js').SavedAddress} SavedAddress */
/** @typedef {import('../backroom.js').Backroom} Backroom */
/** @typedef {import('../shop-state.js').ShopState} ShopState */

/** @type {(id: string, fields: Omit<SavedAddress, 'id' | 'default_shipping' | 'default_billing'>, is_default?: boolean) => SavedAddress} */
const address = (id, fields, is_default = true) => ({
  id,
  ...fields,
  default_shipping: is_default,
  default_billing: is_default,
});

/** By customer. @type {Readonly<Record<string, SavedAddress[]>>} */
const KNOWN = Object.freeze({
  'customer-4711': [
    address('home', {
      ...{ name: 'Sanne Visser', street: 'Nieuwe Gracht 27', postal_code: '2011 NJ', city: 'Haarlem' },
      ...{ country: 'NL', phone: '+31 6 1234 5678' },
    }),
    address(
      'work',
      {
        ...{
          name: 'Sanne Visser',
          company: 'Atelier Spaarne',
          street: 'Kleine Houtweg 14',
          extra: '2e verdieping',
        },
        ...{ postal_code: '2012 CD', city: 'Haarlem', country: 'NL' },
      },
      false,
    ),
    address(
      'parents',
      {
        ...{
          name: 'Fam. Visser',
          street: 'Lange Nieuwstraat 80',
          postal_code: '8911 GM',
          city: 'Leeuwarden',
        },
        country: 'NL',
      },
      false,
    ),
  ],
  'customer-8100': [
    address('home', {
      ...{
        name: '佐藤 遥',
        street: '神宮前 1-2-3',
        postal_code: '150-0001',
        city: '渋谷区',
        region: '東京都',
      },
      country: 'JP',
    }),
  ],
  'customer-9650': [
    address('home', {
      ...{ name: 'نورة العلي', street: 'شارع الخليج العربي 12', postal_code: '13001', city: 'مدينة الكويت' },
      country: 'KW',
    }),
  ],
});

/** @param {Backroom} backroom @returns {import('../../contract/profile.js').AddressMethods} */
export function addressesDesk(backroom) {
  /** @param {ShopState} state */
  const kept = (state) => state.addresses ?? KNOWN[backroom.customer.id] ?? [];

  return {
    listAddresses: ({ signal }) =>
      backroom.ask('listAddresses', signal, (state) => ({ addresses: kept(state) })),

    saveAddress: ({ key, address: wanted }, { signal }) =>
      backroom.change('saveAddress', signal, key, (before) => {
        const is_new = wanted.id === '';
        if (!is_new && !kept(before).some(({ id }) => id === wanted.id))
          throw new ShopError('not_found', `there is no address ${wanted.id}`);
        const problems = problemsOf(wanted, backroom.telling.language);
        if (problems.length > 0) return { state: before, answer: { addresses: kept(before), problems } };
        const saved = is_new ? { ...wanted, id: `address-${hashOf(key).toString(36)}` } : wanted;
        const addresses = withAddress(kept(before), saved);
        return { state: { ...before, addresses }, answer: { addresses, problems } };
      }),

    removeAddress: ({ key, id: gone }, { signal }) =>
      backroom.change('removeAddress', signal, key, (before) => {
        const addresses = kept(before).filter(({ id }) => id !== gone);
        return { state: { ...before, addresses }, answer: { addresses } };
      }),
  };
}

/** There is one default of each kind. @param {SavedAddress[]} addresses @param {SavedAddress} saved */
function withAddress(addresses, saved) {
  const others = addresses.map((each) => ({
    ...each,
    default_shipping: each.default_shipping && !saved.default_shipping,
    default_billing: each.default_billing && !saved.default_billing,
  }));
  return others.some(({ id }) => id === saved.id)
    ? others.map((each) => (each.id === saved.id ? saved : each))
    : [...others, saved];
}

/** @param {SavedAddress} wanted @param {import('../words.js').Language} language @returns {FieldProblem[]} */
function problemsOf(wanted, language) {
  /** @type {FieldProblem[]} */
  const missing = /** @type {const} */ (['name', 'street', 'city'])
    .filter((field) => wanted[field].trim() === '')
    .map((field) => ({ field, message: say({ nl: 'Vul dit in', en: 'Fill this in' }, language) }));
  if (!/^[A-Z]{2}$/.test(wanted.country))
    missing.push({
      field: 'country',
      message: say({ nl: 'Kies een land', en: 'Choose a country' }, language),
    });
  if (wanted.country !== 'NL' || /^\d{4} ?[A-Z]{2}$/i.test(wanted.postal_code)) return missing;
  const message = say(
    {
      nl: 'Een postcode is vier cijfers en twee letters',
      en: 'A Dutch postcode is four digits and two letters',
    },
    language,
  );
  return [...missing, { field: 'postal_code', message }];
}

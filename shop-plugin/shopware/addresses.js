import { ShopError } from '../contract.js';
import { sendFields } from './field-problems.js';
import { nameOf } from './named.js';
import { joinName, splitName } from './person-name.js';
import { LIST_LIMIT } from './paged-list.js';
import { readCustomer } from './profile.js';

/**
 * @typedef {import('../contract/profile.js').AddressList} AddressList
 * @typedef {import('../contract/profile.js').SavedAddress} SavedAddress
 * @typedef {import('../contract/profile.js').FieldProblem} FieldProblem
 * @typedef {import('./shopware-types.js').ShopwareAddress} ShopwareAddress
 * @typedef {import('./shopware-types.js').Words} Words
 * @typedef {import('./store-api.js').Ask} Ask
 */

/** @param {Ask} ask @param {AbortSignal} signal @returns {Promise<AddressList>} */
export async function listAddresses(ask, signal) {
  const [addresses, customer] = await Promise.all([readAddresses(ask, signal), readCustomer(ask, signal)]);
  return { addresses: addresses.map((address) => normalizeAddress(address, customer)) };
}

/**
 * An address that is there already, word for word, is not added again: a copy of the request, or one whose answer was
 * lost, finds it there.
 * @param {Ask} ask
 * @param {Words} words
 * @param {SavedAddress} address
 * @param {AbortSignal} signal
 * @returns {Promise<AddressList>}
 */
export async function saveAddress(ask, words, address, signal) {
  const before = await readAddresses(ask, signal);
  const known = before.find(({ id }) => id === address.id);
  if (address.id && !known) throw new ShopError('not_found', 'Shopware has no such address.');
  const { body, problems } = await toShopware(ask, words, address, known, signal);
  if (problems.length > 0) return { ...(await listAddresses(ask, signal)), problems };
  const same = before.find((each) => !address.id && isSame(each, address));
  if (!same) {
    const request = address.id
      ? { path: `/account/address/${address.id}`, method: 'PATCH', body }
      : { path: '/account/address', body };
    const found = await sendFields(ask, request, signal);
    if (found.length > 0) return { ...(await listAddresses(ask, signal)), problems: found };
  }
  const list = await listAddresses(ask, signal);
  const saved = list.addresses.find((each) =>
    address.id
      ? each.id === address.id
      : same
        ? each.id === same.id
        : !before.some(({ id }) => id === each.id),
  );
  return saved && (await setDefaults(ask, saved, address, signal)) ? listAddresses(ask, signal) : list;
}

/**
 * Shopware keeps the addresses that it sends and bills to by default; others take their place first.
 * @param {Ask} ask
 * @param {string} id
 * @param {AbortSignal} signal
 * @returns {Promise<AddressList>}
 */
export async function removeAddress(ask, id, signal) {
  const { addresses } = await listAddresses(ask, signal);
  const address = addresses.find((each) => each.id === id);
  if (!address) return { addresses };
  const heir = addresses.find((each) => each.id !== id);
  if (heir) {
    const { default_shipping, default_billing } = address;
    await setDefaults(ask, heir, { default_shipping, default_billing }, signal);
    // The address that the customer has chosen for this session cannot go either.
    if (default_shipping || default_billing) await leaveAddress(ask, heir.id, signal);
  }
  try {
    await ask({ path: `/account/address/${id}`, method: 'DELETE' }, signal);
  } catch (error) {
    if (!(error instanceof ShopError && error.code === 'not_found')) throw error;
  }
  return listAddresses(ask, signal);
}

/** @param {Ask} ask @param {string} id @param {AbortSignal} signal */
function leaveAddress(ask, id, signal) {
  const body = { shippingAddressId: id, billingAddressId: id };
  return ask({ path: '/context', method: 'PATCH', body }, signal);
}

/** @param {Ask} ask @param {AbortSignal} signal @returns {Promise<ShopwareAddress[]>} */
async function readAddresses(ask, signal) {
  const body = {
    limit: LIST_LIMIT,
    sort: [
      { field: 'createdAt', order: 'ASC' },
      { field: 'id', order: 'ASC' },
    ],
    associations: { country: {}, countryState: {} },
  };
  return (await ask({ path: '/account/list-address', body }, signal)).elements;
}

/**
 * A default can be given to another address, never taken away.
 * @param {Ask} ask
 * @param {SavedAddress} address as it is
 * @param {Pick<SavedAddress, 'default_shipping' | 'default_billing'>} wanted
 * @param {AbortSignal} signal
 * @returns {Promise<boolean>} whether something changed
 */
async function setDefaults(ask, { id, default_shipping, default_billing }, wanted, signal) {
  const kinds = [
    ...(wanted.default_shipping && !default_shipping ? ['shipping'] : []),
    ...(wanted.default_billing && !default_billing ? ['billing'] : []),
  ];
  for (const kind of kinds)
    await ask({ path: `/account/address/default-${kind}/${id}`, method: 'PATCH' }, signal);
  return kinds.length > 0;
}

/**
 * @param {Ask} ask
 * @param {Words} words
 * @param {SavedAddress} address
 * @param {ShopwareAddress | undefined} known what it is now; its parts that the contract does not have stay
 * @param {AbortSignal} signal
 * @returns {Promise<{body: object, problems: FieldProblem[]}>}
 */
async function toShopware(ask, words, address, known, signal) {
  const { elements } = await ask(
    {
      path: '/country',
      body: {
        limit: 1,
        filter: [{ type: 'equals', field: 'iso', value: address.country }],
        associations: { states: {} },
      },
    },
    signal,
  );
  /** @type {{id: string, states?: NonNullable<ShopwareAddress['countryState']>[]} | undefined} */
  const country = elements[0];
  const state = address.region ? findState(country?.states ?? [], address.region) : undefined;
  const body = {
    ...splitName(address.name, known?.firstName),
    street: address.street,
    zipcode: address.postal_code,
    city: address.city,
    countryId: country?.id,
    ...(state && { countryStateId: state.id }),
    ...given({ company: address.company, phoneNumber: address.phone, additionalAddressLine1: address.extra }),
    ...given({ salutationId: known?.salutationId, department: known?.department, title: known?.title }),
  };
  const problems = [
    ...(country ? [] : [{ field: 'country', message: words.country }]),
    ...(address.region && country && !state ? [{ field: 'region', message: words.region }] : []),
  ];
  return { body, problems };
}

/** @param {Record<string, string | null | undefined>} fields those that hold something */
function given(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}

/**
 * @param {readonly NonNullable<ShopwareAddress['countryState']>[]} states
 * @param {string} region by its name or its code, such as `US-NY` or `NY`
 */
function findState(states, region) {
  const wanted = region.trim().toLowerCase();
  return states.find((state) => {
    const code = state.shortCode?.toLowerCase() ?? '';
    return [nameOf(state).toLowerCase(), code, code.split('-').at(-1)].includes(wanted);
  });
}

/**
 * @param {ShopwareAddress} address
 * @param {{defaultShippingAddressId: string, defaultBillingAddressId: string}} customer
 * @returns {SavedAddress}
 */
function normalizeAddress(address, customer) {
  return {
    id: address.id,
    name: joinName(address),
    company: address.company || undefined,
    street: address.street,
    extra: address.additionalAddressLine1 || undefined,
    postal_code: address.zipcode ?? '',
    city: address.city,
    region: nameOf(address.countryState) || undefined,
    country: address.country?.iso ?? '',
    phone: address.phoneNumber || undefined,
    default_shipping: address.id === customer.defaultShippingAddressId,
    default_billing: address.id === customer.defaultBillingAddressId,
  };
}

/** @param {ShopwareAddress} address @param {SavedAddress} wanted */
function isSame(address, wanted) {
  const own = normalizeAddress(address, { defaultShippingAddressId: '', defaultBillingAddressId: '' });
  const words = (/** @type {SavedAddress} */ each) =>
    JSON.stringify([
      ...[each.name, each.company ?? '', each.street, each.extra ?? '', each.postal_code, each.city],
      ...[each.region ?? '', each.country, each.phone ?? ''],
    ]);
  return words(own) === words(wanted);
}

// Entities as the Store API answers them, whole, from the few things that a test's shop has to say of them.
import { createHash } from 'node:crypto';

/** The id of whatever bears that name: the same in every run. @param {string} name */
export function idOf(name) {
  return createHash('md5').update(name).digest('hex');
}

export const SALES_CHANNEL_ID = idOf('sales channel');
export const LANGUAGE_ID = idOf('language');
export const CURRENCY = Object.freeze({
  apiAlias: 'currency',
  id: idOf('EUR'),
  factor: 1,
  symbol: '€',
  isoCode: 'EUR',
  shortName: 'EUR',
  name: 'Euro',
  translated: { name: 'Euro', shortName: 'EUR' },
  itemRounding: rounding(),
  totalRounding: rounding(),
});

function rounding() {
  const apiAlias = 'shopware_core_framework_data_abstraction_layer_pricing_cash_rounding_config';
  return { apiAlias, decimals: 2, interval: 0.01, roundForNet: true };
}

/** @param {string} name @param {object} [more] */
export function named(apiAlias, name, more = {}) {
  return { apiAlias, id: idOf(`${apiAlias} ${name}`), name, translated: { name }, ...more };
}

/** @param {string} technicalName */
export function machineState(technicalName) {
  return named('state_machine_state', technicalName, { technicalName });
}

/** @param {string} iso @param {string} name @param {{shortCode: string, name: string}[]} [states] */
export function country(iso, name, states = []) {
  const entity = named('country', name, { iso, active: true, addressFormat: {} });
  return {
    ...entity,
    states: states.map((state) => ({ ...named('country_state', state.name, state), countryId: entity.id })),
  };
}

/** @param {number} amount what it costs in major units */
export function costs(amount) {
  return { apiAlias: 'calculated_price', unitPrice: amount, totalPrice: amount, quantity: 1 };
}

/** @param {number} unitPrice @param {number} [quantity] */
export function calculatedPrice(unitPrice, quantity = 1) {
  return {
    ...{ apiAlias: 'calculated_price', unitPrice, quantity, totalPrice: cents(unitPrice * quantity) },
    ...{ calculatedTaxes: [], taxRules: [] },
    ...{ referencePrice: null, listPrice: null, regulationPrice: null },
  };
}

/** @param {number} totalPrice of everything @param {number} positionPrice of the lines */
export function cartPrice(totalPrice, positionPrice, taxStatus = 'gross', calculatedTaxes = []) {
  return {
    apiAlias: 'cart_price',
    netPrice: totalPrice,
    totalPrice,
    positionPrice,
    rawTotal: totalPrice,
    taxStatus,
    calculatedTaxes: calculatedTaxes.map((tax) => ({ apiAlias: 'cart_tax_calculated', ...tax })),
    taxRules: [],
  };
}

/** Money of the shop's own arithmetic, rounded as Shopware rounds it. @param {number} amount */
export function cents(amount) {
  return Math.round(amount * 100) / 100;
}

/** Where the mock shop has its pictures. */
export const MEDIA_PATH = '/media/';

/** A picture, and a smaller one. @param {string} name */
export function media(name) {
  const entity = { apiAlias: 'media', id: idOf(`media ${name}`), fileExtension: 'svg', fileName: name };
  const path = `${MEDIA_PATH}${name}.svg`;
  return {
    ...{ ...entity, url: path, path, hasFile: true, private: false },
    thumbnails: [1920, 400].map((width) => ({
      ...{ apiAlias: 'media_thumbnail', id: idOf(`${name} ${width}`), mediaId: entity.id },
      ...{ width, height: width, url: `${path}?width=${width}` },
    })),
  };
}

/** @param {string} name */
export function category(name) {
  const own = { name, breadcrumb: [name] };
  return { ...named('category', name), ...own, translated: own, childCount: 0, type: 'page', children: [] };
}

/** @param {string} group @param {string} option */
export function propertyOption(group, option) {
  return {
    ...named('property_group_option', option, { option }),
    groupId: idOf(`property_group ${group}`),
    group: named('property_group', group),
  };
}

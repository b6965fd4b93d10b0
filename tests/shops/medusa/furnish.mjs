// From a migrated, empty Medusa to a shop that sells: a region with tax, a warehouse, shipping, a key, products, a coupon.

/**
 * @param {import('./order-desk.mjs').Shop} shop
 * @param {typeof import('./catalogue.mjs').catalogue} catalogue
 * @param {number} stock of each variant
 */
export async function furnishShop(shop, catalogue, stock) {
  const [channel] = await shop.find('sales_channel', ['id']);
  const region = await openRegion(shop, channel);
  const warehouse = await openWarehouse(shop, channel);
  const profile = await offerShipping(shop, warehouse);
  const [key] = await shop.run('createApiKeysWorkflow', {
    api_keys: [{ title: 'Web shop', type: 'publishable', created_by: '' }],
  });
  await shop.run('linkSalesChannelsToApiKeyWorkflow', { id: key.id, add: [channel.id] });
  await fillShelves(shop, { channel, profile, warehouse, catalogue, stock });
  await shop.run('createPromotionsWorkflow', { promotionsData: [COUPON] });
  await shop.run('createReturnReasonsWorkflow', {
    data: [
      { value: 'dislike', label: 'Not to my taste' },
      { value: 'damaged', label: 'Arrived damaged' },
    ],
  });
  return { publishable_key: key.token, region_id: region.id };
}

const COUPON = {
  code: 'WELCOME10',
  type: 'standard',
  status: 'active',
  is_automatic: false,
  application_method: {
    ...{ type: 'percentage', target_type: 'items', allocation: 'across', value: 10, currency_code: 'eur' },
  },
};

async function openRegion({ find, run }, channel) {
  const [store] = await find('store', ['id']);
  const [region] = await run('createRegionsWorkflow', {
    regions: [
      {
        ...{ name: 'Netherlands', currency_code: 'eur', countries: ['nl'], automatic_taxes: true },
        ...{ is_tax_inclusive: true, payment_providers: ['pp_system_default'] },
      },
    ],
  });
  await run('createTaxRegionsWorkflow', [
    {
      country_code: 'nl',
      provider_id: 'tp_system',
      default_tax_rate: { rate: 21, code: 'btw', name: 'BTW 21 %' },
    },
  ]);
  await run('updateStoresWorkflow', {
    selector: { id: store.id },
    update: {
      supported_currencies: [{ currency_code: 'eur', is_default: true, is_tax_inclusive: true }],
      default_sales_channel_id: channel.id,
      default_region_id: region.id,
    },
  });
  return region;
}

async function openWarehouse({ container, require, run }, channel) {
  const { Modules } = require('@medusajs/framework/utils');
  const [warehouse] = await run('createStockLocationsWorkflow', {
    locations: [
      { name: 'Warehouse', address: { address_1: 'Havenweg 1', city: 'Rotterdam', country_code: 'NL' } },
    ],
  });
  await container.resolve('link').create({
    [Modules.STOCK_LOCATION]: { stock_location_id: warehouse.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: 'manual_manual' },
  });
  await run('linkSalesChannelsToStockLocationWorkflow', { id: warehouse.id, add: [channel.id] });
  return warehouse;
}

/** One way to the customer, and one back. */
async function offerShipping({ container, require, find, run }, warehouse) {
  const { Modules } = require('@medusajs/framework/utils');
  const [existing] = await find('shipping_profile', ['id']);
  const profile =
    existing ??
    (await run('createShippingProfilesWorkflow', { data: [{ name: 'Parcels', type: 'default' }] }))[0];
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: 'Parcels',
    type: 'shipping',
    service_zones: [{ name: 'Netherlands', geo_zones: [{ country_code: 'nl', type: 'country' }] }],
  });
  await container.resolve('link').create({
    [Modules.STOCK_LOCATION]: { stock_location_id: warehouse.id },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  });
  const option = (name, amount, isReturn) => ({
    ...{ name, price_type: 'flat', provider_id: 'manual_manual', shipping_profile_id: profile.id },
    service_zone_id: set.service_zones[0].id,
    type: { label: name, description: name, code: name.toLowerCase().replaceAll(' ', '-') },
    prices: [{ currency_code: 'eur', amount }],
    rules: [
      { attribute: 'enabled_in_store', value: 'true', operator: 'eq' },
      { attribute: 'is_return', value: String(isReturn), operator: 'eq' },
    ],
  });
  await run('createShippingOptionsWorkflow', [option('PostNL', 4.95, false), option('PostNL back', 0, true)]);
  return profile;
}

async function fillShelves({ find, run }, { channel, profile, warehouse, catalogue, stock }) {
  await run('createProductsWorkflow', {
    products: catalogue.map(({ title, handle, variants }) => ({
      ...{ title, handle, status: 'published', shipping_profile_id: profile.id },
      options: [{ title: 'Size', values: variants.map(({ size }) => size) }],
      variants: variants.map(({ sku, size, price }) => ({
        ...{ title: size, sku, manage_inventory: true, options: { Size: size } },
        prices: [{ amount: price, currency_code: 'eur' }],
      })),
      sales_channels: [{ id: channel.id }],
    })),
  });
  const items = await find('inventory_item', ['id']);
  await run('createInventoryLevelsWorkflow', {
    inventory_levels: items.map(({ id }) => ({
      ...{ inventory_item_id: id, location_id: warehouse.id, stocked_quantity: stock },
    })),
  });
}

import { catalogue, SEED_STOCK } from './catalogue.mjs';
import { orderDesk } from './order-desk.mjs';
import { furnishShop } from './furnish.mjs';

/**
 * What the staff can do in the test shop, behind the customer's back and without a browser: in the server's own process,
 * with Medusa's own workflows.
 * @param {any} container of the running server
 * @param {(name: string) => any} require as from the project
 * @returns {Record<string, (question: any) => Promise<any>>}
 */
export function openStaff(container, require) {
  const flows = require('@medusajs/medusa/core-flows');
  const query = container.resolve('query');
  const find = async (entity, fields, filters = {}) => (await query.graph({ entity, fields, filters })).data;
  const run = async (name, input) => (await flows[name](container).run({ input })).result;
  const shop = { container, require, find, run };

  const variantOf = async (sku) => {
    const [variant] = await find(
      'variant',
      ['id', 'sku', 'product_id', 'prices.amount', 'prices.id', 'inventory_items.inventory_item_id'],
      { sku },
    );
    if (!variant) throw new Error(`The catalogue has no variant ${sku}.`);
    return variant;
  };

  return {
    ...orderDesk(shop),

    /** Empty rooms become a shop that sells the catalogue. */
    furnish: () => furnishShop(shop, catalogue, SEED_STOCK),

    async tellShop() {
      const [key] = await find('api_key', ['token'], { type: 'publishable', title: 'Web shop' });
      const [region] = await find('region', ['id']);
      return { publishable_key: key?.token, region_id: region?.id };
    },

    /** @returns {Promise<{product_id: string, variant_id: string, sku: string, price: number}>} in minor units */
    async tellVariant({ sku }) {
      const { id, product_id, prices } = await variantOf(sku);
      return { product_id, variant_id: id, sku, price: Math.round(prices[0].amount * 100) };
    },

    /** `quantity` left to sell, beside what is laid aside for orders that have not been sent. */
    async setStock({ sku, quantity }) {
      const { inventory_items } = await variantOf(sku);
      const [level] = await find(
        'inventory_level',
        ['id', 'location_id', 'inventory_item_id', 'reserved_quantity'],
        {
          inventory_item_id: inventory_items[0].inventory_item_id,
        },
      );
      const { inventory_item_id, location_id, reserved_quantity } = level;
      await run('updateInventoryLevelsWorkflow', {
        updates: [{ inventory_item_id, location_id, stocked_quantity: reserved_quantity + quantity }],
      });
    },

    async setPrice({ sku, price }) {
      const { id, prices } = await variantOf(sku);
      await run('updateProductVariantsWorkflow', {
        selector: { id },
        update: { prices: [{ id: prices[0].id, amount: price / 100, currency_code: 'eur' }] },
      });
    },

    async setOnSale({ product_id, on_sale }) {
      await run('updateProductsWorkflow', {
        selector: { id: product_id },
        update: { status: on_sale ? 'published' : 'draft' },
      });
    },
  };
}

import { EntityNotFoundError, idsAreEqual, ProductService, ProductVariantService } from '@vendure/core';
import { provider } from '../nest/provider.js';

/** @typedef {import('./customers.js').Id} Id */

/** What the shop sells today, to whom is asking. */
export class Goods {
  /** @param {any} products of Vendure @param {any} variants of Vendure */
  constructor(products, variants) {
    this.products = products;
    this.variants = variants;
  }

  /**
   * @param {any} ctx
   * @param {Id} id
   * @returns {Promise<any>} `null` for what is not sold any more
   */
  async find(ctx, id) {
    const product = await this.products.findOne(ctx, id);
    return product?.enabled ? product : null;
  }

  /** @param {any} ctx @param {Id} id @returns {Promise<any>} fails with ENTITY_NOT_FOUND for what is not sold */
  async product(ctx, id) {
    const product = await this.find(ctx, id);
    if (!product) throw new EntityNotFoundError('Product', id);
    return product;
  }

  /**
   * @param {any} ctx
   * @param {Id} productId
   * @param {Id | null} variantId
   * @returns {Promise<any[]>} the variants on sale, with prices; with an id that one alone, or ENTITY_NOT_FOUND
   */
  async variantsOf(ctx, productId, variantId) {
    const { items } = await this.variants.getVariantsByProductId(ctx, productId, {});
    const sold = items.filter((/** @type {any} */ { enabled }) => enabled);
    if (variantId === null) return sold;
    const chosen = sold.filter((/** @type {any} */ { id }) => idsAreEqual(id, variantId));
    if (chosen.length === 0) throw new EntityNotFoundError('ProductVariant', variantId);
    return chosen;
  }

  /** @param {any} ctx @param {any} variant @returns {number} minor units, as customers of the channel see prices */
  priceOf(ctx, variant) {
    return ctx.channel.pricesIncludeTax ? variant.priceWithTax : variant.price;
  }

  /** @param {any} ctx @param {any[]} variants @returns {Promise<boolean>} whether one of them can be had */
  async isInStock(ctx, variants) {
    for (const variant of variants) {
      if ((await this.variants.getSaleableStockLevel(ctx, variant)) > 0) return true;
    }
    return false;
  }
}
provider(Goods, [ProductService, ProductVariantService]);

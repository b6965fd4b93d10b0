import { ConfigService, TransactionalConnection } from '@vendure/core';
import { Deeds } from '../foundation/deeds.js';
import { Goods } from '../foundation/goods.js';
import { pageAfter } from '../foundation/pages.js';
import { Refusal } from '../foundation/refusal.js';
import { thingName } from '../foundation/things.js';
import { provider } from '../nest/provider.js';
import { StamgastFavourite } from './favourite.js';

/** @typedef {import('../foundation/customers.js').Customer} Customer */
/** @typedef {import('../foundation/customers.js').Id} Id */
/** @typedef {import('../../../contract/favourites.js').FavouriteChange} FavouriteChange */

const MOST = 1000;

/** `contract/favourites.js`, kept in Vendure's database. */
export class FavouritesDesk {
  /** @param {any} connection @param {Deeds} deeds @param {Goods} goods @param {any} config of Vendure */
  constructor(connection, deeds, goods, config) {
    this.connection = connection;
    this.deeds = deeds;
    this.goods = goods;
    this.config = config;
  }

  /** @param {any} ctx @param {Customer} customer @param {{cursor: string | null, limit: number}} query */
  async list(ctx, customer, query) {
    const rows = await this.connection.getRepository(ctx, StamgastFavourite).find({
      where: { customerId: customer.id },
      order: { addedAt: 'DESC', id: 'DESC' },
    });
    const { items, next_cursor } = pageAfter(rows, query, ({ id }) => String(id));
    return {
      favourites: items.map(tellFavourite),
      next_cursor,
      prices_include_tax: ctx.channel.pricesIncludeTax,
    };
  }

  /** @param {any} ctx @param {Customer} customer @param {FavouriteChange} change */
  async set(ctx, customer, { key, product_id, variant_id, favourite }) {
    const kept = await this.deeds.once(ctx, customer, { key, kind: 'favourite' }, (turn) =>
      favourite
        ? this.#add(turn, customer, product_id, variant_id ?? null)
        : this.#remove(turn, customer, product_id, variant_id),
    );
    return { favourite: kept, prices_include_tax: ctx.channel.pricesIncludeTax };
  }

  /** @param {any} ctx @param {Customer} customer @param {Id} productId @param {Id | null} variantId */
  async #add(ctx, customer, productId, variantId) {
    const repository = this.connection.getRepository(ctx, StamgastFavourite);
    const own = { customerId: customer.id, thing: thingName(productId, variantId) };
    const kept = await repository.findOneBy(own);
    if (kept) return tellFavourite(kept);
    if ((await repository.countBy({ customerId: customer.id })) >= MOST)
      throw new Refusal(`There is room for ${MOST} favourites.`);
    const seen = await this.#lookAt(ctx, productId, variantId);
    return tellFavourite(await repository.save({ ...own, ...seen }));
  }

  /** @param {any} ctx @param {Customer} customer @param {Id} productId @param {Id | null} variantId @returns {Promise<null>} */
  async #remove(ctx, customer, productId, variantId) {
    const own = { customerId: customer.id, thing: thingName(productId, variantId) };
    await this.connection.getRepository(ctx, StamgastFavourite).delete(own);
    return null;
  }

  /** @param {any} ctx @param {{product_id: Id}} favourite as it is told */
  productOf(ctx, { product_id }) {
    return this.goods.find(ctx, product_id);
  }

  /**
   * The address of a kept picture: Vendure makes one of the pictures of its own types only.
   * @param {any} ctx @param {{image_url: string | null}} favourite as it is told
   */
  pictureOf(ctx, { image_url }) {
    const storage = this.config.assetOptions.assetStorageStrategy;
    return (image_url && storage.toAbsoluteUrl?.(ctx.req, image_url)) ?? image_url;
  }

  /** What is kept of a product. @param {any} ctx @param {Id} productId @param {Id | null} variantId */
  async #lookAt(ctx, productId, variantId) {
    const product = await this.goods.product(ctx, productId);
    const variants = await this.goods.variantsOf(ctx, productId, variantId);
    const prices = variants.map((variant) => this.goods.priceOf(ctx, variant));
    return {
      productId,
      variantId,
      addedAt: new Date(),
      title: product.name,
      imageUrl: product.featuredAsset?.preview ?? null,
      price: prices.length > 0 ? Math.min(...prices) : null,
      currency: variants[0]?.currencyCode ?? null,
      inStock: await this.goods.isInStock(ctx, variants),
    };
  }
}
provider(FavouritesDesk, [TransactionalConnection, Deeds, Goods, ConfigService]);

/** @param {any} row */
function tellFavourite(row) {
  return {
    product_id: row.productId,
    variant_id: row.variantId,
    added_at: row.addedAt,
    title: row.title,
    image_url: row.imageUrl,
    price_when_added: row.price,
    currency: row.currency,
    in_stock_when_added: row.inStock,
  };
}

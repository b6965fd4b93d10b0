import { Product, ProductService, TransactionalConnection } from '@vendure/core';
import { In } from 'typeorm';
import { Deeds } from '../foundation/deeds.js';
import { Goods } from '../foundation/goods.js';
import { pageAfter } from '../foundation/pages.js';
import { titleOf } from '../foundation/titles.js';
import { STAMGAST_OPTIONS } from '../options.js';
import { provider } from '../nest/provider.js';
import { StamgastDismissal } from './dismissal.js';
import { StamgastRelation } from './relation.js';
import { Sales } from './sales.js';

/** @typedef {import('../foundation/customers.js').Customer} Customer */
/** @typedef {import('../foundation/customers.js').Id} Id */
/** @typedef {import('../../../contract/catalogue.js').Dismissal} Dismissal */

/** What Vendure resolves of so many products in one answer. */
const MOST_PRODUCTS = 100;

/** `contract/catalogue.js`: what is sold, how it hangs together, what is popular, and "not this". */
export class CatalogueDesk {
  /**
   * @param {any} connection
   * @param {any} products of Vendure
   * @param {Deeds} deeds
   * @param {Goods} goods
   * @param {Sales} sales
   * @param {import('../options.js').Options} options
   */
  constructor(connection, products, deeds, goods, sales, { recommendations }) {
    this.connection = connection;
    this.products = products;
    this.deeds = deeds;
    this.goods = goods;
    this.sales = sales;
    this.policy = recommendations ?? {};
  }

  /** @param {any} ctx @param {Customer | undefined} customer @param {{cursor: string | null, limit: number}} query */
  async list(ctx, customer, { cursor, limit }) {
    const all = await this.#soldIds(ctx);
    const page = { cursor, limit: Math.min(limit, MOST_PRODUCTS) };
    const { items, next_cursor } = pageAfter(all, page, String);
    const products = await this.products.findByIds(ctx, items, [
      'facetValues',
      'facetValues.facet',
      'featuredAsset',
    ]);
    const facts = await this.sales.facts(ctx);
    const dismissed = await this.#dismissedBy(ctx, customer, items);
    return {
      products: products
        .sort(
          (/** @type {any} */ left, /** @type {any} */ right) =>
            items.indexOf(left.id) - items.indexOf(right.id),
        )
        .map((/** @type {any} */ product) => ({
          product,
          groups: this.#groupsOf(product).map(({ code }) => code),
          popularity: facts.buyers.get(String(product.id)) ?? 0,
          first_seen_at: product.createdAt,
          durable: this.#isDurable(product),
          dismissed: customer ? dismissed.has(String(product.id)) : null,
        })),
      groups: this.#tellGroups(ctx, products),
      relations: await this.#relationsOf(ctx, items, new Set(all.map(String)), facts),
      next_cursor,
      prices_include_tax: ctx.channel.pricesIncludeTax,
    };
  }

  /** @param {any} ctx @param {Customer} customer @param {Dismissal} change */
  async dismiss(ctx, customer, { key, product_id, dismissed }) {
    return this.deeds.once(ctx, customer, { key, kind: 'dismissal' }, async (turn) => {
      const repository = this.connection.getRepository(turn, StamgastDismissal);
      const own = { customerId: customer.id, productId: product_id };
      if (!dismissed) await repository.delete(own);
      else if (!(await repository.existsBy(own))) {
        await this.goods.product(turn, product_id);
        await repository.insert(own);
      }
      return { product_id, dismissed };
    });
  }

  /** Everything that has a variant on sale in the channel, by id. @param {any} ctx @returns {Promise<Id[]>} */
  async #soldIds(ctx) {
    const rows = await this.connection
      .getRepository(ctx, Product)
      .createQueryBuilder('product')
      .innerJoin('product.channels', 'channel', 'channel.id = :channelId', { channelId: ctx.channelId })
      .innerJoin('product.variants', 'variant', 'variant.enabled = :yes AND variant.deletedAt IS NULL')
      .select('product.id', 'id')
      .where('product.enabled = :yes AND product.deletedAt IS NULL', { yes: true })
      .groupBy('product.id')
      .orderBy('product.id')
      .getRawMany();
    return rows.map((/** @type {{id: Id}} */ { id }) => id);
  }

  /** @param {any} ctx @param {Customer | undefined} customer @param {readonly Id[]} ids @returns {Promise<Set<string>>} */
  async #dismissedBy(ctx, customer, ids) {
    if (!customer) return new Set();
    const where = { customerId: customer.id, productId: In([...ids]) };
    const rows = await this.connection.getRepository(ctx, StamgastDismissal).findBy(where);
    return new Set(rows.map((/** @type {any} */ { productId }) => String(productId)));
  }

  /**
   * @param {any} ctx
   * @param {readonly Id[]} ids
   * @param {ReadonlySet<string>} sold
   * @param {import('./sales-facts.js').SalesFacts} facts
   */
  async #relationsOf(ctx, ids, sold, { bought_with }) {
    const rows = await this.connection.getRepository(ctx, StamgastRelation).findBy({ fromId: In([...ids]) });
    const said = rows.map((/** @type {any} */ { fromId, toId, kind, weight }) => ({
      ...{ from: fromId, to: toId, kind, weight },
    }));
    const seen = ids.flatMap((from) =>
      (bought_with.get(String(from)) ?? []).map(({ to, weight }) => ({
        from,
        to,
        kind: 'also_bought',
        weight,
      })),
    );
    return [...said, ...seen].filter(({ to }) => sold.has(String(to)));
  }

  /** Its values of the facet that groups products, the closest first: Vendure keeps them from wide to narrow. */
  #groupsOf(/** @type {any} */ { facetValues }) {
    const facet = this.policy.group_facet ?? 'category';
    const values = facetValues.filter((/** @type {any} */ value) => value.facet.code === facet);
    return /** @type {{code: string, translations: any[]}[]} */ (
      values.sort((/** @type {any} */ left, /** @type {any} */ right) => (left.id < right.id ? 1 : -1))
    );
  }

  /** @param {any} ctx @param {readonly any[]} products */
  #tellGroups(ctx, products) {
    const values = products.flatMap((product) => this.#groupsOf(product));
    return [
      ...new Map(
        values.map((value) => [value.code, { id: value.code, title: titleOf(ctx, value) }]),
      ).values(),
    ];
  }

  #isDurable(/** @type {any} */ { facetValues }) {
    const durable = this.policy.durable ?? [];
    return facetValues.some((/** @type {any} */ { code }) => durable.includes(code));
  }
}
provider(CatalogueDesk, [TransactionalConnection, ProductService, Deeds, Goods, Sales, STAMGAST_OPTIONS]);

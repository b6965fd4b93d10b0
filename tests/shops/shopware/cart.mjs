// The mock shop's cart, which does to its lines what Shopware's processors do.
import { calculatedPrice, cartPrice, cents, idOf } from './entities.mjs';
import { Refusal } from './refusal.mjs';

const WARNING = 10;
const ERROR = 20;

export class Cart {
  #shelves;
  /** @type {Map<string, {id: string, referencedId: string, quantity: number, label?: string}>} */
  #lines = new Map();
  #token;

  /** @param {Map<string, any>} shelves @param {string} token */
  constructor(shelves, token) {
    this.#shelves = shelves;
    this.#token = token;
  }

  /** What is there already is stacked. */
  add(items) {
    for (const { id, referencedId = id, quantity = 1 } of items) {
      const held = this.#lines.get(id)?.quantity ?? 0;
      this.#lines.set(id, { ...this.#lines.get(id), id, referencedId, quantity: held + quantity });
    }
    return this.calculate();
  }

  update(items) {
    this.#expectAll(items.map(({ id }) => id));
    for (const { id, quantity } of items) this.#lines.get(id).quantity = quantity;
    return this.calculate();
  }

  remove(ids) {
    this.#expectAll(ids);
    for (const id of ids) this.#lines.delete(id);
    return this.calculate();
  }

  /** What each line's product says of it today, and the cart as the Store API answers it. */
  calculate() {
    const notices = [...this.#lines.values()].flatMap((line) => this.#process(line));
    const lines = [...this.#lines.values()].map((line) => this.#describe(line));
    const total = cents(lines.reduce((sum, { price }) => sum + price.totalPrice, 0));
    return {
      apiAlias: 'cart',
      token: this.#token,
      price: cartPrice(total, total),
      lineItems: lines,
      errors: Object.fromEntries(notices.map((each) => [each.key, each])),
      deliveries: [],
      transactions: [],
      modified: false,
    };
  }

  #expectAll(ids) {
    const gone = ids.find((id) => !this.#lines.has(id));
    if (gone === undefined) return;
    throw new Refusal(
      404,
      'CHECKOUT__CART_LINE_ITEM_NOT_FOUND',
      `Line item with identifier ${gone} not found.`,
    );
  }

  #process(line) {
    const product = this.#shelves.get(line.referencedId);
    if (!product) {
      this.#lines.delete(line.id);
      return [notice('product-not-found', line.label ?? line.id, ERROR, 'The product could not be found')];
    }
    line.label = product.name;
    const { calculatedMaxPurchase: most, minPurchase: least, purchaseSteps: steps, name, id } = product;
    if (product.childCount > 0) {
      this.#lines.delete(line.id);
      return [];
    }
    if (most < least) {
      this.#lines.delete(line.id);
      return [notice('product-out-of-stock', id, ERROR, `The product ${name} is no longer available`)];
    }
    const stepped = line.quantity - (line.quantity % steps);
    if (stepped !== line.quantity) {
      line.quantity = Math.max(steps, stepped);
      return [notice('purchase-steps-quantity', id, WARNING, `${name} is sold by ${steps}`)];
    }
    if (line.quantity <= most) return [];
    line.quantity = most;
    return [
      notice('product-stock-reached', id, WARNING, `The product ${name} is only available ${most} times`),
    ];
  }

  #describe({ id, referencedId, quantity }) {
    const product = this.#shelves.get(referencedId);
    return {
      ...{ apiAlias: 'cart_line_item', id, referencedId, type: 'product', label: product.name, quantity },
      ...{ stackable: true, removable: true, good: true, states: ['is-physical'], children: [] },
      price: calculatedPrice(product.calculatedPrice.unitPrice, quantity),
      cover: product.cover.media,
      payload: {
        ...{
          id: product.id,
          type: product.type,
          taxId: idOf('tax 19'),
          productNumber: product.productNumber,
        },
        ...{ stock: product.stock, name: product.name },
        ...(product.parentId && { parentId: product.parentId }),
        options: product.options.map(({ name, group }) => ({
          ...{ group: group.name, option: name },
          translated: { group: group.name, option: name },
        })),
      },
    };
  }
}

/** As Shopware writes them: the key ends with what it is about. */
function notice(messageKey, about, level, message) {
  return { code: 0, key: `${messageKey}${about}`, level, message, messageKey };
}

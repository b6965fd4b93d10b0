import { usableCapabilities } from '../checker/check-plugin.js';
import { CartKeeper } from './cart-keeper.js';
import { Inquiry, orderQuery } from './inquiry.js';

/**
 * The suite on a shop of which nothing is known but its plugin: it reads. Where it may, it also uses the cart, which it
 * empties before each check and puts back at the end. Everything else of the customer's it leaves alone.
 *
 * @typedef {import('../contract.js').ShopPlugin} ShopPlugin
 * @typedef {import('../contract.js').Product} Product
 * @typedef {import('./harness.js').ShopHarness} ShopHarness
 * @typedef {import('./harness.js').Thing} Thing
 *
 * @typedef {object} Visit
 * @property {ShopHarness} harness
 * @property {string | null} cart what it holds and will hold again; `null` where it is left alone
 * @property {() => Promise<void>} leave puts the cart back, and rejects where that cannot be done; call it once, after
 *   the last check
 */

/** How many of a thing the checks put into a cart at most. */
const MOST_IN_CART = 10;
const MOST_IDS = 100;

/**
 * @param {() => Promise<ShopPlugin>} createPlugin signed in as a customer
 * @param {{write: boolean, answer_within_ms: number}} terms `write`: the cart may be used
 * @returns {Promise<Visit>}
 */
export async function visit(createPlugin, { write, answer_within_ms }) {
  const plugin = await createPlugin();
  const capabilities = usableCapabilities(plugin);
  /** @type {ShopHarness} */
  const harness = { capabilities, createPlugin, may_change: [], answer_within_ms };
  const left_alone = { harness, cart: null, leave: async () => {} };
  if (!capabilities.includes('reorder')) return left_alone;
  const inquiry = new Inquiry(plugin, harness);
  // What goes wrong here is told by the checks that only read.
  const things = await findThings(inquiry).catch(() => undefined);
  if (things) harness.findThings = async () => things;
  const keeper = write ? await CartKeeper.remember(inquiry).catch(() => undefined) : undefined;
  if (!keeper) return left_alone;
  harness.may_change = ['cart'];
  harness.createPlugin = async () => {
    const fresh = await createPlugin();
    await keeper.empty(new Inquiry(fresh, harness));
    return fresh;
  };
  return { harness, cart: String(keeper), leave: () => keeper.putBack(inquiry) };
}

/**
 * Two things of the newest orders that are sold today.
 * @param {Inquiry} inquiry
 * @returns {Promise<[Thing, Thing] | undefined>}
 */
async function findThings(inquiry) {
  const { orders } = await inquiry.ask('listOrders', orderQuery({ limit: MOST_IDS }));
  const lines = /** @type {import('../contract.js').Order[]} */ (orders).flatMap((order) => order.lines);
  const product_ids = [...new Set(lines.flatMap(({ product_id }) => product_id ?? []))].slice(0, MOST_IDS);
  const { products } = await inquiry.ask('getProducts', { product_ids });
  const [first, second] = /** @type {Product[]} */ (products).flatMap(thingOf);
  return second && [first, second];
}

/** @param {Product} product @returns {Thing[]} one, or none of which a cart may hold enough */
function thingOf({ id, variants }) {
  const enough = (/** @type {number | null | undefined} */ limit) => (limit ?? Infinity) >= MOST_IN_CART;
  const variant = variants.find(
    ({ stock, available_quantity, max_quantity }) =>
      stock !== 'out_of_stock' && enough(available_quantity) && enough(max_quantity),
  );
  return variant ? [{ product_id: id, variant_id: variant.id }] : [];
}

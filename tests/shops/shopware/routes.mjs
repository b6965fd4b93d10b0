// What the mock shop answers, operation by operation. A route gets the session, what the request says and its path's
// values; it gives the answer's data or bytes, or throws a Refusal.
import { COUNTRIES } from './account.mjs';
import { crossSelling } from './catalogue.mjs';
import { search } from './criteria.mjs';
import { CURRENCY, idOf, LANGUAGE_ID, named, SALES_CHANNEL_ID } from './entities.mjs';
import { INVOICE_BYTES } from './orders.mjs';
import { notSignedIn, Refusal } from './refusal.mjs';

/** @typedef {{shop: import('./shop.mjs').Shop, session: any, account: any, body: any, values: Record<string, string>}} Call */

const SUCCESS = Object.freeze({ success: true });

/** By the operation's name in the description. @type {Readonly<Record<string, (call: Call) => any>>} */
export const ROUTES = Object.freeze({
  'GET /context': ({ session }) => ({ data: contextOf(session) }),
  'PATCH /context': changeContext,
  'POST /order': ({ shop, account, body }) => ({ data: ordersOf(shop, signedIn(account), body) }),
  'GET /document/download/{documentId}/{deepLinkCode}': download,
  'POST /product': ({ shop, body }) => ({ data: listing(search([...shop.shelves.values()], body)) }),
  'POST /product/{productId}/cross-selling': crossSellingOf,
  'GET /checkout/cart': ({ session }) => ({ data: session.cart.calculate() }),
  'POST /checkout/cart/line-item': ({ session, body }) => ({ data: session.cart.add(body.items) }),
  'PATCH /checkout/cart/line-item': ({ session, body }) => ({ data: session.cart.update(body.items) }),
  'POST /checkout/cart/line-item/delete': ({ session, body }) => ({ data: session.cart.remove(body.ids) }),
  'POST /customer/wishlist': wishlistOf,
  'POST /customer/wishlist/add/{productId}': keep,
  'DELETE /customer/wishlist/delete/{productId}': ({ account, values }) =>
    done(signedIn(account).unkeep(values.productId)),
  'POST /account/customer': ({ account }) => ({ data: signedIn(account).describe() }),
  'POST /account/change-profile': ({ account, body }) => done(signedIn(account).changeProfile(body)),
  'POST /account/list-address': ({ account, body }) => ({
    data: listing(search(signedIn(account).addresses, body)),
  }),
  'POST /account/address': ({ account, body }) => ({ data: signedIn(account).saveAddress(undefined, body) }),
  'PATCH /account/address/{addressId}': ({ account, body, values }) => ({
    data: signedIn(account).saveAddress(values.addressId, body),
  }),
  'DELETE /account/address/{addressId}': removeAddress,
  'PATCH /account/address/default-shipping/{addressId}': (call) => makeDefault('shipping', call),
  'PATCH /account/address/default-billing/{addressId}': (call) => makeDefault('billing', call),
  'POST /country': ({ body }) => ({ data: listing(search(COUNTRIES, body)) }),
});

function signedIn(account) {
  if (!account) throw notSignedIn();
  return account;
}

function done() {
  return { data: SUCCESS };
}

function listing(found) {
  return { apiAlias: 'dal_entity_search_result', ...found };
}

function contextOf({ token, account }) {
  const rounding = CURRENCY.itemRounding;
  return {
    ...{ apiAlias: 'sales_channel_context', token, currency: CURRENCY },
    ...(account && { customer: account.describe() }),
    salesChannel: named('sales_channel', 'Storefront', {
      ...{
        id: SALES_CHANNEL_ID,
        languageId: LANGUAGE_ID,
        currencyId: CURRENCY.id,
        countryId: COUNTRIES[0].id,
      },
      ...{ customerGroupId: idOf('group'), paymentMethodId: idOf('payment method') },
      ...{ shippingMethodId: idOf('shipping method'), navigationCategoryId: idOf('root') },
    }),
    itemRounding: rounding,
    totalRounding: rounding,
    languageInfo: { name: 'English', localeCode: 'en-GB' },
  };
}

function changeContext({ session, account, body }) {
  signedIn(account);
  if (body.shippingAddressId) account.active.shipping = body.shippingAddressId;
  if (body.billingAddressId) account.active.billing = body.billingAddressId;
  return { data: { contextToken: session.token } };
}

function ordersOf(shop, account, criteria) {
  return {
    apiAlias: 'order_route_response',
    orders: listing(search(shop.ordersOf(account), criteria)),
    paymentChangeable: {},
  };
}

function download({ shop, account, values }) {
  const documents = shop.ordersOf(signedIn(account)).flatMap((order) => order.documents);
  const document = documents.find(({ id }) => id === values.documentId);
  if (!document || document.deepLinkCode !== decodeURIComponent(values.deepLinkCode))
    throw new Refusal(404, 'DOCUMENT__NOT_FOUND', 'There is no such document.');
  return { bytes: INVOICE_BYTES, mime: 'application/pdf' };
}

function crossSellingOf({ shop, values }) {
  const product = shop.shelves.get(values.productId);
  const products = product ? crossSelling(product.productNumber).map((id) => shop.shelves.get(id)) : [];
  if (products.length === 0) return { data: [] };
  return {
    data: [
      {
        ...{ apiAlias: 'cross_selling_element', total: products.length, products },
        crossSelling: named('product_cross_selling', 'Goes with it'),
      },
    ],
  };
}

/** The last one kept comes first, unless the criteria ask for an order. */
function wishlistOf({ shop, account, body }) {
  const { wishlist, id } = signedIn(account);
  if (wishlist.length === 0)
    throw new Refusal(404, 'CHECKOUT__WISHLIST_NOT_FOUND', 'Wishlist for this customer was not found.');
  const kept = wishlist.map((productId) => shop.shelves.get(productId)).filter(Boolean);
  return {
    data: {
      apiAlias: 'wishlist_load_response',
      wishlist: { customerId: id, salesChannelId: SALES_CHANNEL_ID },
      products: {
        ...listing(search(kept, body)),
        ...{ apiAlias: 'product_listing', availableSortings: [] },
        currentFilters: {
          ...{ manufacturer: [], navigationId: idOf('root'), price: { min: 0, max: 0 }, rating: null },
          ...{ properties: [], 'shipping-free': false },
        },
      },
    },
  };
}

function keep({ shop, account, values }) {
  signedIn(account);
  if (!shop.shelves.has(values.productId))
    throw new Refusal(404, 'CONTENT__PRODUCT_NOT_FOUND', `Product for id ${values.productId} not found.`);
  return done(account.keep(values.productId));
}

function makeDefault(kind, { account, values }) {
  signedIn(account).makeDefault(kind, values.addressId);
  return { data: undefined };
}

function removeAddress({ account, values }) {
  signedIn(account).removeAddress(values.addressId);
  return { status: 204 };
}

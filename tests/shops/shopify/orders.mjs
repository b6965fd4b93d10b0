import { connection } from './connection.mjs';
import { money } from './money.mjs';
import { picture } from './catalogue.mjs';

const DAY_MS = 86_400_000;
/** Everything was ordered some days before this. */
const TODAY_MS = Date.UTC(2026, 3, 20, 12);
const TAX_PER_MILLE = 210;

/** @param {number} ms */
const time = (ms) => new Date(ms).toISOString();

/**
 * Orders as the Customer Account API tells them.
 * @param {import('./catalogue.mjs').Catalogue} catalogue
 * @param {readonly any[]} specification
 */
export function createOrders(catalogue, specification) {
  return specification.map(([number, daysAgo, lines, story]) =>
    createOrder(catalogue, number, TODAY_MS - daysAgo * DAY_MS, lines, story),
  );
}

/**
 * @param {import('./catalogue.mjs').Catalogue} catalogue
 * @param {number} number
 * @param {number} placed_ms
 * @param {readonly [string, number, number][]} wanted
 * @param {import('./order-specification.mjs').OrderStory} story
 */
function createOrder(catalogue, number, placed_ms, wanted, story) {
  const lines = wanted.map(([handle, place, quantity], index) =>
    createLine(number, index, catalogue.variant(handle, place), quantity, story),
  );
  const sums = sumsOf(lines, story);
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const parcels = createParcels(number, placed_ms, lines, story);
  return {
    __typename: 'Order',
    id: `gid://shopify/Order/${number}`,
    name: `#${number}`,
    number,
    placed_ms,
    processedAt: time(placed_ms),
    cancelledAt: story.cancelled ? time(placed_ms + DAY_MS) : null,
    financialStatus: story.financial,
    fulfillmentStatus: story.fulfilment,
    shippingTitle: 'PostNL',
    ...sums,
    soldInformation: {
      quantity: pieces,
      refundedQuantity: story.sentBack ? pieces : 0,
      total: sums.sold,
      totalTaxes: sums.totalTax,
    },
    discountInformation: {
      allOrderLevelAppliedDiscountsOnSoldItems: story.orderDiscount
        ? [{ title: 'SPRING', targetType: 'LINE_ITEM', discountValue: money(story.orderDiscount) }]
        : [],
    },
    shippingAddress: {
      name: 'Anna de Vries',
      formatted: ['Teststraat 1', '1234 AB Utrecht', 'Netherlands'],
    },
    taxInvoices: parcels.length > 0 ? [createInvoice(number, placed_ms)] : [],
    refunds: [],
    lines,
    lineItems: (args) => connection(lines, args),
    fulfillments: (args) => connection(parcels, args),
  };
}

/**
 * @param {number} number
 * @param {number} index
 * @param {any} variant
 * @param {number} quantity
 * @param {import('./order-specification.mjs').OrderStory} story
 */
function createLine(number, index, variant, quantity, { lineDiscount = 0, attributes = [] }) {
  const cents = variant.cents * quantity - (index === 0 ? lineDiscount : 0);
  const named = index === 0 ? attributes : [];
  return {
    __typename: 'LineItem',
    id: `gid://shopify/LineItem/${number}${index}`,
    title: variant.product.title,
    quantity,
    productId: variant.product.id,
    variantId: variant.id,
    sku: variant.sku,
    variantOptions: variant.selectedOptions,
    customAttributes: named.map(([key, value]) => ({ key, value })),
    image: picture(variant.product.handle),
    price: money(variant.cents),
    totalPriceWithDiscounts: money(cents),
    cents,
  };
}

/** @param {{cents: number}[]} lines @param {import('./order-specification.mjs').OrderStory} story */
function sumsOf(lines, { shipping = 0, orderDiscount = 0, tip = 0, net = false, sentBack = false }) {
  const goods = lines.reduce((sum, { cents }) => sum + cents, 0) - orderDiscount + shipping;
  const tax = Math.round(net ? (goods * TAX_PER_MILLE) / 1000 : goods - goods / (1 + TAX_PER_MILLE / 1000));
  const total = goods + tip + (net ? tax : 0);
  return {
    sold: money(total),
    totalPrice: money(sentBack ? 0 : total),
    totalTax: money(tax),
    totalDiscountedShipping: money(shipping),
    totalDuties: null,
    totalTip: tip > 0 ? money(tip) : null,
  };
}

/**
 * @param {number} number
 * @param {number} placed_ms
 * @param {object[]} lines
 * @param {import('./order-specification.mjs').OrderStory} story
 */
function createParcels(number, placed_ms, lines, { fulfilment, shipment = 'IN_TRANSIT', parcels = 1 }) {
  if (!['FULFILLED', 'PARTIALLY_FULFILLED'].includes(fulfilment)) return [];
  const codes = Array.from({ length: parcels }, (_, index) => `3S${number}${index}`);
  return [
    {
      __typename: 'Fulfillment',
      id: `gid://shopify/Fulfillment/${number}`,
      createdAt: time(placed_ms + DAY_MS),
      status: 'SUCCESS',
      latestShipmentStatus: shipment,
      estimatedDeliveryAt: time(placed_ms + 3 * DAY_MS),
      isPickedUp: shipment === 'PICKED_UP',
      trackingInformation: codes.map((code) => ({
        company: 'PostNL',
        number: code,
        url: `https://track.example/${code}`,
      })),
      events: (args) =>
        connection(
          [{ id: `event-${number}`, status: shipment, happenedAt: time(placed_ms + 2 * DAY_MS) }],
          args,
        ),
      lines,
    },
  ];
}

/** @param {number} number @param {number} placed_ms */
function createInvoice(number, placed_ms) {
  return {
    invoiceNumber: `F${number}`,
    createdAt: time(placed_ms + DAY_MS),
    status: 'PROCESSED',
    buyerTimeZone: 'Europe/Amsterdam',
    url: `https://shop.example/invoices/F${number}.pdf`,
  };
}

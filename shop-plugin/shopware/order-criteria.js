import { stateFilter } from './order-state.js';

/** What an order is shown with. */
const ASSOCIATIONS = Object.freeze({
  currency: {},
  stateMachineState: {},
  lineItems: { associations: { cover: {} }, sort: [{ field: 'position', order: 'ASC' }] },
  deliveries: {
    associations: {
      stateMachineState: {},
      shippingMethod: {},
      shippingOrderAddress: { associations: { country: {} } },
    },
  },
  transactions: {
    associations: { stateMachineState: {} },
    sort: [{ field: 'createdAt', order: 'ASC' }],
  },
  documents: { associations: { documentType: {} } },
});

/** The fields that are read, by entity: Shopware leaves out all others. */
const INCLUDES = Object.freeze({
  order: [
    ...['id', 'orderNumber', 'orderDateTime', 'price', 'shippingTotal', 'currency', 'stateMachineState'],
    ...['lineItems', 'deliveries', 'transactions', 'documents'],
  ],
  order_line_item: [
    ...['id', 'parentId', 'productId', 'type', 'label', 'quantity', 'unitPrice', 'totalPrice'],
    ...['payload', 'cover'],
  ],
  order_delivery: [
    ...['id', 'trackingCodes', 'shippingDateEarliest', 'shippingDateLatest', 'shippingCosts'],
    ...['stateMachineState', 'shippingMethod', 'shippingOrderAddress'],
  ],
  order_transaction: ['stateMachineState'],
  state_machine_state: ['technicalName'],
  shipping_method: ['name', 'translated', 'trackingUrl'],
  order_address: [
    ...['firstName', 'lastName', 'company', 'street', 'additionalAddressLine1', 'additionalAddressLine2'],
    ...['zipcode', 'city', 'country'],
  ],
  country: ['name', 'translated'],
  document: ['id', 'documentNumber', 'createdAt', 'deepLinkCode', 'documentType'],
  document_type: ['name', 'translated'],
  media: ['url', 'thumbnails'],
  media_thumbnail: ['url', 'width'],
  currency: ['isoCode'],
});

/** Where a text is looked for. */
const SEARCHED_FIELDS = Object.freeze(['orderNumber', 'lineItems.label', 'lineItems.payload.productNumber']);

/**
 * @param {{text: string, states: import('../contract.js').OrderState[]}} query
 * @param {{limit: number, page: number}} place
 */
export function ordersCriteria({ text, states }, { limit, page }) {
  const wanted = text.trim();
  const filters = [
    ...(states.length > 0 ? stateFilter(states) : []),
    ...(wanted ? [{ type: 'multi', operator: 'or', queries: SEARCHED_FIELDS.map(contains) }] : []),
  ];
  return {
    limit,
    page,
    // Orders of the same moment need an order of their own, or pages would overlap.
    sort: [
      { field: 'orderDateTime', order: 'DESC' },
      { field: 'id', order: 'DESC' },
    ],
    'total-count-mode': 'exact',
    // The Store API's description lets filters of orders be nothing but guests' links; what is filtered afterwards is
    // counted and paged all the same.
    ...(filters.length > 0 && { 'post-filter': filters }),
    associations: ASSOCIATIONS,
    includes: INCLUDES,
  };

  /** @param {string} field */
  function contains(field) {
    return { type: 'contains', field, value: wanted };
  }
}

/** @param {string} id of the one order that is wanted, with its documents alone */
export function documentsCriteria(id) {
  return {
    ids: [id],
    associations: { documents: ASSOCIATIONS.documents },
    includes: { ...INCLUDES, order: ['id', 'documents'] },
  };
}

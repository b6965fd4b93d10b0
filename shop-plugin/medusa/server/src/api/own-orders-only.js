import { notFound, Shop } from '../desks/shop.js';

/**
 * Hides the orders of customers with an account from everybody else. Those of guests stay as Medusa has them: the id is
 * all that a guest has to see the order with.
 * @param {(request: any) => unknown} orderIdOf
 */
export function ownOrdersOnly(orderIdOf) {
  return async (
    /** @type {any} */ request,
    /** @type {any} */ _,
    /** @type {(error?: unknown) => void} */ next,
  ) => {
    const id = String(orderIdOf(request) ?? '');
    const fields = ['id', 'customer_id', 'customer.has_account'];
    const [order] = await new Shop(request.scope).find('order', fields, { id });
    const own = !order?.customer?.has_account || order.customer_id === request.auth_context?.actor_id;
    next(own ? undefined : notFound('order', id));
  };
}

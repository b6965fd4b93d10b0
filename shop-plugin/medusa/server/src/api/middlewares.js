import { authenticate, defineMiddlewares } from '@medusajs/framework/http';
import { ownOrdersOnly } from './own-orders-only.js';

const perhapsKnown = authenticate('customer', ['session', 'bearer'], { allowUnauthenticated: true });

export default defineMiddlewares({
  routes: [
    // Each route of the customer's own asks who they are: customer-route.js.
    { matcher: '/store/stamgast/*', middlewares: [perhapsKnown] },
    // Medusa answers these two to whoever has the order's id.
    {
      matcher: '/store/orders/:id',
      methods: ['GET'],
      middlewares: [perhapsKnown, ownOrdersOnly((request) => request.params.id)],
    },
    {
      matcher: '/store/returns',
      methods: ['POST'],
      middlewares: [perhapsKnown, ownOrdersOnly((request) => request.body?.order_id)],
    },
  ],
});

import { listFavourites, setFavourite } from '../../../../desks/favourites-desk.js';
import { customerRoute } from '../../../customer-route.js';
import { QUESTIONS, read } from '../../../questions.js';

export const GET = customerRoute((shop, customerId, { query }) =>
  listFavourites(shop, customerId, read(QUESTIONS.favourites, query)),
);

export const POST = customerRoute((shop, customerId, { body }) =>
  setFavourite(shop, customerId, read(QUESTIONS.favourite, body)),
);

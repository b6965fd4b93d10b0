// All elements of Stamgast: the entry of what a page loads.
export { StamgastAccount } from './stamgast-account.js';
export {
  StamgastFavourites,
  StamgastLoyalty,
  StamgastOrders,
  StamgastRecommendations,
  StamgastUsuals,
} from './stamgast-parts.js';
export { StamgastReorder } from './stamgast-reorder.js';

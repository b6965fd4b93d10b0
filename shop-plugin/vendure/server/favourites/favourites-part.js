import { customerResolver, fieldResolver } from '../nest/resolver.js';
import { FavouritesDesk } from './favourites-desk.js';

/** @type {import('../parts.js').Part} */
export const FAVOURITES = {
  option: 'favourites',
  capabilities: () => ['favourites'],
  schema: `
    type StamgastFavourite {
      product_id: ID!
      variant_id: ID
      added_at: DateTime!
      title: String!
      image_url: String
      price_when_added: Int
      currency: String
      in_stock_when_added: Boolean
      product: Product
    }
    type StamgastFavouritePage {
      favourites: [StamgastFavourite!]!
      next_cursor: String
      prices_include_tax: Boolean!
    }
    type StamgastFavouriteAnswer { favourite: StamgastFavourite prices_include_tax: Boolean! }
    extend type Query {
      stamgastFavourites(cursor: String, limit: Int!): StamgastFavouritePage!
    }
    extend type Mutation {
      stamgastSetFavourite(
        key: String!, product_id: ID!, variant_id: ID, favourite: Boolean!
      ): StamgastFavouriteAnswer!
    }`,
  providers: [FavouritesDesk],
  resolvers: [
    customerResolver(FavouritesDesk, {
      queries: { stamgastFavourites: 'list' },
      mutations: { stamgastSetFavourite: 'set' },
    }),
    fieldResolver(FavouritesDesk, 'StamgastFavourite', { product: 'productOf', image_url: 'pictureOf' }),
  ],
};

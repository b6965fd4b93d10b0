import { customerResolver, publicResolver, staffResolver } from '../nest/resolver.js';
import { CatalogueDesk } from './catalogue-desk.js';
import { RelationsDesk } from './relations-desk.js';
import { Sales } from './sales.js';

const RELATION = 'type StamgastRelation { from: ID! to: ID! kind: String! weight: Int! }';

/** @type {import('../parts.js').Part} */
export const RECOMMENDATIONS = {
  option: 'recommendations',
  capabilities: () => ['recommendations', 'recommendations.feedback'],
  schema: `
    ${RELATION}
    type StamgastCatalogueProduct {
      product: Product!
      groups: [String!]!
      popularity: Int!
      first_seen_at: DateTime!
      durable: Boolean!
      dismissed: Boolean
    }
    type StamgastGroup { id: String! title: String! }
    type StamgastCatalogue {
      products: [StamgastCatalogueProduct!]!
      groups: [StamgastGroup!]!
      relations: [StamgastRelation!]!
      next_cursor: String
      prices_include_tax: Boolean!
    }
    type StamgastDismissalAnswer { product_id: ID! dismissed: Boolean! }
    extend type Query { stamgastCatalogue(cursor: String, limit: Int!): StamgastCatalogue! }
    extend type Mutation {
      stamgastDismissProduct(key: String!, product_id: ID!, dismissed: Boolean!): StamgastDismissalAnswer!
    }`,
  staffSchema: `
    ${RELATION}
    extend type Query { stamgastRelations(from: ID!): [StamgastRelation!]! }
    extend type Mutation {
      stamgastSetRelation(from: ID!, to: ID!, kind: String!, weight: Int!): [StamgastRelation!]!
    }`,
  providers: [CatalogueDesk, RelationsDesk, Sales],
  resolvers: [
    publicResolver(CatalogueDesk, { queries: { stamgastCatalogue: 'list' } }),
    customerResolver(CatalogueDesk, { mutations: { stamgastDismissProduct: 'dismiss' } }),
  ],
  staffResolvers: [
    staffResolver(RelationsDesk, {
      queries: { stamgastRelations: 'list' },
      mutations: { stamgastSetRelation: 'set' },
    }),
  ],
};

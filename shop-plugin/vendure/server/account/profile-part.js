import { customerResolver } from '../nest/resolver.js';
import { ProfileDesk } from './profile-desk.js';

/** @type {import('../parts.js').Part} */
export const PROFILE = {
  option: 'profile',
  capabilities: () => ['profile'],
  schema: `
    type StamgastProfile {
      name: String!
      given_name: String
      email: String!
      phone: String
      birthday: String
      customer_since: String
    }
    type StamgastProfileAnswer { profile: StamgastProfile! problems: [StamgastFieldProblem!]! }
    input StamgastProfileInput {
      name: String!
      given_name: String
      email: String!
      phone: String
      birthday: String
      # Taken, and left as it is: the page sends back what it was given.
      customer_since: String
    }
    extend type Query { stamgastProfile: StamgastProfileAnswer! }
    extend type Mutation {
      stamgastSaveProfile(key: String!, profile: StamgastProfileInput!): StamgastProfileAnswer!
    }`,
  providers: [ProfileDesk],
  resolvers: [
    customerResolver(ProfileDesk, {
      queries: { stamgastProfile: 'get' },
      mutations: { stamgastSaveProfile: 'save' },
    }),
  ],
};

import { customerResolver, staffResolver } from '../nest/resolver.js';
import { Moderation } from './moderation.js';
import { ReviewsDesk } from './reviews-desk.js';

const REVIEW_FIELDS = `
      order_id: ID!
      product_id: ID!
      stars: Int!
      topics: [StamgastTopicStars!]!
      title: String
      text: String
      at: DateTime!
      state: String!
      reply: StamgastReviewReply`;

const REVIEW_TYPES = `
    type StamgastTopicStars { id: String! label: String! stars: Int! }
    type StamgastReviewReply { text: String! at: DateTime! }`;

/** @type {import('../parts.js').Part} */
export const REVIEWS = {
  option: 'reviews',
  capabilities: () => ['reviews'],
  schema: `
    ${REVIEW_TYPES}
    type StamgastReview { ${REVIEW_FIELDS} }
    type StamgastReviewTopic { id: String! label: String! }
    type StamgastReviewPrompt { order_id: ID! product_id: ID! topics: [StamgastReviewTopic!]! }
    type StamgastReviewList { prompts: [StamgastReviewPrompt!]! reviews: [StamgastReview!]! }
    type StamgastReviewAnswer { review: StamgastReview! }
    input StamgastTopicStarsInput { id: String! stars: Int! }
    extend type Query { stamgastReviews(order_ids: [ID!]!): StamgastReviewList! }
    extend type Mutation {
      stamgastSubmitReview(
        key: String!, order_id: ID!, product_id: ID!, stars: Int!, topics: [StamgastTopicStarsInput!]!,
        title: String, text: String
      ): StamgastReviewAnswer!
    }`,
  staffSchema: `
    ${REVIEW_TYPES}
    type StamgastReview { id: ID! customer_id: ID! ${REVIEW_FIELDS} }
    extend type Query { stamgastReviews(state: String): [StamgastReview!]! }
    extend type Mutation {
      stamgastJudgeReview(id: ID!, published: Boolean!, reply: String): StamgastReview!
    }`,
  providers: [ReviewsDesk, Moderation],
  resolvers: [
    customerResolver(ReviewsDesk, {
      queries: { stamgastReviews: 'list' },
      mutations: { stamgastSubmitReview: 'submit' },
    }),
  ],
  staffResolvers: [
    staffResolver(Moderation, {
      queries: { stamgastReviews: 'list' },
      mutations: { stamgastJudgeReview: 'judge' },
    }),
  ],
};

import { customerResolver } from '../nest/resolver.js';
import { SurveyDesk } from './survey-desk.js';

/** @type {import('../parts.js').Part} */
export const SURVEY = {
  option: 'survey',
  capabilities: () => ['nps'],
  schema: `
    type StamgastSurvey { due: Boolean! asked_at: DateTime min_days: Int! }
    extend type Query { stamgastSurvey: StamgastSurvey! }
    extend type Mutation { stamgastAnswerSurvey(key: String!, score: Int, comment: String): StamgastSurvey! }`,
  providers: [SurveyDesk],
  resolvers: [
    customerResolver(SurveyDesk, {
      queries: { stamgastSurvey: 'get' },
      mutations: { stamgastAnswerSurvey: 'submit' },
    }),
  ],
};

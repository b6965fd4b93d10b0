import { customerResolver } from '../nest/resolver.js';
import { CommunicationDesk } from './communication-desk.js';

/** @type {import('../parts.js').Part} */
export const COMMUNICATION = {
  option: 'communication',
  capabilities: () => ['communication'],
  schema: `
    type StamgastSwitch { id: String! label: String! text: String on: Boolean! }
    type StamgastFrequencyOption { id: String! label: String! }
    type StamgastFrequency { chosen: String! options: [StamgastFrequencyOption!]! }
    type StamgastConsentText { text: String! version: String! at: DateTime }
    type StamgastCommunication {
      topics: [StamgastSwitch!]!
      channels: [StamgastSwitch!]!
      frequency: StamgastFrequency!
      consent: StamgastConsentText!
    }
    extend type Query { stamgastCommunication: StamgastCommunication! }
    extend type Mutation {
      stamgastSaveCommunication(
        key: String!, topics: [String!]!, channels: [String!]!, frequency: String!, consent_version: String!
      ): StamgastCommunication!
    }`,
  providers: [CommunicationDesk],
  resolvers: [
    customerResolver(CommunicationDesk, {
      queries: { stamgastCommunication: 'get' },
      mutations: { stamgastSaveCommunication: 'save' },
    }),
  ],
};

import { customerResolver } from '../nest/resolver.js';
import { HelpDesk } from './help-desk.js';

/** @type {import('../parts.js').Part} */
export const HELP = {
  option: 'help',
  capabilities: () => ['help'],
  schema: `
    type StamgastHelpChannel { kind: String! label: String! url: String! hours: String }
    type StamgastHelp { channels: [StamgastHelpChannel!]! }
    extend type Query { stamgastHelp(order_id: ID): StamgastHelp! }`,
  providers: [HelpDesk],
  resolvers: [customerResolver(HelpDesk, { queries: { stamgastHelp: 'get' } })],
};

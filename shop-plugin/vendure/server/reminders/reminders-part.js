import { customerResolver } from '../nest/resolver.js';
import { RemindersDesk } from './reminders-desk.js';

/** @type {import('../parts.js').Part} */
export const REMINDERS = {
  option: 'reminders',
  capabilities: () => ['reminders'],
  schema: `
    type StamgastReminder { product_id: ID! variant_id: ID snoozed_until: DateTime muted: Boolean! }
    type StamgastReminderList { reminders: [StamgastReminder!]! }
    type StamgastReminderAnswer { reminder: StamgastReminder }
    extend type Query { stamgastReminders: StamgastReminderList! }
    extend type Mutation {
      stamgastSetReminder(
        key: String!, product_id: ID!, variant_id: ID, snoozed_until: DateTime, muted: Boolean!
      ): StamgastReminderAnswer!
    }`,
  providers: [RemindersDesk],
  resolvers: [
    customerResolver(RemindersDesk, {
      queries: { stamgastReminders: 'list' },
      mutations: { stamgastSetReminder: 'set' },
    }),
  ],
};

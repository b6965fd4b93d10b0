/**
 * What the outbox keeps apart, by `app::OutboxKind`, and what an answer with the intents of that kind is called.
 * @type {Readonly<Record<string, number>>}
 */
import { MessageKind } from './message-kind.js';

export const OUTBOX_KINDS = Object.freeze({
  reorder: MessageKind.intents_found,
  withdrawal: MessageKind.withdrawals_found,
  submission: MessageKind.submissions_found,
});

/** @typedef {keyof typeof OUTBOX_KINDS} OutboxKind */

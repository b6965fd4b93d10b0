/**
 * The kinds of message that go in through the door, by the numbers of `runtime::MessageKind` in C++
 * (`widgets/runtime/message_kind.hpp`); a test compares the two files.
 */
export const MessageKind = Object.freeze({
  layout: 0,
  preferences: 1,
  pointer: 2,
  focus: 3,
  activate: 4,
  edit: 5,
  dismiss: 6,
  text_changed: 7,
  session_received: 8,
  orders_received: 9,
  products_received: 10,
  cart_received: 11,
  cart_lines_set: 12,
  intent_stored: 13,
  intents_found: 14,
  request_failed: 15,
  images_failed: 16,
  refresh: 17,
  location_changed: 18,
  favourites_received: 19,
  favourite_set: 20,
  text_copied: 21,
  withdrawals_found: 22,
  withdrawal_received: 23,
  invoice_opened: 24,
  help_received: 25,
  help_taken_over: 26,
});

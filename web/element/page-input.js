/**
 * What the customer does, as messages into the wasm.
 *
 * @typedef {import('./page-messages.js').PageMessages} PageMessages
 * @typedef {import('./page-seats.js').Seat} Seat
 */
import { MessageKind } from '../bridge/message-kind.js';
import { isForBrowser } from './page-location.js';

/**
 * Wherever on the page.
 * @param {PageMessages} messages
 */
export function pageReceiver(messages) {
  return {
    activate: (/** @type {number} */ node) => messages.post(MessageKind.activate, { node }),
    edit: (/** @type {number} */ node, /** @type {string} */ text) =>
      messages.post(MessageKind.edit, { node, text }),
    dismiss: (/** @type {string} */ surface) => messages.post(MessageKind.dismiss, { surface }),
  };
}

/**
 * In one of its elements.
 * @param {PageMessages} messages
 * @param {Seat} seat
 * @param {() => void} used the customer does something there
 * @returns {import('../platform/customer-input.js').InputReceiver}
 */
export function seatReceiver(messages, seat, used) {
  const { activate, edit } = pageReceiver(messages);
  return {
    pointer: (hovered, pressed) => messages.post(MessageKind.pointer, { hovered, pressed }),
    focus: (focused, visible) => {
      if (focused !== 0) used();
      messages.post(MessageKind.focus, { focused, visible });
    },
    activate: (node) => {
      used();
      activate(node);
    },
    edit,
    navigate: (url) => seat.dispatch('stamgast-navigate', { url }, { cancelable: true }) && isForBrowser(url),
  };
}

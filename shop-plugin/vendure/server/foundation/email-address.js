/** Whether mail can be sent there at all; whether somebody reads it only they know. @param {string} text */
export function isEmailAddress(text) {
  return text.length <= 254 && /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"().]+$/.test(text);
}

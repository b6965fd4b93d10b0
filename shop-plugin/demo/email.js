/** Whether a letter can be addressed so; whether it arrives, only the letter tells. @param {string} text */
export function isEmail(text) {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

/**
 * What went wrong, in the words of the event `stamgast-error`, for the developer who looks into the console
 * before they listen to events. The same thing is said once, however often the customer tries again.
 */
export class DeveloperConsole {
  /** @type {Set<string>} */
  #said = new Set();

  /** @param {{code: string, message: string}} problem */
  say({ code, message }) {
    const words = `stamgast-error (${code}): ${message}`;
    if (this.#said.has(words)) return;
    this.#said.add(words);
    console.warn(words);
  }
}

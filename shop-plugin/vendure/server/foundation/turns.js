/** Lets tasks of the same name run one after the other, in the order in which they came. */
export class Turns {
  /** @type {Map<string, Promise<unknown>>} the last task of each name that has one */
  #last = new Map();

  /**
   * @template T
   * @param {string} name
   * @param {() => Promise<T>} task
   * @returns {Promise<T>} what the task makes of it; a task that fails does not hold up the next
   */
  async take(name, task) {
    const before = this.#last.get(name) ?? Promise.resolve();
    const result = before.then(task);
    const done = result.catch(() => {});
    this.#last.set(name, done);
    try {
      return await result;
    } finally {
      if (this.#last.get(name) === done) this.#last.delete(name);
    }
  }
}

/** Lets tasks that write to the same cart run one after the other, in the order in which they came. */
export class WriteQueue {
  /** @type {Promise<unknown>} */
  #last = Promise.resolve();

  /**
   * @template T
   * @param {() => Promise<T>} task
   * @returns {Promise<T>} what the task makes of it; a task that fails does not hold up the next
   */
  run(task) {
    const result = this.#last.then(task, task);
    this.#last = result.catch(() => {});
    return result;
  }
}

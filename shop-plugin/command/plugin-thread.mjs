import { Worker } from 'node:worker_threads';

/**
 * Runs the suite in a thread of its own and gathers what comes of it.
 *
 * @typedef {import('./report.js').Report} Report
 * @typedef {import('./check-worker.mjs').WorkerMessage} WorkerMessage
 */

/** Beyond the time that a method may take: a busy machine lets a thread wait. */
const PATIENCE_MS = 10_000;

export class PluginThread {
  /** @type {Report} */
  report = { plugin: 'the plugin', verdicts: [], gaps: [], notes: [] };
  /** Why the suite could not be run at all. @type {string | null} */
  unusable = null;
  /** How many checks were left when it was stopped. */
  untried = 0;
  #trying = 'opening the plugin';
  #cart = null;
  #finished = false;
  #alive = true;
  #printed = '';
  #deadline;
  #worker;
  #options;
  #onVerdict;

  /**
   * @param {import('./options.mjs').CheckOptions} options
   * @param {(verdict: import('../conformance/verdict.js').Verdict) => void} onVerdict told as they come
   */
  constructor(options, onVerdict) {
    this.#options = options;
    this.#onVerdict = onVerdict;
    this.#worker = new Worker(new URL('./check-worker.mjs', import.meta.url), {
      workerData: options,
      stdout: true,
      stderr: true,
    });
  }

  /** Resolves when nothing more comes. @returns {Promise<void>} */
  async run() {
    const worker = this.#worker;
    for (const stream of [worker.stdout, worker.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (this.#printed += text));
    }
    worker.on('message', (message) => this.#take(message));
    worker.on('error', (error) =>
      this.#endEarly(`it threw ${error?.stack?.split('\n')[0] ?? error} outside of any method`),
    );
    await new Promise((resolve) => worker.on('exit', resolve));
    clearTimeout(this.#deadline);
    if (!this.#finished && this.unusable === null)
      this.#endEarly('it ended the process, which a page does not have');
    this.#notePrints();
  }

  /** Ends after the check that is under way, with the cart put back. */
  stop() {
    this.#worker.postMessage('stop');
  }

  /** @param {WorkerMessage} message */
  #take(message) {
    this.#expectLife();
    switch (message.kind) {
      case 'opened':
        this.report.plugin = message.name;
        this.#cart = message.cart;
        return;
      case 'trying':
        this.#trying = message.name;
        return;
      case 'verdict':
        return this.#judge(message.verdict);
      case 'cart_lost':
        this.report.notes.push(`The cart could not be put back: ${message.sentence}. It held ${this.#cart}.`);
        return;
      case 'unusable':
        this.unusable = message.sentence;
        return;
      case 'finished':
        this.#finished = true;
        this.report.gaps = message.gaps;
        this.untried = message.untried;
        if (message.untried > 0) {
          this.report.notes.push(`Stopped before the end: ${message.untried} checks were not tried.`);
        }
    }
  }

  /** A thread that says nothing any more is busy with itself: ending it is the only way. */
  #expectLife() {
    clearTimeout(this.#deadline);
    this.#alive = true;
    const late = () => {
      this.#alive = false;
      // What it said while this thread had to wait itself is only taken now.
      setImmediate(() => {
        if (this.#alive) return;
        this.#endEarly('it keeps the thread busy and lets nothing else happen');
        void this.#worker.terminate();
      });
    };
    this.#deadline = setTimeout(late, this.#options.timeout_ms + PATIENCE_MS);
  }

  /** @param {string} what the plugin did */
  #endEarly(what) {
    if (this.#finished) return;
    this.#finished = true;
    const before =
      this.#cart === null ? '' : ` The cart held ${this.#cart} before: look whether it still does.`;
    this.#judge({
      name: this.#trying,
      capability: null,
      problem: `The plugin does not let the suite go on: ${what}.${before}`,
      method: null,
      findings: [],
      advice: 'Run the plugin under a debugger, and begin with what this check asks.',
    });
  }

  #judge(verdict) {
    this.report.verdicts.push(verdict);
    this.#onVerdict(verdict);
  }

  #notePrints() {
    const lines = this.#printed.split('\n').filter((line) => line.trim() !== '');
    if (lines.length === 0) return;
    const many = lines.length === 1 ? 'a line' : `${lines.length} lines`;
    this.report.notes.push(
      `The plugin printed ${many}, in a page the console of every customer; the first: ${JSON.stringify(lines[0])}.`,
    );
  }
}

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SERVE = fileURLToPath(new URL('serve.php', import.meta.url));

/** The WordPress plugin in a PHP of Debian's, on the doubles beside this file. */
export class PhpPlugin {
  #php;
  /** Why there are no more answers. */
  #broken = '';
  /** @type {((line: string) => void)[]} */
  #waiting = [];

  constructor() {
    this.#php = spawn('php', ['-d', 'display_errors=stderr', '-d', 'error_reporting=-1', SERVE]);
    this.#php.on('error', (error) =>
      this.#fail(`php cannot be run (${error.message}): apt-get install php-cli`),
    );
    this.#php.stdin.on('error', () => {});
    this.#php.stderr.on('data', (text) => this.#fail(`PHP complains: ${text}`));
    createInterface({ input: this.#php.stdout }).on('line', (line) => this.#waiting.shift()?.(line));
  }

  /** @param {object} request see serve.php @returns {Promise<any>} */
  async ask(request) {
    const line = await new Promise((resolve) => {
      if (this.#broken) return resolve('');
      this.#waiting.push(resolve);
      this.#php.stdin.write(`${JSON.stringify(request)}\n`);
    });
    if (this.#broken) throw new Error(this.#broken);
    return JSON.parse(line);
  }

  end() {
    this.#php.stdin.end();
  }

  /** @param {string} sentence */
  #fail(sentence) {
    this.#broken ||= sentence;
    for (const resolve of this.#waiting.splice(0)) resolve('');
  }
}

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The root of the checkout; every child starts there. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/**
 * Runs a program to its end, without input.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{env?: Record<string, string>, onLine?: (line: string) => void, quietErrors?: boolean}} [options]
 *   `env` is added to this process's own. `onLine` gets each line of both outputs as it comes.
 * @returns {Promise<{code: number, stdout: string, output: string}>} `output` is both streams in order of arrival; a
 *   program that was ended by a signal, or could not be started, has a code other than 0 and says why in `output`
 */
export function runChild(program, args, { env = {}, onLine = () => {} } = {}) {
  return new Promise((resolve) => {
    const stdout = [];
    const output = [];
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const take = (line) => {
      output.push(line);
      onLine(line);
    };
    createInterface({ input: child.stdout }).on('line', (line) => {
      stdout.push(line);
      take(line);
    });
    createInterface({ input: child.stderr }).on('line', take);
    const finish = (code, reason) => {
      if (reason) output.push(`${program} ${reason}`);
      resolve({ code, stdout: stdout.join('\n'), output: output.join('\n') });
    };
    child.on('error', (error) => finish(127, `could not be started: ${error.message}`));
    child.on('close', (code, signal) => finish(code ?? 1, signal ? `was ended by ${signal}` : ''));
  });
}

/** Runs a set-up script that speaks for itself on stderr. @returns {Promise<{code: number, stdout: string}>} */
export function runScript(script, args = []) {
  return new Promise((resolve, reject) => {
    const stdout = [];
    const child = spawn('bash', [script, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, stdout: Buffer.concat(stdout).toString() }));
  });
}

import { spawn } from 'node:child_process';
import { ROOT } from './child.mjs';

/**
 * Runs a program of the tests that prints its result, with this terminal as its own.
 * @param {string} file from the root of the checkout
 * @param {string[]} args
 * @param {Record<string, string>} env beside the environment that there is
 * @returns {Promise<number>} its exit code
 */
export function startProgram(file, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn('node', [file, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

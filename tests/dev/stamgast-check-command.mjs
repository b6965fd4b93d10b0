import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout, where the command is run. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const DEMO = 'tests/fixtures/plugins/demo.mjs';

const COMMAND = join(ROOT, 'shop-plugin/command/stamgast-check.mjs');

/** `stamgast-check` as a merchant runs it. @param {...string} args */
export function start(...args) {
  return spawn(process.execPath, [COMMAND, ...args], { cwd: ROOT });
}

/**
 * @param {import('node:child_process').ChildProcessWithoutNullStreams} child
 * @returns {Promise<{code: number | null, stdout: string, stderr: string, last: string}>} `last`: line of stdout
 */
export async function ended(child) {
  const said = { stdout: '', stderr: '' };
  for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
    child[name].setEncoding('utf8').on('data', (text) => (said[name] += text));
  }
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, ...said, last: said.stdout.trimEnd().split('\n').at(-1) ?? '' };
}

/** @param {...string} args */
export function check(...args) {
  return ended(start(...args));
}

/** A plugin of `broken.mjs`, in what every plugin has. @param {string} name @param {...string} args */
export function checkBroken(name, ...args) {
  return check(`tests/fixtures/plugins/broken.mjs#${name}`, '--capability', 'orders', ...args);
}

/** @param {string} text @param {...string} sentences */
export function assertSays(text, ...sentences) {
  for (const sentence of sentences) assert.ok(text.includes(sentence), `“${sentence}” in:\n${text}`);
}

import { spawn } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cachedFolder, contentHash } from './cache-folder.mjs';

const recipe = ['package.json', 'package-lock.json', '.npmrc'];
const recipeFile = (name) => new URL(name, import.meta.url);

/**
 * Installs Vendure, at the versions of the lock file, into the cache, once.
 * @param {(line: string) => void} log
 * @returns {Promise<string>} the folder with `node_modules` in it
 */
export async function installVendure(log) {
  const lock = await readFile(recipeFile('package-lock.json'));
  return cachedFolder(`vendure-${contentHash(lock)}`, async (folder) => {
    log('Installing Vendure (200 MB, once; about half a minute) …');
    for (const name of recipe) await copyFile(recipeFile(name), join(folder, name));
    await npmCi(folder);
  });
}

/** What a module that lives in `folder` gets from `require`. */
export function requireFrom(folder) {
  return createRequire(join(folder, 'package.json'));
}

// No install scripts: nothing here needs one, and a lock file should not run code.
function npmCi(folder) {
  const npm = spawn('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  npm.stderr.on('data', (data) => (complaint += data));
  return new Promise((resolve, reject) => {
    npm.on('error', () =>
      reject(new Error('npm is missing: install Node.js 20 or newer with npm, then try again.')),
    );
    npm.on('close', (code) => {
      if (code === 0) return resolve(undefined);
      const [, reason] = /npm error (code \w+)/.exec(complaint) ?? [
        null,
        complaint.trim().split('\n').at(-1),
      ];
      reject(
        new Error(
          `npm could not install Vendure (${reason}): check the network, then run the same command again.`,
        ),
      );
    });
  });
}

import { spawn } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cachedFolder, contentHash } from './vendure/cache-folder.mjs';

const recipe = ['package.json', 'package-lock.json', '.npmrc'];

/**
 * Installs a shop's packages, at the versions of its lock file, into the cache, once.
 * @param {object} shop
 * @param {string} shop.name for the cache and, with a capital, for people
 * @param {URL} shop.folder with package.json, package-lock.json and .npmrc
 * @param {string} shop.cost what the first time takes, e.g. `200 MB, once; about half a minute`
 * @param {(line: string) => void} log
 * @returns {Promise<string>} the folder with `node_modules` in it
 */
export async function installPackages({ name, folder: source, cost }, log) {
  const title = name[0].toUpperCase() + name.slice(1);
  const lock = await readFile(new URL('package-lock.json', source));
  return cachedFolder(`${name}-${contentHash(lock)}`, async (folder) => {
    log(`Installing ${title} (${cost}) …`);
    for (const file of recipe) await copyFile(new URL(file, source), join(folder, file));
    await npmInstall(title, folder);
  });
}

/** What a module that lives in `folder` gets from `require`. */
export function requireFrom(folder) {
  return createRequire(join(folder, 'package.json'));
}

// No install scripts: nothing here needs one, and a lock file should not run code. `npm ci` would do the same and refuse
// lock files that leave out optional packages of other platforms, as npm itself writes them.
function npmInstall(title, folder) {
  const npm = spawn('npm', ['install', '--ignore-scripts', '--loglevel=error'], {
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
          `npm could not install ${title} (${reason}): check the network, then run the same command again.`,
        ),
      );
    });
  });
}

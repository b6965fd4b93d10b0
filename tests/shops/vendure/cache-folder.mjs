import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder, outside every checkout, where set-up keeps what the next clone can use again. */
export function cacheRoot(env = process.env) {
  return env.STAMGAST_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'stamgast');
}

/** A short name for the given contents: the same contents, the same name. */
export function contentHash(...contents) {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/**
 * Answers the folder `name` of the cache, and lets `build(folder)` fill it if it does not exist yet.
 * The folder appears under its name only when `build` has finished, so that an interrupted set-up leaves
 * nothing half-made. When two processes build the same folder, the first one to finish wins.
 * @param {string} name
 * @param {(folder: string) => Promise<void>} build
 */
export async function cachedFolder(name, build) {
  const folder = join(cacheRoot(), name);
  if (existsSync(folder)) return folder;
  await removeAbandoned(name);
  const unfinished = join(cacheRoot(), `.${name}.${process.pid}`);
  await mkdir(unfinished, { recursive: true });
  try {
    await build(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** What a process that was killed had begun. */
async function removeAbandoned(name) {
  const entries = existsSync(cacheRoot()) ? await readdir(cacheRoot()) : [];
  for (const entry of entries.filter((each) => each.startsWith(`.${name}.`))) {
    const pid = Number(entry.slice(name.length + 2));
    if (!isRunning(pid)) await rm(join(cacheRoot(), entry), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

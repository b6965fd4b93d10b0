import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder, outside every checkout, where set-up keeps what the next clone can use again. */
export function cacheRoot(env = process.env) {
  return env.STAMGAST_CACHE ?? join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'stamgast');
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
  await mkdir(cacheRoot(), { recursive: true });
  const unfinished = await mkdtemp(join(cacheRoot(), `.${name}-`));
  try {
    await build(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

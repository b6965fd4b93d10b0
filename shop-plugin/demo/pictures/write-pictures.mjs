import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { drawAllPictures } from './all-pictures.js';

/**
 * Writes the pictures where a server finds them; the web build does so.
 * @param {string} folder made if it is not there
 */
export async function writePictures(folder) {
  await mkdir(folder, { recursive: true });
  await Promise.all([...drawAllPictures()].map(([name, svg]) => writeFile(join(folder, name), svg)));
}

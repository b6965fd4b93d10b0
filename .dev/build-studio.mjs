// Bundles the theme studio into a folder of its own beside what ships: a tool for designers that no shop loads.
import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ROOT } from './child.mjs';

const STUDIO = join(ROOT, 'web', 'studio');

/**
 * @param {string} folder which is made
 * @param {import('esbuild').BuildOptions} options how all that ships is bundled
 */
export async function writeStudio(folder, options) {
  const esbuild = await import('esbuild');
  for (const file of ['studio.js', 'studio.css', 'stage/preview.js', 'stage/preview.css']) {
    const entryPoints = [join(STUDIO, file)];
    await esbuild.build({ ...options, entryPoints, outfile: join(folder, basename(file)) });
  }
  await cp(join(STUDIO, 'index.html'), join(folder, 'index.html'));
  await cp(join(STUDIO, 'stage', 'preview.html'), join(folder, 'preview.html'));
}

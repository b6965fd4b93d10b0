import { join } from 'node:path';
import { BUNDLE, definitions, ELEMENTS } from '../build-web.mjs';
import { ROOT } from '../child.mjs';

/** The plain script, which defines every element; the modules have the names of their entries. */
export const PLAIN_SCRIPT = 'stamgast';

/**
 * Bundles elements in another way than the web build does.
 * @param {string} name one of ELEMENTS, or PLAIN_SCRIPT
 * @param {Record<string, {hashed: string, integrity: string}>} [files] where what it loads has hashed names: those, by
 *   their names in build/dist
 * @returns {Promise<Uint8Array>}
 */
export async function bundleElements(name, files) {
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    ...BUNDLE,
    ...(name === PLAIN_SCRIPT ? asPlainScript() : { entryPoints: [ELEMENTS[name]] }),
    define: {
      ...(await definitions()),
      ...(name === PLAIN_SCRIPT ? { 'import.meta.url': 'STAMGAST_SCRIPT_URL' } : {}),
      ...(files ? { STAMGAST_FILES: JSON.stringify(files) } : {}),
    },
    plugins: files ? [hashedNames] : [],
    write: false,
  });
  return outputFiles[0].contents;
}

function asPlainScript() {
  const contents = Object.values(ELEMENTS)
    .map((source) => `import './${source}';`)
    .join('\n');
  return {
    stdin: { contents, resolveDir: ROOT },
    format: /** @type {const} */ ('iife'),
    inject: ['web/element/script-address.js'],
  };
}

/** One sibling in the place of the other. @type {import('esbuild').Plugin} */
const hashedNames = {
  name: 'hashed-names',
  setup(build) {
    const path = join(ROOT, 'web', 'bridge', 'hashed-files.js');
    build.onResolve({ filter: /\/shipped-files\.js$/ }, () => ({ path }));
  },
};

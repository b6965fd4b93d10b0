import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { ROOT, runChild } from '../child.mjs';
import { SetUpError } from '../set-up-error.mjs';
import { readJson, writeJson } from './json-file.mjs';

/** What one declaration file wants of another: `from './a.js'` and `import('./a.js')`. */
const REFERENCE = /(?:from |import\(|import )(['"])(\.{1,2}\/[^'"]+)\1/g;

/**
 * Writes the declarations of some sources, and of all that these refer to, as tsc makes them of the JSDoc.
 * @param {string} folder which is made; a source's declarations have its path from the root
 * @param {readonly string[]} sources paths from the root
 */
export async function writeTypes(folder, sources) {
  const emitted = `${folder}.all`;
  try {
    await emit(emitted, sources);
    const wanted = await reachable(
      emitted,
      sources.map((source) => declarationOf(source)),
    );
    for (const path of wanted) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), withoutAsterisks(await readFile(join(emitted, path), 'utf8')));
    }
  } finally {
    await rm(emitted, { recursive: true, force: true });
  }
}

/** @param {string} source `a.js` or `a.mjs` @returns {string} `a.d.ts` or `a.d.mts` */
export function declarationOf(source) {
  return source.replace(/\.(m?)js$/, '.d.$1ts');
}

/** `./dev test` has checked the types; here they are only written down. */
async function emit(folder, sources) {
  const { include } = await readJson(join(ROOT, 'tsconfig.json'));
  await mkdir(folder, { recursive: true });
  const config = join(folder, 'tsconfig.json');
  const fromHere = (path) => relative(folder, join(ROOT, path));
  await writeJson(config, {
    extends: fromHere('tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      noCheck: true,
      declaration: true,
      emitDeclarationOnly: true,
      types: ['node'],
      typeRoots: [fromHere('node_modules/@types')],
      rootDir: fromHere('.'),
      outDir: '.',
    },
    include: [...include.filter((path) => path.endsWith('.d.ts')), ...sources].map(fromHere),
  });
  const { code, output } = await runChild('node_modules/.bin/tsc', ['--project', config]);
  if (code !== 0) throw new SetUpError(`The declarations could not be written:\n${output}`);
}

/**
 * tsc 7.0 leaves the asterisk of a comment's line inside a type that goes on over several lines: `'a' | *   'b'`.
 * @param {string} text a declaration file
 */
function withoutAsterisks(text) {
  return text.replace(/^(?!\s*\/?\*).*$/gm, (line) => line.replaceAll(/([|&,<({:=?]) \*\s+/g, '$1 '));
}

/** @param {string} folder @param {readonly string[]} from @returns {Promise<Set<string>>} paths in it */
async function reachable(folder, from) {
  const found = new Set(from);
  for (const path of found) {
    const text = await readFile(join(folder, path), 'utf8');
    for (const [, , target] of text.matchAll(REFERENCE))
      found.add(declarationOf(join(dirname(path), target)));
  }
  return found;
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { ROOT } from '../../.dev/child.mjs';
import { slugOf } from '../../.dev/docs/heading-ids.mjs';
import { sourceFiles } from '../../.dev/source-files.mjs';

const CODE = /^(`{3,})[^]*?^\1|`[^`\n]*`/gm;
const LINK = /\]\(([^()\s]+)\)/g;
const HEADING = /^#+ (.*)$/gm;

/** @returns {Promise<string>} one line for each link in a Markdown file to a file or heading that is not there */
export async function findLinkProblems() {
  const paths = await sourceFiles(/\.md$/);
  const texts = new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(ROOT, path), 'utf8')])),
  );
  return deadLinks(texts, (path) => existsSync(join(ROOT, path))).join('\n');
}

/**
 * @param {ReadonlyMap<string, string>} texts Markdown by path
 * @param {(path: string) => boolean} exists of a file that is no Markdown
 * @returns {string[]} each with what is wrong
 */
export function deadLinks(texts, exists) {
  return [...texts].flatMap(([path, text]) =>
    [...text.replace(CODE, '').matchAll(LINK)]
      .map(([, target]) => target)
      .filter((target) => !/^[a-z]+:/.test(target) && !leads(path, target, texts, exists))
      .map((target) => `${path}: ${target} leads nowhere`),
  );
}

/** @param {string} from @param {string} target @param {ReadonlyMap<string, string>} texts @param {(path: string) => boolean} exists */
function leads(from, target, texts, exists) {
  const [file, fragment] = target.split('#');
  const path = file === '' ? from : normalize(join(dirname(from), file));
  const text = texts.get(path);
  if (text === undefined) return exists(path);
  return fragment === undefined || headingsOf(text).includes(fragment);
}

/** @param {string} text */
function headingsOf(text) {
  return [...text.replace(/^(`{3,})[^]*?^\1/gm, '').matchAll(HEADING)].map(([, heading]) => slugOf(heading));
}

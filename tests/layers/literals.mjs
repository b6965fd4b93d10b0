// What a customer reads comes from the catalogues: no view may hold words of its own.
import { readFile } from 'node:fs/promises';
import { sourceFiles } from '../../.dev/source-files.mjs';

// A literal, or a comment, which is passed over.
const LITERAL = /\/\/[^\n]*|"((?:[^"\\\n]|\\.)*)"/g;
// Keys of nodes (with a space before what is added to them), of messages and of tokens are in small letters.
const KEY = /^[#+-]?[a-z0-9_-]* ?$/;
const WORD = /\p{L}{2}/u;

/** @returns {Promise<string>} one line for each literal in a view that reads like a text */
export async function findLiteralProblems() {
  const paths = await sourceFiles(/^widgets\/views\/.*\.(cpp|hpp)$/);
  const found = await Promise.all(paths.map(async (path) => literalsIn(path, await readFile(path, 'utf8'))));
  return found.flat().join('\n');
}

/**
 * @param {string} path
 * @param {string} text the file
 * @returns {string[]}
 */
export function literalsIn(path, text) {
  return withoutAsserts(text)
    .split('\n')
    .flatMap((line, index) => {
      if (/^\s*#/.test(line)) return []; // an include
      return [...line.matchAll(LITERAL)]
        .map((match) => match[1])
        .filter((literal) => literal !== undefined && !KEY.test(literal) && WORD.test(unescaped(literal)))
        .map(
          (literal) => `${path}:${index + 1}: "${literal}" belongs into web/locales if anybody can read it`,
        );
    });
}

/** What an assert says is for developers. Lines stay where they are. @param {string} text */
function withoutAsserts(text) {
  return text.replace(/\b(static_)?assert\([^;]*;/g, (assert) => assert.replace(/[^\n]/g, ''));
}

/** @param {string} literal */
function unescaped(literal) {
  return literal.replace(/\\(u[\da-f]{4}|x[\da-f]{2}|.)/gi, ' ');
}

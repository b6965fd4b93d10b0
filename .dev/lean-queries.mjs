import { readFile } from 'node:fs/promises';

/**
 * GraphQL is written for people, on lines with indentation; a page need not load that. Takes it out of the template
 * literals of files that hold queries, where white space only parts names.
 * @type {import('esbuild').Plugin}
 */
export const leanQueries = {
  name: 'lean-queries',
  setup(build) {
    build.onLoad({ filter: /queries\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/`[^`]*`/g, lean),
      loader: 'js',
    }));
  },
};

/**
 * What follows a closing brace stays away from it: it may be that of `${…}`, and a name may stand on both sides.
 * @param {string} text
 */
function lean(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([({:,)]) ?/g, '$1')
    .replace(/ }/g, '}');
}

import { readFile } from 'node:fs/promises';

/**
 * GraphQL is written for people, on lines with indentation; a page need not load that. Takes it out of the template
 * literals of files that hold queries, where white space means nothing.
 * @type {import('esbuild').Plugin}
 */
export const leanQueries = {
  name: 'lean-queries',
  setup(build) {
    build.onLoad({ filter: /queries\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/`[^`]*`/g, (text) => text.replace(/\s+/g, ' ')),
      loader: 'js',
    }));
  },
};

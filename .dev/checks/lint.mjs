import { findFileProblems } from '../../tests/layers/file-length.mjs';
import { findLayerProblems } from '../../tests/layers/layers.mjs';
import { findLinkProblems } from '../../tests/layers/links.mjs';
import { nodePackages } from '../set-up.mjs';
import { singleChecks, verdictOf } from '../single-check.mjs';

export const title = 'eslint, types, layers, file sizes, links';

export async function check() {
  await nodePackages();
  return singleChecks([
    { title: 'each C++ layer includes only what the architecture allows', find: findLayerProblems },
    { title: 'no source file is longer than 300 lines', find: findFileProblems },
    { title: 'each link of the documentation leads somewhere', find: findLinkProblems },
    {
      title: 'eslint finds nothing',
      find: () => verdictOf('node_modules/.bin/eslint', ['--max-warnings=0', '.']),
    },
    {
      title: 'the JSDoc types of web/ and shop-plugin/ hold (tsc)',
      find: () => verdictOf('node_modules/.bin/tsc', ['--project', '.']),
    },
  ]);
}

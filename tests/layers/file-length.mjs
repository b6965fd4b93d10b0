import { readFile } from 'node:fs/promises';
import { sourceFiles } from '../../.dev/source-files.mjs';

const LONGEST = 300;

/** @returns {Promise<string>} one line for each source file that has grown past what one can take in */
export async function findFileProblems() {
  const paths = await sourceFiles(/\.(cpp|hpp|h|js|mjs|css|html|sh|cmake)$|(^|\/)(CMakeLists\.txt|dev|run)$/);
  const found = await Promise.all(
    paths.map(async (path) => {
      const lines = (await readFile(path, 'utf8')).split('\n').length - 1;
      return lines > LONGEST ? `${path}: ${lines} lines` : '';
    }),
  );
  return found.filter(Boolean).join('\n');
}

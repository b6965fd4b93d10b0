import { installPackages, requireFrom } from '../npm-installation.mjs';

export { requireFrom };

/** @param {(line: string) => void} log @returns {Promise<string>} the folder with `node_modules` in it */
export function installVendure(log) {
  const folder = new URL('.', import.meta.url);
  return installPackages({ name: 'vendure', folder, cost: '200 MB, once; about half a minute' }, log);
}

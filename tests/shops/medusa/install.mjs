import { installPackages } from '../npm-installation.mjs';

/** @param {(line: string) => void} log @returns {Promise<string>} the folder with `node_modules` in it */
export function installMedusa(log) {
  const folder = new URL('.', import.meta.url);
  return installPackages({ name: 'medusa', folder, cost: '680 MB, once; about two minutes' }, log);
}

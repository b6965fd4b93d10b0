// What a page loads from Stamgast: each file raw and as brotli 11, what of it comes before the first screen, and the total.
// What only some pages load is listed below and counts for nothing. --json: {"files": [{"path", "raw", "brotli"}],
// "first_screen": {"raw", "brotli"}, "total": {"raw", "brotli"}}
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AFTER_FIRST_SCREEN, DIST, shippedFiles } from '../../.dev/dist.mjs';
import { brotliSize } from './brotli-size.mjs';

const { loaded, optional } = await shippedFiles();
const files = await Promise.all(loaded.map(measure));
const firstScreen = sum(files.filter(({ path }) => !AFTER_FIRST_SCREEN.includes(path)));
const total = sum(files);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ files, first_screen: firstScreen, total }, null, 2));
} else {
  await printTable();
}

async function measure(path) {
  const content = await readFile(join(DIST, path));
  return { path, raw: content.length, brotli: brotliSize(content) };
}

function sum(measured) {
  return measured.reduce((all, { raw, brotli }) => ({ raw: all.raw + raw, brotli: all.brotli + brotli }), {
    raw: 0,
    brotli: 0,
  });
}

async function printTable() {
  console.log(row('what a page loads', 'raw', 'brotli'));
  for (const { path, raw, brotli } of files) console.log(row(`  ${path}`, raw, brotli));
  console.log(row('before the first screen', firstScreen.raw, firstScreen.brotli));
  console.log(row('total', total.raw, total.brotli));
  console.log('\nonly where it is used:');
  for (const [why, paths] of optional) {
    const measured = sum(await Promise.all(paths.map(measure)));
    console.log(row(`  ${why} (${paths.length} files)`, measured.raw, measured.brotli));
  }
}

function row(name, raw, brotli) {
  const number = (value) => (typeof value === 'number' ? value.toLocaleString('en') : value).padStart(12);
  return name.padEnd(40) + number(raw) + number(brotli);
}

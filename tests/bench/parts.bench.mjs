// What a page with one small part, `<stamgast-reorder>`, loads of Stamgast against one with the whole account page.
// --json: {"parts": [{"element", "files", "brotli"}], "share"}; `share` is the first of the second, in percent.
import { startBrowser } from '../browser/browser-page.mjs';
import { loadedFiles } from '../browser/loaded-files.mjs';

const PARTS = ['<stamgast-reorder shop="demo" order="order-120">', '<stamgast-account shop="demo">'];

const started = await startBrowser();
try {
  const parts = [];
  for (const element of PARTS) parts.push(await loadedFiles(started, element));
  const share = (100 * parts[0].brotli) / parts[1].brotli;
  if (process.argv.includes('--json')) console.log(JSON.stringify({ parts, share }, null, 2));
  else print(parts, share);
} finally {
  await started.close();
}

function print(parts, share) {
  for (const { element, files, brotli } of parts) {
    console.log(`${element} loads ${files.length} files, ${brotli.toLocaleString('en')} bytes (brotli)`);
    console.log(`  ${files.join(', ')}`);
  }
  console.log(`the first is ${share.toFixed(1)} % of the second (at most 60 %)`);
}

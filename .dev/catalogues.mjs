// What the page loads of `web/locales`: the texts in the order of the files, which is that of the wasm module's messages.
// Without the keys, a catalogue is a third smaller, and the module need not know them either.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ROOT } from './child.mjs';

const FOLDER = join(ROOT, 'web', 'locales');
/** What says so where the page cannot be shown at all: its title and its text. */
const NOTICE = ['orders_failed_title', 'failure_unavailable'];

/** The languages, and their messages by key, as they are written. @returns {Promise<Map<string, object>>} */
async function readCatalogues() {
  const names = (await readdir(FOLDER)).filter((name) => extname(name) === '.json');
  const read = async (name) => [name, JSON.parse(await readFile(join(FOLDER, name), 'utf8'))];
  return new Map(await Promise.all(names.map(read)));
}

/** Tells one order of messages from another: a page and its catalogues must be of one build. @param {object} messages */
function markOf(messages) {
  return createHash('sha256').update(Object.keys(messages).join()).digest('hex').slice(0, 8);
}

/** The mark of all catalogues; throws if they are not all alike. @returns {Promise<string>} */
export async function catalogueMark() {
  const marks = new Set([...(await readCatalogues()).values()].map(markOf));
  if (marks.size !== 1)
    throw new Error(`The catalogues in ${FOLDER} have different messages, or another order.`);
  return [...marks][0];
}

/** Writes `{of, notice, texts}` of each language. @param {string} folder which is made */
export async function writeCatalogues(folder) {
  await mkdir(folder);
  for (const [name, messages] of await readCatalogues()) {
    const packed = {
      of: markOf(messages),
      notice: NOTICE.map((key) => messages[key]),
      texts: Object.values(messages),
    };
    await writeFile(join(folder, name), JSON.stringify(packed));
  }
}

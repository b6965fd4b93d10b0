// The contract between Stamgast and a shop, made of what the page itself is held to: the table of capabilities, and the
// JSON Schemas of questions and answers.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CAPABILITIES } from '../../shop-plugin/contract.js';
import { ROOT } from '../child.mjs';

const SCHEMAS = join(ROOT, 'shop-plugin', 'schema');

/** @returns {Promise<string>} Markdown */
export async function contractPage() {
  const contract = await readFile(join(ROOT, 'shop-plugin', 'contract.js'), 'utf8');
  const files = new Set(await readdir(SCHEMAS));
  const sections = await Promise.all(
    Object.entries(CAPABILITIES).map((row) => capabilitySection(row, files)),
  );
  return ['# Plugin contract', rulesOf(contract), ...sections].join('\n\n');
}

/** The comment that stands at the top. @param {string} source @returns {string} Markdown */
function rulesOf(source) {
  const comment = /\/\*\*([^]*?)\*\//.exec(source)?.[1] ?? '';
  return comment
    .replace(/^ \* ?/gm, '')
    .replace(/^(Rules for .*)$/gm, '## $1\n')
    .trim();
}

/** @param {[string, import('../../shop-plugin/contract/capabilities.js').CapabilityRow]} row @param {Set<string>} files */
async function capabilitySection([name, { methods, brings }], files) {
  const parts = await Promise.all(methods.map((method) => methodPart(method, files)));
  return [`## ${name}`, `Brings ${brings}.`, ...parts].join('\n\n');
}

/** @param {string} method @param {Set<string>} files */
async function methodPart(method, files) {
  const blocks = await Promise.all(
    ['question', 'answer'].map(async (side) => {
      const file = `${method}.${side}.json`;
      if (!files.has(file)) return '';
      const text = JSON.stringify(JSON.parse(await readFile(join(SCHEMAS, file), 'utf8')), null, 2);
      return `<details><summary>The ${side} of <code>${method}</code> as JSON Schema</summary>\n\n\`\`\`json\n${text}\n\`\`\`\n\n</details>`;
    }),
  );
  return [`**\`${method}\`**`, ...blocks.filter((block) => block !== '')].join('\n\n');
}

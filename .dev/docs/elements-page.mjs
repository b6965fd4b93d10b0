// The elements, as their custom elements manifest says.
import { describeElements } from '../package/custom-elements.mjs';
import { tableOf } from './markdown-table.mjs';

/** @returns {Promise<string>} Markdown */
export async function elementsPage() {
  const { modules } = await describeElements();
  return ['# Elements', ...elementSections(modules.flatMap(({ declarations }) => declarations))].join('\n\n');
}

/**
 * A section for each element with what it alone has, and one for what they have in common. The custom properties are on
 * the page of the tokens.
 * @param {any[]} declarations of a manifest @returns {string[]} Markdown
 */
export function elementSections(declarations) {
  const bases = new Set(declarations.map(({ superclass }) => superclass?.name));
  const elements = declarations.filter(({ tagName }) => tagName);
  const shared = declarations.filter(({ name, attributes }) => bases.has(name) && attributes);
  return [
    ...elements.map((element) => section(`\`<${element.tagName}>\``, element)),
    ...shared.map((base) => section(`What all of them have: \`${base.name}\``, base)),
  ];
}

/** @param {string} title @param {any} declaration */
function section(title, { name, description, attributes, members = [], events, slots }) {
  const documented = members.filter(({ reflects, description: words }) => words && !reflects);
  const parts = [
    ['Attributes', attributes],
    ['Properties', documented.filter(({ kind }) => kind === 'field')],
    ['Methods', documented.filter(({ kind }) => kind === 'method')],
    ['Events', events],
    ['Slots', slots?.map((slot) => ({ ...slot, name: slot.name || '(default)' }))],
  ].map(([part, list]) => [part, rowsOf(list)]);
  const tables = parts
    .filter(([, rows]) => rows.length > 0)
    .map(([part, rows]) => `### ${part} of ${name}\n\n${tableOf(rows)}`);
  return [`## ${title}`, description, ...tables].join('\n\n');
}

/** @param {any[]} [list] @returns {import('./markdown-table.mjs').DescribedName[]} without what another section has */
function rowsOf(list = []) {
  return list
    .filter(({ inheritedFrom }) => !inheritedFrom)
    .map(({ name, kind, type, return: answer, description = '' }) => ({
      name: kind === 'method' ? `${name}()` : name,
      type: (answer?.type ?? type)?.text.replace(/^CustomEvent$/, '') ?? '',
      description,
    }));
}

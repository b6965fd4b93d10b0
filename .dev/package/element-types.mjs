import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The elements that have a name, with the class of each.
 * @typedef {{tag: string, className: string, description: string, attributes: any[], members: any[], events: any[]}} Element
 * @param {any} manifest of `describeElements` @returns {Element[]}
 */
export function elementsOf(manifest) {
  return manifest.modules.flatMap((module) =>
    module.exports
      .filter(({ kind }) => kind === 'custom-element-definition')
      .map(({ name, declaration }) => {
        const found = module.declarations.find((each) => each.name === declaration.name);
        const { description = '', attributes = [], members = [], events = [] } = found ?? {};
        return { tag: name, className: declaration.name, description, attributes, members, events };
      }),
  );
}

/**
 * Writes what TypeScript, React and Vue want to know of the elements.
 * @param {string} folder of the declarations @param {Element[]} elements
 * @param {readonly string[]} sources whose declarations have the classes, as paths in `folder`
 */
export async function writeElementTypes(folder, elements, sources) {
  const modules = sources.map((path) => `./${path.replace(/\.d\.ts$/, '.js')}`);
  const classes = [...new Set(elements.map(({ className }) => className))].join(', ');
  const index = [...modules.map((path) => `export * from '${path}';`), "import './elements.js';"];
  const files = {
    'index.d.ts': index,
    'elements.d.ts': [`import type { ${classes} } from './index.js';`, '', ...forDocuments(elements)],
    'react.d.ts': [
      `import type { ${classes} } from './index.js';`,
      "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
      '',
      ...forReact(elements),
    ],
    'vue.d.ts': [
      `import type { ${classes} } from './index.js';`,
      "import type { HTMLAttributes } from 'vue';",
      '',
      ...forVue(elements),
    ],
  };
  for (const [name, lines] of Object.entries(files))
    await writeFile(join(folder, name), `${lines.join('\n')}\n`);
}

/** `document.querySelector('stamgast-account')` and `addEventListener('stamgast-ready', …)`. */
function forDocuments(elements) {
  const events = new Map(elements.flatMap((element) => element.events.map((event) => [event.name, event])));
  return [
    'declare global {',
    '  interface HTMLElementTagNameMap {',
    ...elements.map(({ tag, className }) => `    '${tag}': ${className};`),
    '  }',
    '  interface HTMLElementEventMap {',
    ...[...events.values()].map(({ name, type }) => `    '${name}': ${type.text};`),
    '  }',
    '}',
  ];
}

/** React 19 gives a custom element what has the name of a property as that, and listens to `on` and the event's name. */
function forReact(elements) {
  return [
    "declare module 'react' {",
    '  namespace JSX {',
    '    interface IntrinsicElements {',
    ...elements.flatMap((element) => [
      `      '${element.tag}': DetailedHTMLProps<HTMLAttributes<${element.className}>, ${element.className}> & {`,
      ...propertiesOf(element).map((line) => `        ${line}`),
      ...element.events.map(({ name, type }) => `        'on${name}'?: (event: ${type.text}) => void;`),
      '      };',
    ]),
    '    }',
    '  }',
    '}',
  ];
}

function forVue(elements) {
  return [
    "declare module 'vue' {",
    '  interface GlobalComponents {',
    ...elements.flatMap((element) => [
      `    '${element.tag}': new () => {`,
      '      $props: HTMLAttributes & {',
      ...propertiesOf(element).map((line) => `        ${line}`),
      ...element.events.map(
        ({ name, type }) => `        on${inPascalCase(name)}?: (event: ${type.text}) => void;`,
      ),
      '      };',
      '    };',
    ]),
    '  }',
    '}',
  ];
}

/** Attributes and settable properties, each once. @param {Element} element */
function propertiesOf({ className, attributes, members }) {
  const fields = members.filter((member) => member.kind === 'field' && !member.readonly && !member.static);
  const names = new Set(fields.map(({ name }) => name));
  const mirrored = new Set(fields.map(({ attribute }) => attribute));
  return [
    ...[...names].map((name) => `${name}?: ${className}['${name}'];`),
    ...attributes.filter(({ name }) => !mirrored.has(name)).map(({ name }) => `'${name}'?: string;`),
  ];
}

function inPascalCase(name) {
  return name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
}

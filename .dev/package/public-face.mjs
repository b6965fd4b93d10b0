// What the analyzer finds, and what a merchant may use of it.

const DOCUMENTED_AS_ATTRIBUTE = 'string | null';
/** What defines an element, once only: the analyzer knows `customElements.define` by itself. */
const DEFINES = 'defineElement';

/**
 * For @custom-elements-manifest/analyzer: leaves in only what the JSDoc or an accessor of a class promises, and says which
 * property mirrors which attribute.
 * @param {{cssProperties: readonly object[], cssParts: readonly object[]}} styles that every element follows
 * @returns {import('@custom-elements-manifest/analyzer').Plugin}
 */
export function publicFace(styles) {
  /** Which properties each class has, and whether they can be set. @type {Map<string, Map<string, boolean>>} */
  const accessors = new Map();
  return {
    name: 'public-face',
    analyzePhase({ ts, node, moduleDoc }) {
      if (ts.isCallExpression(node) && node.expression.getText() === DEFINES)
        moduleDoc.exports.push(definitionOf(node.arguments, moduleDoc.path));
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const names = (is) => node.members.filter(is).map((member) => member.name.getText());
      const settable = names(ts.isSetAccessor);
      const properties = names(ts.isGetAccessor).map((name) => [name, settable.includes(name)]);
      accessors.set(node.name.getText(), new Map(properties));
    },
    moduleLinkPhase({ moduleDoc }) {
      // What defines whichever element it is given names none.
      moduleDoc.exports = moduleDoc.exports.filter(({ kind, name }) => kind === 'js' || name.includes('-'));
      for (const element of moduleDoc.declarations.filter(({ kind }) => kind === 'class')) {
        keepPromises(element, accessors.get(element.name) ?? new Map());
      }
    },
    // By now each class has what it inherits.
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations);
      declarations.filter(isElement).forEach(joinAttributes);
      for (const element of declarations.filter(({ tagName }) => tagName)) Object.assign(element, styles);
    },
  };
}

/** @param {any} args the name, as it is written, and the class @param {string} module */
function definitionOf([name, element], module) {
  return {
    kind: 'custom-element-definition',
    name: name.text,
    declaration: { name: element.getText(), module },
  };
}

/** @param {any} declaration of a manifest */
export function isElement(declaration) {
  return declaration.customElement === true || declaration.attributes?.length > 0;
}

/** What was guessed from the code alone is nobody's promise. */
function keepPromises(element, accessors) {
  element.members = element.members?.filter(
    ({ privacy, description, name }) =>
      !['private', 'protected'].includes(privacy) && (description || accessors.has(name)),
  );
  for (const member of element.members ?? [])
    if (accessors.get(member.name) === false) member.readonly = true;
  element.events = element.events
    ?.filter((event) => event.description)
    .map((event) => ({ ...event, type: event.type ?? { text: 'CustomEvent' } }));
}

/** A property that has an attribute's name says the same as that, unless the JSDoc says more of it. */
function joinAttributes(element) {
  for (const attribute of element.attributes ?? []) {
    const property = attribute.name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
    const field = element.members?.find(({ kind, name }) => kind === 'field' && name === property);
    if (!field) continue;
    attribute.fieldName = field.name;
    field.attribute = attribute.name;
    if (field.description) continue;
    field.type ??= { text: DOCUMENTED_AS_ATTRIBUTE };
    field.description = `the same as the attribute \`${attribute.name}\``;
    field.reflects = true;
  }
}

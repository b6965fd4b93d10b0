/**
 * What each role of `kit::Role` is in the DOM. One row a role; nothing else in the mirror knows roles.
 *
 * @typedef {object} SemanticNode as `runtime/outbox` writes it; defaults are left out
 * @property {number} id
 * @property {number} [parent]
 * @property {string} [surface]
 * @property {string} role
 * @property {[number, number, number, number]} bounds x, y, width, height: CSS px, content coordinates of the
 *   surface
 * @property {string} [name]
 * @property {string} [value]
 * @property {FieldTraits} [field] of a text field or a select
 * @property {number} [value_now] of a spin button or a meter, with its limits
 * @property {number} [value_min]
 * @property {number} [value_max] where there is one
 * @property {string} [description]
 * @property {string} [glyph] of an icon: its strokes, an SVG path on a 24 × 24 grid
 * @property {string} [url]
 * @property {string} [text] token
 * @property {string} [color] token
 * @property {string} [align]
 * @property {string} [fill] token
 * @property {string} [border] token
 * @property {string} [radius] token
 * @property {boolean} [expanded]
 * @property {boolean} [checked]
 * @property {boolean} [disabled]
 * @property {boolean} [busy]
 * @property {boolean} [current] a link to what is on screen
 * @property {boolean} [decorative]
 * @property {number} [level]
 * @property {number} [set_size]
 * @property {number} [position_in_set]
 *
 * @typedef {object} FieldTraits `kit::FieldTraits`
 * @property {string} kind of `kit::FieldKind`
 * @property {boolean} [required]
 * @property {number} [max_length]
 * @property {string} [autocomplete]
 * @property {string} [problem] why its value cannot be taken
 * @property {{value: string, label: string}[]} [options] of a select
 *
 * @typedef {Record<string, string>} Attributes
 * @typedef {object} RoleRow
 * @property {string | ((node: SemanticNode) => string)} tag
 * @property {'content' | 'label' | 'alt' | 'field'} named where the name goes: it is the element's text, or its
 *   aria-label, or its alt, or belongs to the field that lies in it, with everything else that is said of it
 * @property {boolean} [inked] shows something in a colour, as everything does whose content is its name
 * @property {boolean} [actionable] can be clicked: takes pointer events and reports its id
 * @property {Attributes} [fixed] what every element of the role has
 * @property {(node: SemanticNode) => Attributes} [attributes] what follows from the node
 */

/** @returns {Attributes} */
const checkable = (/** @type {SemanticNode} */ node) => ({ 'aria-checked': String(node.checked === true) });

/** @param {SemanticNode} node @returns {Attributes} */
function spinValue({ value = '', value_now: now, value_min: least, value_max: most }) {
  return {
    'aria-valuetext': value,
    'aria-valuenow': String(now),
    'aria-valuemin': String(least),
    ...(most !== undefined && { 'aria-valuemax': String(most) }),
  };
}

/** @param {SemanticNode} node @returns {Attributes} */
function linkTarget({ url }) {
  return url ? { href: url } : {};
}

/**
 * A box is a group only to whom it has a name.
 * @param {string} role
 * @param {SemanticNode} node
 * @returns {Attributes}
 */
const named = (role, node) => (node.name ? { role } : {});

/** @type {Record<string, RoleRow>} */
const rows = {
  group: { tag: 'div', named: 'label', attributes: (node) => named('group', node) },
  region: { tag: 'section', named: 'label' },
  heading: { tag: (node) => `h${Math.min(Math.max(node.level ?? 2, 1), 6)}`, named: 'content' },
  text: { tag: 'span', named: 'content' },
  list: { tag: 'ul', named: 'label', fixed: { role: 'list' } },
  // Mobile Safari skips list items that cannot take focus.
  list_item: { tag: 'li', named: 'label', fixed: { role: 'listitem', tabindex: '-1' } },
  button: { tag: 'button', named: 'label', actionable: true, fixed: { type: 'button' } },
  link: {
    tag: 'a',
    named: 'label',
    actionable: true,
    attributes: linkTarget,
  },
  search_field: { tag: 'div', named: 'field' },
  field: { tag: 'div', named: 'label' },
  text_field: { tag: 'div', named: 'field' },
  select: { tag: 'div', named: 'field' },
  checkbox: {
    tag: 'button',
    named: 'label',
    actionable: true,
    fixed: { type: 'button', role: 'checkbox' },
    attributes: checkable,
  },
  radio_group: { tag: 'div', named: 'label', fixed: { role: 'radiogroup' } },
  radio: {
    tag: 'button',
    named: 'label',
    actionable: true,
    fixed: { type: 'button', role: 'radio' },
    attributes: checkable,
  },
  spin_button: {
    tag: 'div',
    named: 'label',
    actionable: true,
    fixed: { role: 'spinbutton', tabindex: '0' },
    attributes: spinValue,
  },
  image: { tag: 'img', named: 'alt' },
  status: { tag: 'div', named: 'label', fixed: { role: 'status' } },
  progress: { tag: 'div', named: 'label', fixed: { role: 'progressbar' } },
  navigation: { tag: 'nav', named: 'label' },
  meter: { tag: 'div', named: 'label', fixed: { role: 'meter' }, attributes: spinValue },
  // Only the DOM view has them; over a canvas they are painted.
  icon: { tag: 'span', named: 'label', inked: true },
};

export const ROLES = Object.freeze(rows);

/** @param {SemanticNode} node */
export function tagOf(node) {
  const { tag } = ROLES[node.role];
  return typeof tag === 'string' ? tag : tag(node);
}

/**
 * By which a merchant's style sheets reach it: `stamgast-account::part(list-item)`.
 * @param {SemanticNode} node
 */
export function partOf({ role }) {
  return role.replaceAll('_', '-');
}

/**
 * All attributes of the node's element, except for its name where that is text, its part, its class, its style and
 * a picture's source.
 * @param {SemanticNode} node @returns {Attributes} */
export function attributesOf(node) {
  const row = ROLES[node.role];
  if (row.named === 'field') return {};
  const attributes = { ...row.fixed, ...row.attributes?.(node) };
  if (row.named === 'label' && node.name) attributes['aria-label'] = node.name;
  if (row.named === 'alt') attributes.alt = node.decorative ? '' : (node.name ?? '');
  // Pictures without a name say nothing to anybody who cannot see them.
  if (node.decorative || (row.named === 'alt' && !node.name)) attributes['aria-hidden'] = 'true';
  if (node.description) attributes['aria-description'] = node.description;
  if (node.expanded !== undefined) attributes['aria-expanded'] = String(node.expanded);
  if (node.disabled) attributes['aria-disabled'] = 'true';
  if (node.busy) attributes['aria-busy'] = 'true';
  if (node.current) attributes['aria-current'] = 'page';
  if (node.set_size) attributes['aria-setsize'] = String(node.set_size);
  if (node.position_in_set) attributes['aria-posinset'] = String(node.position_in_set);
  return attributes;
}

/**
 * The classes that carry the node's look: `mirror-styles.js` makes one rule for each.
 * @param {SemanticNode} node
 */
export function classOf(node) {
  const row = ROLES[node.role];
  const names = ['node', node.role];
  if (row.actionable) names.push('hit');
  if (row.named === 'content') names.push(`t-${node.text ?? 'body'}`);
  if (row.named === 'content' || row.inked) {
    names.push(`c-${node.color ?? 'text'}`);
    if (node.align && node.align !== 'start') names.push(`a-${node.align}`);
  }
  if (node.fill && node.fill !== 'none') names.push(`f-${node.fill}`);
  if (node.border && node.border !== 'none') names.push(`b-${node.border}`);
  if (node.fill || node.border) names.push(`r-${node.radius ?? 'radius-s'}`);
  return names.join(' ');
}

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, test } from 'node:test';
import { FIELD_KINDS, FieldControl } from '../../web/platform/field-control.js';

/** As much of an element as a field needs. */
class FakeElement extends EventTarget {
  children = /** @type {any[]} */ ([]);
  attributes = new Map();
  textContent = '';
  /** How often the page wrote the value, which moves the caret and empties what can be undone. */
  writes = 0;
  #value = '';
  constructor(localName) {
    super();
    this.localName = localName;
  }
  get value() {
    return this.#value;
  }
  set value(text) {
    this.writes++;
    this.#value = text;
  }
  setAttribute(name, value) {
    this.attributes.set(name, value);
  }
  getAttribute(name) {
    return this.attributes.get(name) ?? null;
  }
  removeAttribute(name) {
    this.attributes.delete(name);
  }
  append(...children) {
    this.children.push(...children);
  }
  replaceChildren(...children) {
    this.children = children;
  }
  /** The customer types. */
  type(text) {
    this.#value = text;
    this.dispatchEvent(new Event('input'));
  }
  press(key, more = {}) {
    const event = Object.assign(new Event('keydown', { cancelable: true }), {
      key,
      isComposing: false,
      ...more,
    });
    this.dispatchEvent(event);
    return event.defaultPrevented;
  }
}

beforeEach(() => {
  const Option = class {
    constructor(label, value) {
      Object.assign(this, { label, value });
    }
  };
  Object.assign(globalThis, { document: { createElement: (name) => new FakeElement(name) }, Option });
});
afterEach(() => ['document', 'Option'].forEach((name) => Reflect.deleteProperty(globalThis, name)));

const node = (field, more = {}) => ({
  id: 7,
  role: field ? 'text_field' : 'search_field',
  bounds: /** @type {[number, number, number, number]} */ ([0, 0, 100, 40]),
  ...(field && { field: { kind: 'text', ...field } }),
  ...more,
});

/** A field of that node, its control, and what the C++ side is told. */
function show(shown, locale = 'en') {
  const told = /** @type {[string, unknown][]} */ ([]);
  const receiver = {
    edit: (id, text) => told.push(['edit', [id, text]]),
    activate: (id) => told.push(['activate', id]),
  };
  const field = new FieldControl(shown, 'stamgast-field-7', receiver);
  field.describe(shown, locale);
  const [control, about] = /** @type {any} */ (field.element).children;
  return { field, control, about, told };
}

test('every kind of the C++ side has a row', async () => {
  const header = await readFile(new URL('../../widgets/kit/semantics.hpp', import.meta.url), 'utf8');
  const body = /enum class FieldKind[^{]*\{([^}]*)\}/.exec(header)?.[1] ?? '';
  const kinds = body
    .replace(/\/\/.*$/gm, '')
    .split(',')
    .map((kind) => kind.trim())
    .filter(Boolean);
  assert.deepEqual([...FIELD_KINDS], ['search', ...kinds]);
});

test('a field says its name, what autofill may put there, and that it is needed', () => {
  const { control } = show(
    node({ kind: 'email', required: true, autocomplete: 'email', max_length: 200 }, { name: 'E-mail' }),
  );
  assert.equal(control.localName, 'input');
  const told = ['type', 'aria-label', 'autocomplete', 'aria-required', 'maxlength', 'aria-invalid'];
  assert.deepEqual(
    told.map((name) => control.getAttribute(name)),
    ['email', 'E-mail', 'email', 'true', '200', null],
  );
});

test('what is wrong is read before what helps, by an element that the field points to', () => {
  const { field, control, about } = show(node({}, { description: 'As on your invoice.' }));
  assert.equal(about.textContent, 'As on your invoice.');
  assert.equal(control.getAttribute('aria-describedby'), about.id);
  assert.equal(about.hidden, true);
  field.describe(node({ problem: 'Fill in your name.' }, { description: 'As on your invoice.' }), 'en');
  assert.equal(about.textContent, 'Fill in your name. As on your invoice.');
  assert.equal(control.getAttribute('aria-invalid'), 'true');
  field.describe(node({}), 'en');
  assert.equal(control.getAttribute('aria-invalid'), null);
  assert.equal(control.getAttribute('aria-describedby'), null);
});

test('what was typed is told once and never written back', () => {
  const { field, control, told } = show(node({}));
  control.type('San');
  control.dispatchEvent(new Event('change'));
  field.describe(node({}, { value: 'San' }), 'en');
  assert.deepEqual(told, [['edit', [7, 'San']]]);
  assert.equal(control.writes, 0);
});

test('a value of the page’s own replaces what stands there', () => {
  const { field, control, told } = show(node({}, { value: 'Sanne' }));
  assert.equal(control.value, 'Sanne');
  control.type('Sanne V');
  field.describe(node({}, { value: 'Sanne Visser' }), 'en');
  assert.equal(control.value, 'Sanne Visser');
  control.type('Sanne Visser');
  assert.deepEqual(told, [['edit', [7, 'Sanne V']]]);
});

test('Enter submits a field of one line, but not while a word is composed', () => {
  const { control, told } = show(node({}));
  assert.equal(control.press('Enter', { isComposing: true }), false);
  assert.equal(control.press('Enter', { keyCode: 229 }), false);
  assert.deepEqual(told, []);
  assert.equal(control.press('Enter'), true);
  assert.deepEqual(told, [['activate', 7]]);
});

test('Enter breaks the line in a field of several', () => {
  const { control, told } = show(node({ kind: 'long_text' }));
  assert.equal(control.localName, 'textarea');
  assert.equal(control.press('Enter'), false);
  assert.deepEqual(told, []);
});

test('a disabled field can be read and reached, but not changed', () => {
  const { field, control } = show(node({}, { disabled: true }));
  assert.deepEqual([control.getAttribute('readonly'), control.getAttribute('aria-disabled')], ['', 'true']);
  field.describe(node({}), 'en');
  assert.deepEqual([control.getAttribute('readonly'), control.getAttribute('aria-disabled')], [null, null]);
});

test('a select offers its options, and nothing as long as nothing is chosen', () => {
  const options = [
    { value: 'small', label: 'Too small' },
    { value: 'broken', label: 'Broken' },
  ];
  const { field, control, told } = show(node({ kind: 'choice', options }, { role: 'select' }));
  const offered = () => control.children.map(({ label }) => label);
  assert.deepEqual(offered(), ['', 'Too small', 'Broken']);
  control.type('broken');
  assert.deepEqual(told, [['edit', [7, 'broken']]]);
  field.describe(node({ kind: 'choice', options }, { role: 'select', value: 'broken' }), 'en');
  assert.deepEqual(offered(), ['Too small', 'Broken']);
  assert.equal(control.value, 'broken');
});

test('countries have their names in the language of the page, in its order', () => {
  const { field, control } = show(node({ kind: 'country' }, { role: 'select', value: 'NL' }));
  const labelOf = (code) => control.children.find(({ value }) => value === code).label;
  assert.equal(control.children.length, 249);
  assert.equal(labelOf('NL'), 'Netherlands');
  field.describe(node({ kind: 'country' }, { role: 'select', value: 'NL' }), 'nl');
  assert.equal(labelOf('NL'), 'Nederland');
  assert.equal(control.value, 'NL');
  const labels = control.children.map(({ label }) => label);
  assert.deepEqual(labels, [...labels].sort(new Intl.Collator('nl').compare));
});

test('a search field asks for no autofill and leaves Enter to its form', () => {
  const { control, told } = show(node(undefined, { name: 'Search', description: 'Number or product' }));
  assert.equal(control.getAttribute('placeholder'), 'Number or product');
  assert.equal(control.getAttribute('autocomplete'), 'off');
  assert.equal(control.press('Enter'), false);
  assert.deepEqual(told, []);
});

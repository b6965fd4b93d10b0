import { parseType } from './type-expression.js';

/**
 * @typedef {import('../kind.js').Kind} Kind
 * @typedef {import('../kind.js').Form} Form
 * @typedef {import('../kind.js').Schema} Schema
 * @typedef {import('./contract-types.js').ContractType} ContractType
 * @typedef {import('./contract-types.js').ContractField} ContractField
 * @typedef {import('./type-expression.js').TypeExpression} TypeExpression
 */

const JSON_TYPES = Object.freeze({ string: 'string', number: 'integer', boolean: 'boolean' });

/**
 * Writes a kind as JSON Schema: ranges and forms from the kind, names and words from the type of the contract that it
 * is a kind of. Where the two do not fit each other it throws, so that types and shapes cannot drift apart.
 */
export class SchemaWriter {
  /** Named objects, written once. @type {Record<string, Schema>} */
  definitions = {};
  #types;

  /** @param {ReadonlyMap<string, ContractType>} types */
  constructor(types) {
    this.#types = types;
  }

  /**
   * @param {Kind} kind
   * @param {string} written its type in the contract
   * @param {string} place for messages, e.g. `Order.lines`
   * @returns {Schema}
   */
  write(kind, written, place) {
    const type = this.#resolve(parseType(written));
    const { form } = kind;
    const schema = this.#writeForm(form, type, place);
    const nullable = form.may_be === 'null';
    if (type.nullable !== nullable) {
      throw new Error(`${place}: ${nullable ? 'only the checker' : 'only the contract'} takes null`);
    }
    return form.may_be ? orNull(schema) : schema;
  }

  /** @param {Form} form @param {Resolved} type @param {string} place @returns {Schema} */
  #writeForm(form, type, place) {
    if (form.fields) return this.#writeRecord(form, type, place);
    if (form.items) {
      if (type.kind !== 'list')
        throw new Error(`${place}: the checker expects a list, the contract ${type.kind}`);
      const { least, most, distinct } = form.limits ?? {};
      return {
        type: 'array',
        items: this.write(form.items, type.items, `${place}[]`),
        ...(least !== undefined && { minItems: least }),
        ...(most !== undefined && { maxItems: most }),
        ...(distinct && { uniqueItems: true }),
      };
    }
    const schema = form.schema ?? {};
    if (schema.type !== type.json) {
      throw new Error(`${place}: the checker expects ${schema.type}, the contract ${type.json ?? type.kind}`);
    }
    return schema;
  }

  /** @param {Form} form @param {Resolved} type @param {string} place @returns {Schema} */
  #writeRecord(form, type, place) {
    if (type.kind !== 'record') {
      throw new Error(`${place}: the checker expects an object, the contract ${type.json ?? type.kind}`);
    }
    const written = this.#objectOf(form, type, type.name ?? place);
    if (!type.name) return written;
    const known = this.definitions[type.name];
    if (known && JSON.stringify(known) !== JSON.stringify(written)) {
      throw new Error(`${place}: the checker has two different shapes of ${type.name}`);
    }
    this.definitions[type.name] = written;
    return { $ref: `#/$defs/${type.name}` };
  }

  /** @param {Form} form @param {Resolved} type @param {string} place @returns {Schema} */
  #objectOf({ fields = {}, rules = [] }, type, place) {
    const names = Object.keys(fields);
    const unchecked = [...type.fields.keys()].filter((name) => !names.includes(name));
    if (unchecked.length > 0) throw new Error(`${place}: the checker knows no ${unchecked.join(', ')}`);
    const properties = Object.fromEntries(
      names.map((name) => [name, this.#property(fields[name], type.fields.get(name), `${place}.${name}`)]),
    );
    const said = /** @type {import('../kind.js').SayingRule[]} */ (rules).flatMap(
      ({ schema }) => schema ?? [],
    );
    return {
      ...(type.name && { title: type.name }),
      ...(type.text && { description: type.text }),
      type: 'object',
      properties,
      required: names.filter((name) => fields[name].form.may_be !== 'absent'),
      ...(said.length > 0 && { allOf: said }),
    };
  }

  /** @param {Kind} kind @param {ContractField | undefined} field @param {string} place @returns {Schema} */
  #property(kind, field, place) {
    if (!field) throw new Error(`${place}: the contract does not tell of it`);
    const optional = kind.form.may_be === 'absent';
    if (field.optional !== optional) {
      throw new Error(`${place}: only ${optional ? 'the checker' : 'the contract'} takes it for optional`);
    }
    const schema = this.write(kind, field.is, place);
    return field.text ? { ...schema, description: field.text } : schema;
  }

  /**
   * Follows a name to what it stands for.
   * @typedef {object} Resolved
   * @property {string} kind `record`, `list`, or a value without parts
   * @property {boolean} nullable
   * @property {string} [json] the type in JSON of a value without parts
   * @property {string} [name] of a named object
   * @property {string} [text]
   * @property {string} items of a list, as written
   * @property {Map<string, ContractField>} fields
   *
   * @param {TypeExpression} type
   * @returns {Resolved}
   */
  #resolve(type) {
    const { kind, nullable } = type;
    const plain = { kind, nullable, items: '', fields: new Map() };
    if (kind === 'words') return { ...plain, json: 'string' };
    if (kind === 'plain') return { ...plain, json: JSON_TYPES[type.name] };
    if (kind === 'list') return { ...plain, items: type.of };
    if (kind === 'record') return { ...plain, fields: new Map(type.fields) };
    if (kind === 'both') {
      const parts = type.parts.map((part) => this.#resolve(parseType(part)));
      return { ...plain, kind: 'record', fields: new Map(parts.flatMap(({ fields }) => [...fields])) };
    }
    const named = this.#types.get(type.name);
    if (!named) throw new Error(`the contract has no type ${type.name}`);
    const { text, fields } = named;
    if (named.is === 'object') return { ...plain, kind: 'record', name: type.name, text, fields };
    const target = this.#resolve(parseType(named.is));
    return {
      ...target,
      nullable: nullable || target.nullable,
      ...(target.kind === 'record' && { name: type.name, text }),
    };
  }
}

/** @param {Schema} schema */
function orNull(schema) {
  if (!schema.type) return { anyOf: [schema, { type: 'null' }] };
  return { ...schema, type: [schema.type, 'null'], ...(schema.enum && { enum: [...schema.enum, null] }) };
}

// Holds requests and answers against the Store API's own description, which Shopware ships with its npm package.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** The description of Shopware 6.7.13.0, in `@shopware/api-client`. */
const FILE = join(
  dirname(createRequire(import.meta.url).resolve('@shopware/api-client')),
  '..',
  'api-types',
  'storeApiSchema.json',
);
const METHODS = ['get', 'post', 'patch', 'put', 'delete'];
const DOCUMENT = JSON.parse(readFileSync(FILE, 'utf8'));
const ID = 'store-api';
const JSON_SCHEMA = '/content/application~1json/schema';
const BODY_SCHEMA = `/requestBody${JSON_SCHEMA}`;

// Seven thousand lines of generated checks are quicker to run as they are than to optimize.
const ajv = new Ajv({ strict: false, validateSchema: false, inlineRefs: false, code: { optimize: false } });
addFormats(ajv);
// Formats of numbers and of bytes say how they are stored, not what they look like in JSON.
for (const format of ['int32', 'int64', 'float', 'double', 'binary']) ajv.addFormat(format, true);
// The description has these where it means a pattern.
for (const slip of ['^[0-9a-f]{32}$', '']) ajv.addFormat(slip, /^[0-9a-f]{32}$/);
ajv.addSchema(DOCUMENT, ID);

const OPERATIONS = Object.entries(DOCUMENT.paths).flatMap(([path, operations]) =>
  METHODS.filter((method) => operations[method]).map((method) => ({
    method: method.toUpperCase(),
    path,
    pattern: new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
    pointer: `#/paths/${escaped(path)}/${method}`,
    operation: operations[method],
  })),
);

/**
 * @typedef {object} StoreApiCall
 * @property {string} method
 * @property {string} path below the endpoint, without its query
 * @property {URLSearchParams} query
 * @property {Record<string, string | string[] | undefined>} headers in lower case
 * @property {any} body parsed; `undefined` for none
 */

/**
 * The operation that a request means, and what its path says. The paths with more names in them come last:
 * `/product/purchase-limit` is no `/product/{productId}`.
 * @param {{method: string, path: string}} call
 * @returns {{name: string, values: Record<string, string>} | undefined} `name` such as `POST /order/{orderId}/return`
 */
export function operationOf(call) {
  const found = findOperation(call);
  return found && { name: nameOf(found), values: { ...found.pattern.exec(call.path)?.groups } };
}

/**
 * Does beforehand what the first request of each of these operations would have to wait for: making checks of the
 * description takes seconds.
 * @param {readonly string[]} names of operations
 */
export function prepareOperations(names) {
  for (const { operation, pointer } of OPERATIONS.filter((each) => names.includes(nameOf(each)))) {
    if (operation.requestBody) ajv.getSchema(`${ID}${pointer}${BODY_SCHEMA}`);
    const { $ref, content } = operation.responses[200] ?? {};
    if ($ref ?? content) ajv.getSchema(`${ID}${$ref ?? `${pointer}/responses/200`}${JSON_SCHEMA}`);
  }
}

function findOperation({ method, path }) {
  const fitting = OPERATIONS.filter((each) => each.method === method && each.pattern.test(path));
  return fitting.sort((left, right) => nameCount(left.path) - nameCount(right.path))[0];
}

function nameOf({ method, path }) {
  return `${method} ${path}`;
}

/**
 * @param {StoreApiCall} call
 * @returns {string[]} what the description does not allow, one sentence each
 */
export function requestProblems(call) {
  const found = findOperation(call);
  if (!found) return [`${call.method} ${call.path}: there is no such operation`];
  const { operation, pointer, pattern } = found;
  const values = pattern.exec(call.path)?.groups ?? {};
  const sentence = (problem) => `${nameOf(found)}: ${problem}`;
  const parameters = (operation.parameters ?? []).map((parameter, index) =>
    parameter.$ref
      ? { ...resolved(parameter.$ref), pointer: parameter.$ref }
      : { ...parameter, pointer: `${pointer}/parameters/${index}` },
  );
  const problems = [
    ...(call.headers['sw-access-key'] ? [] : ['the access key is missing']),
    ...parameters.flatMap((parameter) => parameterProblems(parameter, valueOf(parameter, call, values))),
    ...[...new Set(call.query.keys())]
      .filter((name) => !parameters.some((parameter) => parameter.in === 'query' && parameter.name === name))
      .map((name) => `the query has an unknown ${name}`),
    ...bodyProblems(call, operation, pointer),
  ];
  return problems.map(sentence);
}

/**
 * @param {Pick<StoreApiCall, 'method' | 'path'>} call
 * @param {{status: number, mime: string, body: any}} answer `body` is parsed where it is JSON
 * @returns {string[]}
 */
export function answerProblems(call, { status, mime, body }) {
  const found = findOperation(call);
  if (!found) return [];
  const sentence = (problem) => `${nameOf(found)} answered ${status}: ${problem}`;
  const own = found.operation.responses[status];
  if (!own) return [sentence('no such status')];
  const pointer = own.$ref ?? `${found.pointer}/responses/${status}`;
  const response = own.$ref ? resolved(own.$ref) : own;
  if (!response.content) return body === undefined ? [] : [sentence('a body that nobody expects')];
  const content = response.content[mime];
  if (!content) return [sentence(`${mime} instead of ${Object.keys(response.content).join(' or ')}`)];
  if (mime !== 'application/json') return [];
  return schemaProblems(`${pointer}${JSON_SCHEMA}`, body).map(sentence);
}

function bodyProblems({ body, headers }, operation, pointer) {
  const content = operation.requestBody?.content?.['application/json'];
  if (body === undefined) return operation.requestBody?.required ? ['the body is missing'] : [];
  if (!content) return ['a body that nobody expects'];
  if (headers['content-type'] !== 'application/json') return ['the body is not said to be JSON'];
  return schemaProblems(`${pointer}${BODY_SCHEMA}`, body);
}

function valueOf({ in: place, name }, { query, headers }, values) {
  if (place === 'path') return decodeURIComponent(values[name] ?? '');
  return (place === 'query' ? query.get(name) : headers[name]) ?? undefined;
}

function parameterProblems({ name, in: place, required, pointer }, value) {
  if (value === undefined) return required ? [`${place} has no ${name}`] : [];
  return schemaProblems(`${pointer}/schema`, value).map((problem) => `${place} ${name}${problem}`);
}

function schemaProblems(pointer, value) {
  const validate = ajv.getSchema(`${ID}${pointer}`);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath || '/', message, JSON.stringify(params)].join(' '),
  );
}

function resolved(ref) {
  return ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key.replaceAll('~1', '/').replaceAll('~0', '~')], DOCUMENT);
}

/** As a part of a JSON pointer in the fragment of an address. */
function escaped(key) {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function nameCount(path) {
  return path.split('{').length;
}

// Shopware's search criteria on plain entities: filters, order, pages and the fields that shall be answered.

/**
 * A page of the entities that the criteria mean.
 * @template Entity
 * @param {readonly Entity[]} entities
 * @param {any} criteria of the request; its own order, where it has none
 * @returns {{elements: Entity[], total: number, page: number, limit: number}}
 */
export function search(entities, criteria = {}) {
  const { page = 1, limit = 100, ids, filter = [], 'post-filter': later = [], sort = [] } = criteria;
  const found = entities
    .filter((entity) => !ids || ids.includes(entity.id))
    .filter((entity) => [...filter, ...later].every((each) => fits(entity, each)));
  const sorted = sort.length === 0 ? found : found.toSorted((left, right) => compare(left, right, sort));
  const start = (page - 1) * limit;
  return { elements: sorted.slice(start, start + limit), total: found.length, page, limit };
}

/**
 * An answer with no more than the fields that the criteria include, by the name that each entity bears.
 * @param {any} answer
 * @param {Record<string, string[]> | undefined} includes
 * @returns {any}
 */
export function withIncludes(answer, includes) {
  if (!includes || typeof answer !== 'object' || answer === null) return answer;
  if (Array.isArray(answer)) return answer.map((each) => withIncludes(each, includes));
  const wanted = includes[answer.apiAlias];
  return Object.fromEntries(
    Object.entries(answer)
      .filter(([name]) => !wanted || wanted.includes(name) || name === 'apiAlias')
      .map(([name, value]) => [name, withIncludes(value, includes)]),
  );
}

function fits(entity, { type, operator, queries, field, value }) {
  if (type === 'multi') {
    const results = queries.map((each) => fits(entity, each));
    return operator === 'and' ? results.every(Boolean) : results.some(Boolean);
  }
  if (type === 'not') return !fits(entity, { type: 'multi', operator, queries });
  const values = valuesAt(entity, field.split('.'));
  if (type === 'equals') return values.length === 0 ? value === null : values.includes(value);
  if (type === 'equalsAny') return values.some((each) => value.split('|').includes(each));
  if (type === 'contains') return values.some((each) => folded(each).includes(folded(value)));
  throw new Error(`This shop knows no filter '${type}'.`);
}

/** All values of a field, through whatever lists there are on the way. */
function valuesAt(entity, [name, ...rest]) {
  if (entity === undefined || entity === null) return [];
  if (Array.isArray(entity)) return entity.flatMap((each) => valuesAt(each, [name, ...rest]));
  if (name === undefined) return [entity];
  return valuesAt(entity[name], rest);
}

function compare(left, right, sort) {
  for (const { field, order } of sort) {
    const [first = ''] = valuesAt(left, field.split('.'));
    const [second = ''] = valuesAt(right, field.split('.'));
    if (first !== second) return first < second === (order === 'ASC') ? -1 : 1;
  }
  return 0;
}

/** MySQL's usual collation looks at neither case nor accents. */
function folded(text) {
  return String(text)
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}

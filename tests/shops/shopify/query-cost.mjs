import { Kind } from 'graphql';

/** A list costs so much, beside what its items do. */
const CONNECTION = 2;

/**
 * What a query could cost, by the rule that Shopify documents for its calculated query cost: an object costs
 * one, a list two and as many items as are asked for, whether it has them or not.
 * @param {import('graphql').DocumentNode} document
 * @param {Record<string, unknown>} variables
 * @returns {number} points
 */
export function queryCost(document, variables) {
  const fragments = new Map(
    document.definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const costOf = (selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return costInside(fragments.get(selection.name.value));
    if (selection.kind === Kind.INLINE_FRAGMENT) return costInside(selection);
    if (!selection.selectionSet) return 0;
    const count = itemCount(selection, variables);
    if (count === undefined) return 1 + costInside(selection);
    return CONNECTION + count * costOfItem(selection);
  };
  const costOfItem = ({ selectionSet }) => {
    const items = selectionSet.selections.find(({ name }) => ['nodes', 'edges'].includes(name?.value));
    if (!items) return 0;
    const node = items.selectionSet.selections.find(({ name }) => name?.value === 'node');
    return 1 + costInside(node ?? items);
  };
  const costInside = ({ selectionSet }) =>
    selectionSet.selections.reduce((sum, each) => sum + costOf(each), 0);
  return document.definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .reduce((sum, operation) => sum + costInside(operation), 0);
}

/**
 * @param {any} field
 * @param {Record<string, unknown>} variables
 * @returns {number | undefined} of a list only
 */
function itemCount(field, variables) {
  const first = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (!first) return undefined;
  return Number(first.kind === Kind.VARIABLE ? variables[first.name.value] : first.value);
}

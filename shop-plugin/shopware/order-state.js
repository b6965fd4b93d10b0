/**
 * @typedef {import('../contract.js').OrderState} OrderState
 * @typedef {'order' | 'delivery' | 'transaction'} Machine
 * @typedef {{state: OrderState, machine?: Machine, names?: readonly string[]}} Row
 * @typedef {Readonly<Record<Machine, string | undefined>>} MachineStates technical names; `undefined` where an order
 *   has no delivery or no payment
 */

/**
 * Shopware has three states an order: its own, that of its delivery and that of its payment. The first row that fits
 * says what the customer reads. The last one is for what a shop calls by names of its own: it has been accepted.
 * @type {readonly Row[]}
 */
const ROWS = Object.freeze([
  { state: 'cancelled', machine: 'order', names: ['cancelled'] },
  { state: 'refunded', machine: 'transaction', names: ['refunded'] },
  { state: 'returned', machine: 'delivery', names: ['returned'] },
  { state: 'delivered', machine: 'order', names: ['completed'] },
  { state: 'delivered', machine: 'delivery', names: ['returned_partially'] },
  { state: 'shipped', machine: 'delivery', names: ['shipped'] },
  { state: 'partially_shipped', machine: 'delivery', names: ['shipped_partially'] },
  { state: 'confirmed', machine: 'order', names: ['in_progress'] },
  {
    state: 'confirmed',
    machine: 'transaction',
    names: ['paid', 'paid_partially', 'authorized', 'refunded_partially'],
  },
  { state: 'pending', machine: 'order', names: ['open'] },
  { state: 'confirmed' },
]);

/** Where the states are, seen from an order. @type {Readonly<Record<Machine, string>>} */
const FIELDS = Object.freeze({
  order: 'stateMachineState.technicalName',
  delivery: 'deliveries.stateMachineState.technicalName',
  transaction: 'transactions.stateMachineState.technicalName',
});

/** @type {Readonly<Record<string, 'pending' | 'shipped' | 'delivered' | 'cancelled'>>} */
const FULFILMENT_STATES = Object.freeze({
  shipped: 'shipped',
  shipped_partially: 'shipped',
  returned: 'delivered',
  returned_partially: 'delivered',
  cancelled: 'cancelled',
});

/**
 * @param {MachineStates} states
 * @returns {OrderState}
 */
export function orderState(states) {
  const row = ROWS.find(({ machine, names }) => !machine || names?.includes(states[machine] ?? ''));
  return row?.state ?? 'confirmed';
}

/**
 * A filter of Shopware's that lets every order of these states pass, and leaves out most of the others: which row comes
 * first is decided here.
 * @param {readonly OrderState[]} states not empty
 * @returns {object[]}
 */
export function stateFilter(states) {
  const rows = ROWS.filter(({ state }) => states.includes(state));
  if (rows.some(({ machine }) => !machine)) {
    const others = ROWS.filter(({ state, machine }) => machine === 'order' && !states.includes(state));
    const names = others.flatMap((row) => row.names ?? []).filter((name) => name !== 'open');
    return names.length > 0
      ? [{ type: 'not', operator: 'or', queries: [equalsAny(FIELDS.order, names)] }]
      : [];
  }
  const queries = rows.map(({ machine, names }) =>
    equalsAny(FIELDS[/** @type {Machine} */ (machine)], names ?? []),
  );
  return [{ type: 'multi', operator: 'or', queries }];
}

/**
 * What is not known to be on its way is still to come.
 * @param {string} technicalName of a delivery's state
 * @param {OrderState} state of the order
 */
export function fulfilmentState(technicalName, state) {
  const own = FULFILMENT_STATES[technicalName] ?? 'pending';
  return own === 'shipped' && state === 'delivered' ? 'delivered' : own;
}

/**
 * @param {string} field
 * @param {readonly string[]} values
 */
export function equalsAny(field, values) {
  return { type: 'equalsAny', field, value: values.join('|') };
}

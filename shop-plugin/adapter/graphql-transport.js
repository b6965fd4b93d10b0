import { ShopError } from '../contract.js';
import { createTransport, statusCode } from './transport.js';

/**
 * @typedef {import('../contract.js').ShopErrorCode} ShopErrorCode
 *
 * @typedef {object} GraphqlOptions
 * @property {string} endpoint absolute, or relative to the page
 * @property {Readonly<Record<string, ShopErrorCode>>} codes what `extensions.code` of an error means in this
 *   shop; without a code that is here, the status counts, and where that is good the operation was refused
 * @property {readonly string[]} [spokenCodes] those of them whose message is the shop's word to the customer
 * @property {Record<string, string>} [headers] of every request
 *
 * @typedef {(query: string, variables: object, signal: AbortSignal) => Promise<any>} Ask one GraphQL
 *   operation; answers its `data`, or rejects with a ShopError
 */

/**
 * A GraphQL error counts whatever HTTP status it comes with, and whatever data comes beside it: the adapters'
 * queries ask for nothing that they can do without. It is the `cause` of the ShopError.
 * @param {GraphqlOptions & Omit<import('./transport.js').TransportOptions, 'problemOf'>} options
 * @returns {Ask}
 */
export function graphqlTransport({ endpoint, codes, spokenCodes = [], headers, ...options }) {
  const send = createTransport({
    ...options,
    problemOf(body, status) {
      const problem = Array.isArray(body?.errors) ? body.errors[0] : undefined;
      if (!problem?.message) return null;
      const ofStatus = status >= 400 ? (options.statusCodes?.[status] ?? statusCode(status)) : 'refused';
      const said = problem.extensions?.code ?? '';
      return {
        code: codes[said] ?? ofStatus,
        message: String(problem.message),
        spoken: spokenCodes.includes(said),
        cause: problem,
      };
    },
  });

  return async function ask(query, variables, signal) {
    const answer = await send({ url: endpoint, body: { query, variables }, headers }, signal);
    if (!answer?.data)
      throw new ShopError('invalid_answer', `${options.shop} did not answer with GraphQL data.`);
    return answer.data;
  };
}

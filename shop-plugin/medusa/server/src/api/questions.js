import { MedusaError } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';

const id = z.string().min(1).max(200);
const texts = z
  .union([id, z.array(id)])
  .transform((/** @type {string | string[]} */ given) => [given].flat());
const page = (/** @type {number} */ most) => z.coerce.number().int().min(1).max(most);

/** What the routes can be asked, each as the contract has it. */
export const QUESTIONS = Object.freeze({
  orders: z.object({
    limit: page(100).default(10),
    offset: z.coerce.number().int().min(0).default(0),
    order: z.enum(['-created_at', 'created_at']).default('-created_at'),
    status: texts.optional(),
  }),
  favourites: z.object({ cursor: id.nullable().default(null), limit: page(100).default(20) }),
  favourite: z.object({
    ...{
      key: id,
      product_id: id,
      variant_id: id.nullable(),
      favourite: z.boolean(),
      region_id: id.optional(),
    },
  }),
  redemption: z.object({ key: id, reward_id: id }),
  returns: z.object({ order_id: texts.default([]) }),
  return: z.object({
    ...{ key: id, order_id: id, resolution_id: id },
    lines: z.array(
      z.object({
        ...{ line_id: id, quantity: z.number().int().min(1), reason_id: id },
        comment: z.string().max(2000).nullish(),
      }),
    ),
  }),
  points: z.object({
    ...{ key: id, points: z.number().int().min(-1e12).max(1e12), note: z.string().min(1).max(500) },
  }),
});

/**
 * @param {any} schema of `QUESTIONS`
 * @param {unknown} given query or body of a request
 * @returns {any}
 */
export function read(schema, given) {
  const { success, data, error } = schema.safeParse(given ?? {});
  if (success) return data;
  const problems = error.issues.map(
    (/** @type {any} */ { path, message }) => `${path.join('.')}: ${message}`,
  );
  throw new MedusaError(MedusaError.Types.INVALID_DATA, problems.join('; '));
}

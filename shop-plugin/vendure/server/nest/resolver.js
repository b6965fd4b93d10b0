import { Args, Mutation, Query, ResolveField, Resolver, Root } from '@nestjs/graphql';
import { Allow, Ctx, Permission } from '@vendure/core';
import { Customers } from '../foundation/customers.js';
import { provider } from './provider.js';

/**
 * @typedef {Readonly<Record<string, string>>} Fields GraphQL field → method of the desk that answers it
 * @typedef {{queries?: Fields, mutations?: Fields}} Operations
 */

/**
 * A resolver of the Shop API for what is one customer's own. Each field calls its method of the desk as
 * `(ctx, customer, args)`; without a signed-in customer it fails with FORBIDDEN before the desk hears of it.
 * @param {Function} Desk
 * @param {Operations} operations
 */
export function customerResolver(Desk, operations) {
  return resolver(Desk, operations, Permission.Authenticated, async (desk, method, customers, ctx, args) =>
    desk[method](ctx, await customers.signedIn(ctx), args),
  );
}

/**
 * A resolver for what anybody may ask, signed in or not: `(ctx, customer | undefined, args)`.
 * @param {Function} Desk
 * @param {Operations} operations
 */
export function publicResolver(Desk, operations) {
  return resolver(Desk, operations, Permission.Public, async (desk, method, customers, ctx, args) =>
    desk[method](ctx, await customers.find(ctx), args),
  );
}

/**
 * A resolver of the Admin API for the shop's staff: `(ctx, args)`.
 * @param {Function} Desk
 * @param {Operations} operations
 */
export function staffResolver(Desk, { queries = {}, mutations = {} }) {
  const call = (
    /** @type {any} */ desk,
    /** @type {string} */ method,
    /** @type {Customers} */ _customers,
    /** @type {any} */ ctx,
    /** @type {any} */ args,
  ) => desk[method](ctx, args);
  const Staff = resolver(Desk, { queries }, Permission.ReadOrder, call);
  addFields(Staff, Mutation, mutations, Permission.UpdateOrder, call);
  return Staff;
}

/**
 * A resolver for fields of one type that are only computed where they are asked for: `(ctx, parent)`.
 * @param {Function} Desk
 * @param {string} type of GraphQL
 * @param {Fields} fields
 */
export function fieldResolver(Desk, type, fields) {
  class FieldResolver {
    /** @param {any} desk */
    constructor(desk) {
      this.desk = desk;
    }
  }
  provider(FieldResolver, [Desk]);
  Resolver(type)(FieldResolver);
  /** @type {any} */
  const prototype = FieldResolver.prototype;
  for (const [field, method] of Object.entries(fields)) {
    prototype[field] = function (/** @type {any} */ ctx, /** @type {any} */ parent) {
      return this.desk[method](ctx, parent);
    };
    ResolveField(field)(prototype, field, Object.getOwnPropertyDescriptor(prototype, field));
    Ctx()(prototype, field, 0);
    Root()(prototype, field, 1);
  }
  return FieldResolver;
}

/**
 * @typedef {(desk: any, method: string, customers: Customers, ctx: any, args: any) => unknown} Call
 *
 * @param {Function} Desk
 * @param {Operations} operations
 * @param {unknown} permission
 * @param {Call} call
 */
function resolver(Desk, { queries = {}, mutations = {} }, permission, call) {
  class DeskResolver {
    /** @param {any} desk @param {Customers} customers */
    constructor(desk, customers) {
      this.desk = desk;
      this.customers = customers;
    }
  }
  provider(DeskResolver, [Desk, Customers]);
  Resolver()(DeskResolver);
  addFields(DeskResolver, Query, queries, permission, call);
  addFields(DeskResolver, Mutation, mutations, permission, call);
  return DeskResolver;
}

/**
 * @param {Function} Class
 * @param {(name: string) => Function} kind
 * @param {Fields} fields
 * @param {unknown} permission
 * @param {Call} call
 */
function addFields(Class, kind, fields, permission, call) {
  const { prototype } = Class;
  for (const [field, method] of Object.entries(fields)) {
    prototype[field] = function (/** @type {any} */ ctx, /** @type {any} */ args) {
      return call(this.desk, method, this.customers, ctx, args);
    };
    const descriptor = Object.getOwnPropertyDescriptor(prototype, field);
    kind(field)(prototype, field, descriptor);
    Allow(permission)(prototype, field, descriptor);
    Ctx()(prototype, field, 0);
    Args()(prototype, field, 1);
  }
}

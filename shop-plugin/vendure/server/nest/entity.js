import { EntityId } from '@vendure/core';
import { Column, Entity, Index, Unique } from 'typeorm';

/**
 * @typedef {object} Keys
 * @property {readonly (readonly string[])[]} [unique] columns that no two rows have alike
 * @property {readonly (readonly string[])[]} [index] columns by which rows are looked for
 *
 * @typedef {(prototype: object, name: string) => void} ColumnKind
 */

/** The id of something of Vendure's, or of another of these tables. @returns {ColumnKind} */
export const idColumn = (options = {}) => EntityId(options);

/** @returns {ColumnKind} at most 255 characters, so that every database can index it */
export const wordColumn = (options = {}) => Column({ type: 'varchar', length: 255, ...options });

/** @returns {ColumnKind} of any length */
export const textColumn = (options = {}) => Column({ type: 'text', ...options });

/** @returns {ColumnKind} a whole number: points, pieces, or minor units of money */
export const numberColumn = (options = {}) => Column({ type: 'int', ...options });

/** @returns {ColumnKind} */
export const flagColumn = (options = {}) => Column({ type: Boolean, ...options });

/** @returns {ColumnKind} to the millisecond */
export const timeColumn = (options = {}) => Column({ type: Date, ...options });

/** @returns {ColumnKind} a list or an object that is never asked for by what is in it */
export const jsonColumn = (options = {}) => Column({ type: 'simple-json', ...options });

/**
 * A table, without a compiler's metadata to read it from.
 * @param {Function} Class extends VendureEntity, which brings `id`, `createdAt` and `updatedAt`
 * @param {Readonly<Record<string, ColumnKind>>} columns
 * @param {Keys} [keys]
 */
export function entity(Class, columns, { unique = [], index = [] } = {}) {
  for (const [name, column] of Object.entries(columns)) column(Class.prototype, name);
  for (const names of unique) Unique([...names])(Class);
  for (const names of index) Index([...names])(Class);
  Entity()(Class);
}

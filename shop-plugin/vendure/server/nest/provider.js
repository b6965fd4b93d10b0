import { Inject, Injectable } from '@nestjs/common';

/**
 * Nest learns what a class needs from the compiler's metadata; without a compiler it is told here.
 * @template {Function} T
 * @param {T} Class
 * @param {readonly unknown[]} needs the tokens of the constructor's parameters, in their order
 * @returns {T}
 */
export function provider(Class, needs) {
  Injectable()(Class);
  needs.forEach((token, index) => Inject(token)(Class, undefined, index));
  return Class;
}

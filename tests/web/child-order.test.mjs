import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderChildren } from '../../web/platform/child-order.js';

/** As much of an element as ordering needs; counts what is moved. */
class Parent {
  moved = [];
  /** @param {string} names */
  constructor(names) {
    this.children = [...names].map((name) => this.make(name));
  }
  make(name) {
    return { name, remove: () => this.children.splice(this.children.indexOf(this.find(name)), 1) };
  }
  find(name) {
    return this.children.find((child) => child.name === name);
  }
  get firstElementChild() {
    return this.children[0] ?? null;
  }
  append(...children) {
    for (const child of children) this.insertBefore(child, null);
  }
  insertBefore(child, next) {
    const at = this.children.indexOf(child);
    if (at >= 0) this.children.splice(at, 1);
    this.children.splice(next ? this.children.indexOf(next) : this.children.length, 0, child);
    this.moved.push(child.name);
  }
}

/** @param {string} before @param {string} after */
function reordered(before, after) {
  const parent = new Parent(before);
  orderChildren(
    parent,
    [...after].map((name) => parent.find(name) ?? parent.make(name)),
  );
  assert.equal(parent.children.map(({ name }) => name).join(''), after);
  return parent.moved.sort().join('');
}

test('children in their order are left alone', () => assert.equal(reordered('abcd', 'abcd'), ''));
test('a new child at the start moves no other', () => assert.equal(reordered('abc', 'xabc'), 'x'));
test('a new child in the middle moves no other', () => assert.equal(reordered('abc', 'axbc'), 'x'));
test('removing children moves none', () => assert.equal(reordered('abcd', 'bd'), ''));
test('the first child that becomes the last is the only one that moves', () =>
  assert.equal(reordered('abcde', 'bcdea'), 'a'));
test('the last child that becomes the first is the only one that moves', () =>
  assert.equal(reordered('abcde', 'eabcd'), 'e'));
test('a reversed list keeps one child where it is', () => assert.equal(reordered('abcd', 'dcba').length, 3));
test('adding, removing and moving at once ends in the wanted order', () =>
  assert.equal(reordered('abcdef', 'fxbcy'), 'fxy'));
test('the children of an empty parent come in as they are', () => assert.equal(reordered('', 'cab'), 'abc'));

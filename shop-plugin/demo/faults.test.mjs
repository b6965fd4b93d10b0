import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { noFaults, parseFaults } from './faults.js';

describe('parseFaults', () => {
  test('finds no trouble in an address without parameters', () => {
    assert.deepEqual(parseFaults(''), noFaults());
  });

  test('leaves the parameters of others alone', () => {
    assert.deepEqual(parseFaults('?locale=nl&theme=dark&constructor=1'), noFaults());
  });

  test('reads everything that it documents', () => {
    const search =
      '?delay=800&delay=getCart:20&fail=listOrders:unavailable:1&fail=getSession:network&drop=setCartLines:after' +
      '&duplicate=setCartLines:2&late=setCartLines:3000&signed-out&bad-order&missing-images&reset&orders=1000&customer=jpy&link=1k9z';
    assert.deepEqual(parseFaults(search), {
      delays: { '*': 800, getCart: 20 },
      methods: [
        { kind: 'fail', method: 'listOrders', code: 'unavailable', times: 1 },
        { kind: 'fail', method: 'getSession', code: 'network', times: Infinity },
        { kind: 'drop', method: 'setCartLines', moment: 'after', times: 1 },
        { kind: 'duplicate', method: 'setCartLines', times: 2 },
        { kind: 'late', method: 'setCartLines', delay_ms: 3000, times: 1 },
      ],
      signed_out: true,
      bad_order: true,
      missing_images: true,
      reset: true,
      customer: 'jpy',
      link: '1k9z',
      orders: 1000,
      problems: [],
    });
  });

  test('takes the customer "none" for nobody signed in', () => {
    const { customer, signed_out } = parseFaults('customer=none');
    assert.deepEqual({ customer, signed_out }, { customer: 'none', signed_out: true });
  });

  test('takes "empty" for a history of no orders', () => {
    assert.equal(parseFaults('empty').orders, 0);
  });

  for (const wrong of [
    'delay=soon',
    'delay=listOrder:5',
    'delay=1:2:3',
    'fail=listOrders',
    'fail=listOrders:broken',
    'fail=orders:network',
    'fail=listOrders:network:often',
    'drop=setCartLines',
    'drop=setCartLines:between',
    'duplicate=cart',
    'late=setCartLines',
    'customer=toString',
    'orders=many',
    'orders=-1',
    'orders=1e9',
    'orders=100001',
  ]) {
    test(`says that ${wrong} makes no sense`, () => {
      assert.deepEqual(parseFaults(wrong), {
        ...noFaults(),
        problems: [`${wrong} makes no sense; shop-plugin/demo/faults.js lists what does`],
      });
    });
  }
});

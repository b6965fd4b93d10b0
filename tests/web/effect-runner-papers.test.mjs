/** What the runner does outside of the page: invoices, help, files, paper. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MessageKind } from '../../web/bridge/message-kind.js';
import { pluginWith, runnerFor } from './effect-runner-harness.js';

/** A device that keeps what it was told. */
function deviceOf() {
  const told = /** @type {[string, any][]} */ ([]);
  const device = {
    saveFile: (/** @type {any} */ file) => told.push(['saved', file]),
    follow: (/** @type {string} */ url) => told.push(['followed', url]),
    print: (/** @type {number} */ node) => told.push(['printed', node]),
  };
  return { device, told };
}

const INVOICE = { id: 1, type: 'open_invoice', question: { order_id: 'o1', invoice_id: 'F1' } };
const HELP = {
  id: 1,
  type: 'ask_for_help',
  detail: { order_id: 'o1', order_number: '1042', order_state: 'shipped' },
};

/** What becomes of an invoice that the shop answers so. @param {any} answer */
async function invoiceAnswered(answer) {
  const { device, told } = deviceOf();
  const asked = /** @type {any[]} */ ([]);
  const { plugin } = pluginWith({
    getInvoice: async (/** @type {any} */ query) => {
      asked.push(query);
      return answer;
    },
  });
  const { runner, answers, events } = runnerFor(plugin, { device });
  runner.run(INVOICE);
  const [posted] = await answers(1);
  return { posted, told, asked, events };
}

test('an invoice with an address is opened as a link would be', async () => {
  const { posted, told, asked, events } = await invoiceAnswered({ url: '/invoices/F1.pdf' });
  assert.deepEqual(asked, [INVOICE.question]);
  assert.equal(posted.kind, MessageKind.invoice_opened);
  assert.deepEqual(told, [['followed', '/invoices/F1.pdf']]);
  assert.deepEqual(events, [['stamgast-navigate', { url: '/invoices/F1.pdf' }]]);
});

test('a page that navigates by itself keeps the invoice’s address', async () => {
  const { device, told } = deviceOf();
  const { plugin } = pluginWith({ getInvoice: async () => ({ url: '/invoices/F1.pdf' }) });
  const { runner, answers } = runnerFor(plugin, { device, dispatch: () => false });
  runner.run(INVOICE);
  assert.equal((await answers(1))[0].kind, MessageKind.invoice_opened);
  assert.deepEqual(told, []);
});

test('an invoice that comes as a document is saved byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const document = {
    mime: 'application/pdf',
    base64: Buffer.from(bytes).toString('base64'),
    file_name: 'F1.pdf',
  };
  const { posted, told } = await invoiceAnswered({ document });
  assert.equal(posted.kind, MessageKind.invoice_opened);
  const [[what, file]] = told;
  assert.deepEqual([what, file.name, file.mime], ['saved', 'F1.pdf', 'application/pdf']);
  assert.deepEqual(file.content, bytes);
});

test('what is no invoice is neither opened nor saved', async () => {
  const broken = { document: { mime: 'application/pdf', base64: '***', file_name: 'F1.pdf' } };
  for (const answer of [null, {}, { url: 'javascript:alert(1)' }, { url: 'data:text/html,x' }, broken]) {
    const { posted, told } = await invoiceAnswered(answer);
    assert.equal(posted.kind, MessageKind.request_failed);
    assert.equal(posted.body.code, 'invalid_answer');
    assert.deepEqual(told, []);
  }
});

test('an invoice that comes after the page has gone opens nothing', async () => {
  const { device, told } = deviceOf();
  let answer = (/** @type {any} */ _) => {};
  const { plugin } = pluginWith({ getInvoice: () => new Promise((resolve) => (answer = resolve)) });
  const { runner, posted } = runnerFor(plugin, { device });
  runner.run(INVOICE);
  await Promise.resolve();
  runner.stop();
  answer({ url: '/invoices/F1.pdf' });
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual([told, posted], [[], []]);
});

test('the page around is offered to help, with the order, before the shop is asked', async () => {
  const asked = /** @type {any[]} */ ([]);
  const { plugin } = pluginWith({
    getHelp: async (/** @type {any} */ query) => {
      asked.push(query);
      return { channels: [] };
    },
  });
  const { runner, answers, events } = runnerFor(plugin);
  runner.run(HELP);
  assert.equal((await answers(1))[0].kind, MessageKind.help_received);
  assert.deepEqual(events, [['stamgast-help', HELP.detail]]);
  assert.deepEqual(asked, [{ order_id: 'o1' }]);
});

test('a page that helps by itself keeps the shop from being asked', async () => {
  const { plugin, calls } = pluginWith({ getHelp: async () => ({ channels: [] }) });
  const { runner, answers } = runnerFor(plugin, { dispatch: () => false });
  runner.run(HELP);
  assert.equal((await answers(1))[0].kind, MessageKind.help_taken_over);
  assert.ok(!calls.includes('getHelp'));
});

test('a text is saved as a file, and a part of the page is printed', () => {
  const { device, told } = deviceOf();
  const { runner } = runnerFor(pluginWith().plugin, { device });
  runner.run({ id: 0, type: 'save_text', file_name: 'withdrawal-1042.txt', text: 'Received' });
  runner.run({ id: 0, type: 'print_part', node: 7 });
  assert.deepEqual(told, [
    ['saved', { name: 'withdrawal-1042.txt', mime: 'text/plain;charset=utf-8', content: 'Received' }],
    ['printed', 7],
  ]);
});

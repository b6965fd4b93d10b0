import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DeveloperConsole } from '../../web/element/developer-console.js';

test('the same problem is said once, another one too', (context) => {
  const warn = context.mock.method(console, 'warn', () => undefined);
  const developer = new DeveloperConsole();
  developer.say({ code: 'network', message: 'No connection.' });
  developer.say({ code: 'network', message: 'No connection.' });
  developer.say({ code: 'crashed', message: 'unreachable' });
  assert.deepEqual(
    warn.mock.calls.map((call) => call.arguments),
    [['stamgast-error (network): No connection.'], ['stamgast-error (crashed): unreachable']],
  );
});

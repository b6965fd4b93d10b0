// One Medusa server, in a process of its own:
//   in  {id, deed, question}   has the staff do something (staff.mjs)   → {id, answer} or {id, problem}
//   out {id: 0, port}          when it answers
// The process ends when its parent disconnects.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { requireFrom } from '../npm-installation.mjs';
import { openStaff } from './staff.mjs';

const { project, port } = JSON.parse(process.argv[2]);
const require = requireFrom(project);
const express = createRequire(require.resolve('@medusajs/medusa/package.json'))('express');

const app = express();
const { container } = await require('@medusajs/medusa/loaders/index').default({
  directory: project,
  expressApp: app,
});
const staff = openStaff(container, require);
const server = createServer(app).listen(port, '127.0.0.1', () => {
  process.send?.({ id: 0, port: server.address().port });
});

process.on('message', async ({ id, deed, question }) => {
  try {
    process.send?.({ id, answer: await staff[deed](question) });
  } catch (error) {
    process.send?.({ id, problem: error.stack ?? String(error) });
  }
});
process.on('disconnect', () => process.exit());

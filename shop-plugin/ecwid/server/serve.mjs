// The endpoint by itself, behind the site's own web server: node serve.mjs, with the settings of README.md in
// the environment.
import { createServer } from 'node:http';
import { createEcwidEndpoint } from './endpoint.mjs';

const { ECWID_STORE_ID, ECWID_TOKEN, ECWID_CLIENT_ID, ECWID_CLIENT_SECRET, PORT = '8788' } = process.env;

const handle = createEcwidEndpoint({
  storeId: ECWID_STORE_ID,
  token: ECWID_TOKEN,
  clientId: ECWID_CLIENT_ID,
  clientSecret: ECWID_CLIENT_SECRET,
});

createServer(handle).listen(Number(PORT), '127.0.0.1', () => {
  console.log(`Answering on http://127.0.0.1:${PORT}`);
});

import { installMedusa } from './install.mjs';
import { startPostgres } from './postgres.mjs';
import { runServer } from './server-handle.mjs';
import { templateShop } from './template.mjs';

/**
 * Starts a real Medusa on loopback with a PostgreSQL of its own: a catalogue, and the customer of seed-orders.mjs with
 * orders in several states. The first start on a machine installs and fills it; later ones take seconds.
 * @param {{port?: number, log?: (line: string) => void}} [options] `port` 0 (the default) is any free port
 */
export async function startMedusa({ port = 0, log = () => {} } = {}) {
  const installation = await installMedusa(log);
  const { project, data } = await templateShop({ installation, log });
  log('Starting Medusa …');
  const postgres = await startPostgres({ template: data });
  let server;
  try {
    server = await runServer({ project, databaseUrl: postgres.url, port });
  } catch (error) {
    await postgres.remove();
    throw error;
  }
  const shop = await server.ask('tellShop');
  return {
    url: server.url,
    /** What a shop page has to know: `publishable_key` and `region_id`. */
    shop,
    ask: (deed, question) => server.ask(deed, question),

    /** Kills the server in the middle of whatever it does, and starts it again at the same address. */
    async killAndRestart(whileAway = async () => {}) {
      await server.kill();
      await whileAway();
      server = await runServer({
        project,
        databaseUrl: postgres.url,
        port: Number(new URL(server.url).port),
      });
    },

    async close() {
      await server.stop();
      await postgres.remove();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startMedusa>>} Medusa */

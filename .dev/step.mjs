// Progress: on a terminal one line that changes; elsewhere a line when a step has gone on for a while, one every half
// minute after that, and one at the end.

const PLAIN_START_MS = 2_000;
const PLAIN_INTERVAL_MS = 30_000;
let stream = process.stdout;

/** Benchmarks print their result alone to stdout, so their progress goes elsewhere. */
export function reportTo(other) {
  stream = other;
}

export function say(text = '') {
  stream.write(`${text}\n`);
}

/**
 * Runs `work` as one step of a command.
 * @template T
 * @param {string} title what is being done, e.g. `building the wasm module`
 * @param {(progress: (detail: string) => void) => Promise<T>} work
 * @param {(result: T) => string} [summary] what the last line says in the place of the title
 * @returns {Promise<T>}
 */
export async function step(title, work, summary = () => title) {
  const started = performance.now();
  const line = stream.isTTY ? changingLine(title) : plainLines(title);
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  try {
    const result = await work(line.progress);
    line.end(`  ${summary(result)} (${seconds()})`);
    return result;
  } catch (error) {
    line.end(`  ${title}: failed after ${seconds()}`);
    throw error;
  }
}

function changingLine(title) {
  const width = () => (stream.columns || 80) - 1;
  const draw = (text) => stream.write(`\r\x1b[2K${text.slice(0, width())}`);
  draw(`  ${title} …`);
  return {
    progress: (detail) => draw(`  ${title} … ${detail}`),
    end(text) {
      stream.write('\r\x1b[2K');
      say(text);
    },
  };
}

function plainLines(title) {
  let next = performance.now() + PLAIN_INTERVAL_MS;
  const start = setTimeout(() => say(`  ${title} …`), PLAIN_START_MS);
  return {
    progress(detail) {
      if (performance.now() < next) return;
      next = performance.now() + PLAIN_INTERVAL_MS;
      say(`  ${title} … ${detail}`);
    },
    end(text) {
      clearTimeout(start);
      say(text);
    },
  };
}

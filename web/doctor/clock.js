/**
 * The clock of this device against the server's. The page counts days by the device (how long one can still withdraw,
 * when points expire), and signed sign-ins are good for minutes.
 *
 * @typedef {import('./finding.js').Finding} Finding
 */
import { wrong } from './finding.js';

const TOLERATED_MS = 120_000;

/**
 * @param {{date: string | null, age: string | null}} headers of an answer that just came; a cache says its age in seconds
 * @param {number} now ms since 1970 of this device @returns {Finding[]}
 */
export function clockFindings({ date, age }, now) {
  const server = Date.parse(date ?? '') + Number(age ?? 0) * 1000;
  const ahead = now - server;
  if (Number.isNaN(ahead) || Math.abs(ahead) <= TOLERATED_MS) return [];
  const minutes = Math.round(Math.abs(ahead) / 60_000);
  const length = minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
  const side = ahead > 0 ? 'ahead of' : 'behind';
  return [
    wrong(
      'clock',
      `The clock of this device is ${length} ${side} the server's: set the one that is wrong by a time server.`,
    ),
  ];
}

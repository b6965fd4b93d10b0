// How well the next order is foretold, and how long suggestions take. Populations with known habits are made up,
// each customer's last order is kept back, and the first 5 and 10 products that each predictor names are looked for in
// it; all populations together decide. Fails if Stamgast does not beat both others. --json prints JSON.
import { existsSync } from 'node:fs';
import { bestMs, timeMs } from './history-module.mjs';

const MODULE = new URL('../../build/wasm/tests/bench/stamgast_recommend_bench.mjs', import.meta.url);
const PREDICTORS = ['stamgast', 'most_frequent', 'most_popular']; // in the order of the enum in recommend_contest.hpp
const TITLES = ['Stamgast', 'most frequent of this customer', 'most popular'];
// Not the populations with which the predictor's numbers were found: those had other seeds.
const SEEDS = [20260305, 20260306, 20260307, 20260308];
const SHOPPERS = 500; // of each population
const FIGURES = ['hit_rate_at_5', 'hit_rate_at_10', 'recall_at_5', 'recall_at_10'];
const ORDERS = 1_000;
const PRODUCTS = 5_000;
const ROUNDS = 40;

if (!existsSync(MODULE)) throw new Error('The benchmark programs are not built: run ./dev build');
const { default: instantiate } = await import(MODULE.href);
const bench = await instantiate();

// Before the populations, which would make the engine optimise the code: a page starts without that.
bench._make_heavy_customer(ORDERS, PRODUCTS);
const purchasesMs = firstAndBestMs(() => bench._read_heavy_purchases());
const usualsMs = firstAndBestMs(() => bench._find_heavy_usuals());
const recommendMs = firstAndBestMs(() => bench._recommend_heavy());
const predictMs = firstAndBestMs(() => bench._predict_heavy());

const populations = SEEDS.map(measure);
const scores = PREDICTORS.map((predictor, index) => ({
  predictor,
  ...Object.fromEntries(
    FIGURES.map((figure) => [figure, mean(populations.map((population) => population[index][figure]))]),
  ),
}));
const [ours, ...others] = scores;
const beats = others.every(
  (other) => ours.hit_rate_at_5 > other.hit_rate_at_5 && ours.hit_rate_at_10 > other.hit_rate_at_10,
);

if (process.argv.includes('--json')) {
  const times = {
    orders: ORDERS,
    products: PRODUCTS,
    purchases_ms: purchasesMs,
    usuals_ms: usualsMs,
    recommend_ms: recommendMs,
    predict_ms: predictMs,
  };
  console.log(
    JSON.stringify(
      { shoppers: SHOPPERS * SEEDS.length, scores, beats_both: beats, populations, ...times },
      null,
      2,
    ),
  );
} else {
  printTable();
}
if (!beats) process.exitCode = 1;

/** What each predictor achieves with one population. */
function measure(seed) {
  bench._make_population(seed, SHOPPERS);
  return PREDICTORS.map((predictor, index) => ({
    seed,
    predictor,
    hit_rate_at_5: bench._count_hits(index, 5) / SHOPPERS,
    hit_rate_at_10: bench._count_hits(index, 10) / SHOPPERS,
    recall_at_5: bench._mean_recall(index, 5),
    recall_at_10: bench._mean_recall(index, 10),
  }));
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The first call, when the engine has not yet optimised the code, and the best of the later ones. */
function firstAndBestMs(action) {
  const first = timeMs(action);
  return { first, best: bestMs(ROUNDS, action) };
}

function printTable() {
  const verdict = beats ? 'beats both baselines' : 'does NOT beat both baselines';
  console.log(`the next order of ${SHOPPERS * SEEDS.length} made-up customers: Stamgast ${verdict}`);
  console.log(row('', ['hit rate @5', '@10', 'recall @5', '@10']));
  printScores(scores);
  for (const population of populations) {
    console.log(`of these, the ${SHOPPERS} of population ${population[0].seed}`);
    printScores(population);
  }
  console.log(`\n${ORDERS} orders and ${PRODUCTS} products, best of ${ROUNDS}`);
  console.log(`  purchases read from the orders  ${milliseconds(purchasesMs)}`);
  console.log(`  usuals                          ${milliseconds(usualsMs)}`);
  console.log(`  next order and recommendations  ${milliseconds(recommendMs)} (at most 20)`);
  console.log(`  next basket, from the orders    ${milliseconds(predictMs)}`);
}

function printScores(scoresOfAll) {
  for (const [index, score] of scoresOfAll.entries()) {
    const shares = FIGURES.map((figure) => `${(100 * score[figure]).toFixed(1)} %`);
    console.log(row(TITLES[index], shares));
  }
}

function row(title, cells) {
  return `  ${title.padEnd(32)}${cells.map((cell) => cell.padStart(13)).join('')}`;
}

function milliseconds({ first, best }) {
  return `${best.toFixed(1)} ms, the first time ${first.toFixed(1)} ms`;
}

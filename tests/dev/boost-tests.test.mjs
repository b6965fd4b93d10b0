import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countCases } from '../../.dev/boost-tests.mjs';

const suite = (counts) =>
  `text before\n<TestResult><TestSuite name="stamgast" ${counts}></TestSuite></TestResult>`;

test('the cases of a report are counted, and one that was skipped has not passed', () => {
  const counts =
    'test_cases_passed="40" test_cases_passed_with_warnings="1" test_cases_failed="2" test_cases_skipped="3" test_cases_aborted="1"';
  assert.deepEqual(countCases(suite(counts)), { passed: 41, failed: 5 });
});

test('a program that died before its report has no counts', () => {
  assert.equal(countCases('Running 40 test cases...\nSegmentation fault'), null);
});

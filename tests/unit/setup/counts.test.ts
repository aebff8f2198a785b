import { expect, test } from "vitest";
import { countCheck, countPlaywright, countVitest, formatCounts, settle, total } from "../../setup/counts.ts";

const vitest = { numPassedTests: 4, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1, testResults: [] };

test("skipped and to-do tests of vitest are skipped", () => {
  expect(countVitest(vitest)).toEqual({ passed: 4, failed: 1, skipped: 2 });
});

test("a file that vitest cannot load is a failed test", () => {
  const testResults = [{ status: "failed", assertionResults: [] }];
  expect(countVitest({ ...vitest, numFailedTests: 0, testResults }).failed).toBe(1);
});

test("a flaky test of Playwright and an error outside tests are failures", () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };
  expect(countPlaywright({ stats, errors: ["no server"] })).toEqual({ passed: 3, failed: 3, skipped: 0 });
});

test("a process that fails without a failed test has failed once", () => {
  expect(settle({ passed: 4, failed: 0, skipped: 0 }, false).failed).toBe(1);
  expect(settle({ passed: 4, failed: 2, skipped: 0 }, false).failed).toBe(2);
  expect(settle({ passed: 4, failed: 0, skipped: 0 }, true).failed).toBe(0);
});

test("the last line names skipped tests only where there are some", () => {
  const steps = [countCheck(true), countCheck(false), { passed: 5, failed: 0, skipped: 0 }];
  expect(formatCounts(total(steps))).toBe("6 passed, 1 failed");
  expect(formatCounts(total([...steps, { passed: 0, failed: 0, skipped: 2 }]))).toBe("6 passed, 1 failed, 2 skipped");
});

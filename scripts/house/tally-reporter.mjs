import { writeFileSync } from 'node:fs'

/**
 * Counts test results and keeps the reason of every skip, so that scripts/house/test.mjs can add
 * several runs up and no test is passed over in silence. Written to the file that LEF_TALLY names.
 */
export default class TallyReporter {
  passed = 0
  failed = 0
  skipped = 0
  /** @type {string[]} */
  skips = []

  /** @param {import('vitest/node').TestCase} test */
  onTestCaseResult(test) {
    const result = test.result()
    if (result.state === 'passed') this.passed += 1
    if (result.state === 'failed') this.failed += 1
    if (result.state === 'skipped') {
      this.skipped += 1
      this.skips.push(`${test.fullName} — ${result.note ?? 'NO REASON GIVEN'}`)
    }
  }

  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    // A file that could not even be loaded has no tests to fail; it is a failure all the same.
    this.failed += modules.filter(
      (module) => module.state() === 'failed' && module.errors().length > 0,
    ).length
    const { passed, failed, skipped, skips } = this
    if (process.env.LEF_TALLY)
      writeFileSync(process.env.LEF_TALLY, JSON.stringify({ passed, failed, skipped, skips }))
  }
}

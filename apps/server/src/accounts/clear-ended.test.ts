import { expect, test } from 'vitest'
import { auditDaysOf } from './clear-ended.ts'

test('R-30 takes as days of the audit log a whole number that will do, a year where none is set, and nothing else', () => {
  expect(auditDaysOf({})).toBe(365)
  expect(auditDaysOf({ LEF_AUDIT_DAYS: ' ' })).toBe(365)
  expect(['90', ' 400 ', '3650'].map((set) => auditDaysOf({ LEF_AUDIT_DAYS: set }))).toEqual([90, 400, 3650])
  for (const set of ['0', '89', '3651', '-90', '1e3', '100.5', 'a year', '365d'])
    expect([set, auditDaysOf({ LEF_AUDIT_DAYS: set })]).toEqual([set, null])
})

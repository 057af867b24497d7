import { describe, expect, it } from 'vitest'
import { nodeVersionProblem } from './node-version.mjs'

describe('nodeVersionProblem', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.1.0', '26.0.0'])('accepts %s', (version) => {
    expect(nodeVersionProblem(version)).toBeNull()
  })
  it.each(['8.17.0', '18.20.8', '20.18.3', '21.7.3', '22.11.0'])(
    'refuses %s and says what to do',
    (version) => {
      expect(nodeVersionProblem(version)).toContain(version)
      expect(nodeVersionProblem(version)).toContain('20.19 or newer')
    },
  )
})

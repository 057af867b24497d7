import { describe, expect, it } from 'vitest'
import { readSpokenLine } from './spoken-line.ts'

const line = { id: 'a', role: 'coach', text: 'Wat wil je?' }

describe('readSpokenLine', () => {
  it('L-20 reads a turn, with what the other said before it or without', () => {
    expect(readSpokenLine(JSON.stringify(line))).toEqual({ ok: true, value: line })
    expect(readSpokenLine(JSON.stringify({ ...line, previous: null }))).toEqual({ ok: true, value: line })
    const full = { ...line, id: 7, role: 'coachee', previous: '' }
    expect(readSpokenLine(`  ${JSON.stringify({ ...full, mood: 'fine' })}\r`)).toEqual({
      ok: true,
      value: full,
    })
  })

  it.each([
    ['', { problem: 'not-json' }],
    ['{"id":', { problem: 'not-json' }],
    ['[]', { problem: 'not-an-object' }],
    ['null', { problem: 'not-an-object' }],
    ['"coach"', { problem: 'not-an-object' }],
    ['{"role":"coach","text":"x"}', { problem: 'missing', field: 'id' }],
    ['{"id":"a","text":"x"}', { problem: 'missing', field: 'role' }],
    ['{"id":"a","role":"coach"}', { problem: 'missing', field: 'text' }],
    ['{"id":null,"role":"coach","text":"x"}', { problem: 'wrong-type', field: 'id' }],
    // Would come back as another number.
    ['{"id":12345678901234567890,"role":"coach","text":"x"}', { problem: 'wrong-type', field: 'id' }],
    ['{"id":1e999,"role":"coach","text":"x"}', { problem: 'wrong-type', field: 'id' }],
    ['{"id":"a","role":1,"text":"x"}', { problem: 'wrong-type', field: 'role' }],
    ['{"id":"a","role":"coach","text":["x"]}', { problem: 'wrong-type', field: 'text' }],
    ['{"id":"a","role":"coach","text":"x","previous":1}', { problem: 'wrong-type', field: 'previous' }],
    ['{"id":"a","role":"Coach","text":"x"}', { problem: 'unknown-role', given: 'Coach' }],
    ['{"id":"a","role":"other","text":"x"}', { problem: 'unknown-role', given: 'other' }],
  ])('L-20 refuses %s', (json, problem) => {
    const result = readSpokenLine(json)
    expect(result.ok ? null : result.error).toMatchObject(problem)
  })
})

import { findAlertWords } from '@lef/method/questions'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/build.mjs'
import { english } from '../en.ts'
import { dutch } from '../nl.ts'
import { mayAlert } from './alert-hints.ts'
import { segmentTurn } from './segments/segments.ts'

describe.each([
  ['Dutch', dutch],
  ['English', english],
] as const)('T-17 %s alert words', (_, pack) => {
  it('T-17 are never in a segment without a hint of them', () => {
    const missed: string[] = []
    let found = 0
    for (const { turns } of readCorpus(pack.language))
      for (const { text } of turns) {
        const { words, segments } = segmentTurn(text, pack.grammar)
        for (const segment of segments) {
          const said = text.slice(segment.start, segment.end)
          if (findAlertWords(said, pack.language).length === 0) continue
          found += 1
          if (!mayAlert(words, segment, pack.alertHints)) missed.push(said)
        }
      }
    expect(missed).toEqual([])
    expect(found).toBeGreaterThan(50)
  })
})

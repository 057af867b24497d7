import { describe, expect, it } from 'vitest'
import { coachMirror } from './coach-mirror.ts'
import { compareWithEarlier, keptFigures, type KeptFigures } from './compare.ts'
import { gapWithEstimate } from './estimate.ts'
import { reportWords } from './in-words/index.ts'
import { conversation, talk } from './test-conversation.ts'

const asked = Array.from(
  { length: 10 },
  (_, index) => `C: {${index < 4 ? 'open' : 'closed'} Vraag ${index}?}`,
).join('\n')
const mirror = coachMirror(conversation(`${asked}\nC: ${talk(180)}\nK: ${talk(300)}`))

describe('T-60 the coach’s own estimate', () => {
  it('T-60 stands beside what was heard', () => {
    const gaps = gapWithEstimate({ talkShare: 0.3, openShare: 0.4 }, mirror)
    expect(gaps.talkShareByWords).toEqual({
      known: true,
      estimated: 0.3,
      heard: 0.4,
      difference: 0.4 - 0.3,
      of: { part: 200, whole: 500, unit: 'words' },
    })
    expect(gaps.talkShareByTime).toEqual({ known: false, why: 'no-times' })
    expect(reportWords('nl').gap(gaps.talkShareByWords)).toBe(
      'Geschat 30%, gehoord 40% (200 van de 500 woorden): 10 procentpunt meer dan je dacht.',
    )
    expect(reportWords('nl', 'u').gap(gaps.openShare)).toBe(
      'Geschat 40%, gehoord 40% (4 van de 10 vragen): precies wat u dacht.',
    )
  })

  it('T-60 is no gap where there was no guess or no figure', () => {
    const few = coachMirror(conversation('C: {open Wat?}'))
    expect(gapWithEstimate({ talkShare: null, openShare: 0.5 }, few)).toMatchObject({
      talkShareByWords: { why: 'no-estimate' },
      openShare: { why: 'too-little-data', needed: 10, had: 1 },
    })
  })
})

describe('T-61 one’s own earlier conversations', () => {
  const kept = (part: number, whole: number): KeptFigures => ({
    talkShareByWords: { part, whole },
    talkShareByTime: null,
    openShare: { part: 10, whole: 20 },
  })

  it('T-61 keeps numbers only, and none of what is unknown', () => {
    expect(keptFigures(mirror)).toEqual({
      talkShareByWords: { part: 200, whole: 500 },
      talkShareByTime: null,
      openShare: { part: 4, whole: 10 },
    })
  })

  it('T-61 lays a share beside earlier ones that are known and large enough', () => {
    const compared = compareWithEarlier(kept(400, 1000), [
      { key: 'a', figures: kept(300, 1000) },
      { key: 'b', figures: kept(10, 900) },
      { key: 'c', figures: { ...kept(0, 1), talkShareByWords: null } },
      { key: 'd', figures: kept(1100, 2000) },
    ])
    expect(compared.talkShareByWords).toMatchObject({
      known: true,
      earlier: [{ key: 'a' }, { key: 'd' }],
      lowest: 0.3,
      highest: 0.55,
    })
    // Nothing known of it is no count of none.
    expect(compared.talkShareByTime).toEqual({ known: false, why: 'unknown-now' })
    expect(reportWords('nl').comparison(compared.talkShareByWords)).toBe(
      'Nu 40% (400 van de 1.000 woorden), in 2 eerdere gesprekken tussen 30% en 55%.',
    )
    const [first] = compared.talkShareByWords.known ? compared.talkShareByWords.earlier : []
    expect(first && reportWords('en').comparedShare(first.share, 'words')).toBe('30% (300 of 1,000 words)')
  })

  it('T-61 compares nothing with nothing', () => {
    expect(compareWithEarlier(kept(400, 1000), []).talkShareByWords).toEqual({
      known: false,
      why: 'none-earlier',
    })
    const { talkShareByWords, talkShareByTime } = compareWithEarlier(
      { ...kept(400, 1000), talkShareByTime: { part: 1, whole: 600_000 } },
      [{ key: 'a', figures: kept(30, 100) }],
    )
    expect(reportWords('nl').comparison(talkShareByWords)).toContain('1.000 woorden of meer')
    expect(reportWords('nl').comparison(talkShareByTime)).toContain('10 min gemeten spreektijd of meer')
    const own = compareWithEarlier(kept(40, 100), [{ key: 'a', figures: kept(300, 1000) }])
    expect(own.talkShareByWords).toMatchObject({ why: 'too-little-data', needed: 1000, had: 100 })
  })
})

import { describe, expect, it } from 'vitest'
import type { Remark } from '../../guard/remark.ts'
import { follow, freshDraft, hush, standing, take } from './draft-memory.ts'

const offer = { question: 'Wat maakte dat je dat deed?', draft: 'Wat maakte dat je dat deed?' }
const why: Remark = { draft: 'Waarom deed je dat?', kind: 'why', words: 'Waarom', offers: [offer] }

describe('what is remembered of a draft', () => {
  it('keeps the coach’s own words for as long as another form stands there', () => {
    const taken = take(freshDraft, why.draft, offer)
    expect(follow(taken, offer.draft).own).toEqual([why.draft])
    expect(follow(taken, `${offer.draft} En toen?`).own).toEqual([why.draft])
  })

  it('lets own words that came back stand, and says nothing more of them', () => {
    const back = follow(take(freshDraft, why.draft, offer), why.draft)
    expect(back.own).toEqual([])
    expect(standing(why, back, why.draft)).toBeNull()
  })

  it('goes back one form at a time', () => {
    const first = take(freshDraft, 'een', { question: 'twee', draft: 'twee' })
    const second = take(first, 'twee, of nee', { question: 'drie', draft: 'drie' })
    expect(follow(second, 'twee, of nee').own).toEqual(['een'])
  })

  it('starts anew with an emptied field', () => {
    expect(follow(hush(take(freshDraft, why.draft, offer)), '')).toBe(freshDraft)
    expect(follow(freshDraft, '')).toBe(freshDraft)
  })

  it('says nothing of a form that was taken, nor once the coach has heard enough', () => {
    const taken = take(freshDraft, why.draft, offer)
    expect(standing({ ...why, words: null }, taken, offer.draft)).toBeNull()
    expect(standing(why, hush(freshDraft), why.draft)).toBeNull()
    expect(standing(why, freshDraft, why.draft)).toBe(why)
  })

  it('drops a remark at once when its words are gone', () => {
    expect(standing(why, freshDraft, 'Hoe deed je dat?')).toBeNull()
    expect(standing(why, freshDraft, 'Waarom deed je dat toen?')).toBe(why)
  })
})

import { parseScore, type ActionId, type Conversation } from '@lef/method'
import { describe, expect, it } from 'vitest'
import { coacheePage, isEmptyPage } from './coachee-page.ts'
import { exampleSources } from './example-page.ts'

const nothing: Partial<Conversation> = {
  wentWell: '',
  wish: '',
  goal: ' \n ',
  measure: '',
  goalStart: null,
  goalEnd: null,
  reached: '',
  summary: '',
  helped: '',
  reported: '',
  appointment: null,
}

describe('the page of a conversation', () => {
  it('keeps the coachee’s words as they were said', () => {
    const page = coacheePage(exampleSources({ summary: '  <b>Wachten</b>\nis óók kiezen 😀 ' }))
    expect(page.takeAway).toBe('<b>Wachten</b>\nis óók kiezen 😀')
  })

  it('holds only what belongs to this conversation', () => {
    const sources = exampleSources()
    const other = 'c2' as Conversation['id']
    const page = coacheePage({
      ...sources,
      scenes: sources.scenes.map((row) => ({ ...row, conversation: other })),
      discoveries: sources.discoveries.map((row) => ({ ...row, conversation: other })),
      options: sources.options.map((row) => ({ ...row, conversation: null })),
      actions: sources.actions.map((row) => ({ ...row, conversation: other })),
      successes: sources.successes.map((row) => ({ ...row, conversation: null })),
    })
    expect([page.scenes, page.seen, page.chosen, page.considered, page.plan, page.successes]).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
    ])
  })

  it('parts what was chosen from what was also thought of', () => {
    const page = coacheePage(exampleSources())
    expect(page.chosen.map((option) => option.id)).toEqual(['o1'])
    expect(page.considered.map((option) => option.id)).toEqual(['o2'])
  })

  it('A3: leaves a withdrawn action out of the plan', () => {
    const sources = exampleSources()
    const actions = sources.actions.map((row) => (row.id === 'a1' ? { ...row, withdrawn: true } : row))
    expect(coacheePage({ ...sources, actions }).plan.map((row) => row.id)).toEqual(['a2', 'a3'])
  })

  it('F6: shows the smaller steps instead of the action they were split from', () => {
    const sources = exampleSources()
    const [first] = sources.actions
    if (!first) throw new Error('the example has actions')
    const smaller = { ...first, id: 'a4' as ActionId, partOf: first.id, order: 4, text: 'Nummer opzoeken' }
    const split = { ...sources, actions: [...sources.actions, smaller] }
    expect(coacheePage(split).plan.map((row) => row.id)).toEqual(['a2', 'a3', 'a4'])
    const taken = { ...split, actions: [...sources.actions, { ...smaller, withdrawn: true }] }
    expect(coacheePage(taken).plan.map((row) => row.id)).toEqual(['a1', 'a2', 'a3'])
  })

  it('reads the day of the conversation in the zone of the device', () => {
    const late = { startedAt: Date.UTC(2026, 10, 24, 23, 30) }
    expect(coacheePage(exampleSources(late)).heldOn).toBe('2026-11-25')
    expect(coacheePage({ ...exampleSources(late), zone: 'Europe/London' }).heldOn).toBe('2026-11-24')
  })

  it('knows that nothing was said', () => {
    const none = { scenes: [], discoveries: [], options: [], actions: [], successes: [] }
    expect(isEmptyPage(coacheePage({ ...exampleSources(nothing), ...none }))).toBe(true)
    expect(isEmptyPage(coacheePage({ ...exampleSources({ ...nothing, goalEnd: 3 }), ...none }))).toBe(false)
    expect(isEmptyPage(coacheePage(exampleSources(nothing)))).toBe(false)
    const trajectory = { ...exampleSources().trajectory, goalEnd: parseScore(8) }
    expect(isEmptyPage(coacheePage({ ...exampleSources(nothing), ...none, trajectory }))).toBe(true)
  })
})

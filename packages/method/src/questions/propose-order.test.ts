import { describe, expect, it } from 'vitest'
import type { Step } from '../phase.ts'
import { bank, questionById } from './bank/index.ts'
import { after, proposeQuestion } from './propose.ts'
import type { PreparedQuestion, ProposalInput } from './proposal.ts'
import { base, idOf, was } from './test-proposals.ts'

describe('the order of proposals', () => {
  const choice = { field: 'scenes', text: 'niets zeggen leek me op dat moment de beste keuze' } as const

  it('Q-26 earlier actions are only asked about when there are some', () => {
    const asked = ['opening.contact', 'opening.time', 'opening.permission', 'opening.went-well'].map((id) =>
      was(id),
    )
    const given: ProposalInput = { ...base, step: 'opening', asked }
    expect(idOf(proposeQuestion(given))).toBe('opening.wish')
    expect(idOf(proposeQuestion({ ...given, filled: new Set(['earlierActions']) }))).toBe(
      'action.how-it-went',
    )
  })

  it('Q-30 alert words in the latest words come first, quoted', () => {
    const proposal = proposeQuestion({ ...base, step: 'reality', captured: [choice] })
    expect(proposal?.why).toMatchObject({
      kind: 'alert-word',
      quote: { text: choice.text, cut: { before: false } },
    })
    const [span] = proposal?.why.quote?.spans ?? []
    expect(proposal?.text).toContain(choice.text.slice(span?.start, span?.end))
  })

  it('Q-30 a passage that was taken up once is left alone', () => {
    const first = proposeQuestion({ ...base, step: 'reality', captured: [choice] })
    const asked = [was(idOf(first) ?? '', first?.why.quote?.text)]
    expect(proposeQuestion({ ...base, step: 'reality', captured: [choice], asked })?.why.kind).not.toBe(
      'alert-word',
    )
  })

  it('Q-30 no alert word is taken up while opening or closing', () => {
    for (const at of ['opening', 'close'] as Step[])
      expect(proposeQuestion({ ...base, step: at, captured: [choice] })?.why.kind).not.toBe('alert-word')
  })

  it('Q-31 when a sixth of the time is left the coachee is asked, once, what it is for', () => {
    const time = { minutesLeft: 10, length: 60 }
    const first = proposeQuestion({ ...base, step: 'reality', time })
    expect(first?.why.kind).toBe('time')
    expect(idOf(proposeQuestion({ ...base, step: 'reality', time, asked: [was('time.left')] }))).toBe(
      'reality.situation',
    )
    expect(idOf(proposeQuestion({ ...base, step: 'what', time }))).toBe('what.action')
  })

  it('Q-31 an unknown time is no time at all', () => {
    const time = { minutesLeft: Number.NaN, length: Number.NaN, stepMinutesLeft: null }
    expect(idOf(proposeQuestion({ ...base, time }))).toBe('goal.outcome')
  })

  it('Q-32 prepared questions come next, in their order; those without a page wait for the goal', () => {
    const own: PreparedQuestion[] = [
      { id: 'a', text: 'Wat zou Henk zeggen?' },
      { id: 'b', text: 'Wat is er met maart?', step: 'reality' },
    ]
    expect(idOf(proposeQuestion({ ...base, prepared: own }))).toBe('goal.outcome')
    expect(idOf(proposeQuestion({ ...base, prepared: own, filled: new Set(['goal']) }))).toBe('a')
    expect(idOf(proposeQuestion({ ...base, step: 'reality', prepared: own, asked: [{ own: 'a' }] }))).toBe(
      'b',
    )
    expect(idOf(proposeQuestion({ ...base, step: 'options', prepared: own, asked: [{ own: 'a' }] }))).toBe(
      'options.all',
    )
  })

  it('Q-33 then what is still empty, in the usual order', () => {
    expect(proposeQuestion(base)).toMatchObject({
      questionId: 'goal.outcome',
      why: { kind: 'empty', empty: 'goal' },
    })
    expect(idOf(proposeQuestion({ ...base, asked: [was('goal.outcome')] }))).toBe('goal.missing')
    expect(idOf(proposeQuestion({ ...base, filled: new Set(['goal']) }))).toBe('goal.measure')
    expect(
      idOf(proposeQuestion({ ...base, step: 'what', filled: new Set(['actions', 'start', 'end']) })),
    ).toBe('what.contribution')
    expect(idOf(proposeQuestion({ ...base, step: 'close', filled: new Set(['goalEnd']) }))).toBe(
      'close.reached',
    )
  })

  it('Q-34 the film is rewound with a deeper question after each usual one', () => {
    const plain = { field: 'scenes', text: 'drie argumenten op papier' } as const
    const given: ProposalInput = { ...base, step: 'reality', captured: [plain], filled: new Set(['scenes']) }
    expect(proposeQuestion({ ...given, asked: [was('reality.situation')] })?.why.kind).toBe('deeper')
    const asked = [was('reality.situation'), was('cause.overview')]
    expect(['wider', 'empty']).toContain(proposeQuestion({ ...given, asked })?.why.kind)
  })

  it('Q-34 words that hint at a kind of C2 are quoted by their sentence, once there is contact', () => {
    const text = 'Drie keer gevraagd. Iedereen vindt mij te snel!'
    const given: ProposalInput = { ...base, step: 'reality', captured: [{ field: 'scenes', text }] }
    const asked = [was('reality.next-scene'), was('reality.situation')]
    expect(proposeQuestion({ ...given, asked: asked.slice(1) })?.why.kind).toBe('deeper')
    const proposal = proposeQuestion({ ...given, asked })
    expect(proposal).toMatchObject({ questionId: 'gap.unproven-said', why: { kind: 'cue' } })
    expect(proposal?.text).toContain('‘Iedereen vindt mij te snel’')
  })

  it('Q-34 an excuse and the familiar are asked on about without a quotation in the question', () => {
    const captured = [{ field: 'scenes', text: 'ik had geen tijd' }] as const
    const proposal = proposeQuestion({
      ...base,
      step: 'reality',
      captured,
      asked: [was('reality.situation')],
    })
    expect(proposal).toMatchObject({ questionId: 'excuse.what-came-first', why: { kind: 'cue', row: 'E4' } })
    expect(proposal?.why.quote?.text).toBe('ik had geen tijd')
  })

  it('Q-35 when a page has its share of the time and what it is for, the next page is offered', () => {
    const time = { minutesLeft: 30, length: 60, stepMinutesLeft: 0 }
    expect(idOf(proposeQuestion({ ...base, time }))).toBe('goal.outcome')
    expect(proposeQuestion({ ...base, time, filled: new Set(['goal']) })).toMatchObject({
      questionId: 'reality.situation',
      why: { kind: 'time', empty: 'scenes' },
    })
  })

  it('Q-36 nothing left is null, not a repetition', () => {
    expect(proposeQuestion({ ...base, step: 'close', asked: bank.map(({ id }) => was(id)) })).toBeNull()
    for (const direction of ['deeper', 'wider', 'on'] as const)
      expect(after('goal.outcome', direction, { ...base, asked: bank.map(({ id }) => was(id)) })).toBeNull()
  })

  it('Q-37 the coach chooses the direction: what follows the question, else what the page has that way', () => {
    const given: ProposalInput = { ...base, asked: [was('goal.outcome')] }
    expect(after('goal.outcome', 'deeper', given)).toMatchObject({
      questionId: 'goal.matter',
      why: { kind: 'deeper' },
    })
    expect(idOf(after('goal.outcome', 'wider', given))).toBe('goal.missing')
    expect(idOf(after('goal.outcome', 'on', given))).toBe('goal.measure')
    expect(questionById(idOf(after(null, 'deeper', given)) ?? '')?.row).toBe('C1')
    expect(idOf(after(null, 'on', given))).toBe('reality.situation')
  })

  it('Q-38 an opening leads on to the goal, and a close ends', () => {
    const asked = ['contact', 'time', 'permission', 'went-well', 'wish'].map((part) => was(`opening.${part}`))
    expect(proposeQuestion({ ...base, step: 'opening', asked })).toMatchObject({
      questionId: 'goal.outcome',
      why: { kind: 'on', empty: 'goal' },
    })
    const closed = bank.filter(({ id }) => id.startsWith('close.')).map(({ id }) => was(id))
    expect(proposeQuestion({ ...base, step: 'close', asked: closed })).toBeNull()
    expect(after('close.summary', 'deeper', { ...base, step: 'close', asked: closed })).not.toBeNull()
  })
})

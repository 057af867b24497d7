import { bank, questionById } from '@lef/method/questions'
import { describe, expect, it } from 'vitest'
import { alertWordsPassed, momentsToAskOn } from './moments.ts'
import { conversation } from './test-conversation.ts'

const passed = (source: string) => alertWordsPassed(conversation(source).turns, 'nl-je')
const alert = '# reality\nK: {alert Ik heb er toen voor gekozen} om te gaan.'

describe('T-56 alert words passed', () => {
  it('T-56 gives the words and a question of the bank that quotes them literally', () => {
    const [moment, ...more] = passed(`${alert}\nC: {closed Was het druk?}`)
    expect(more).toEqual([])
    expect(moment).toMatchObject({ code: 'alert', said: { turn: 0, text: 'Ik heb er toen voor gekozen' } })
    expect(moment?.question.id).toMatch(/^alert\./)
    expect(moment?.question.text).toContain('gekozen')
    expect(passed(`${alert}\nC: {closed Was het druk?}`)).toEqual([moment])
  })

  it.each([
    ['the word comes back', 'C: {mirror Gekozen.}'],
    ['the question is about choosing', 'C: {open Waar kon je uit kiezen?}'],
    ['the question is about what decided', 'C: {open Wat gaf de doorslag?}'],
    ['only after a hm', 'C: Hm.\nK: Ja.\nC: {open Gekozen waaruit?}'],
  ])('T-56 is silent when %s', (_, next) => {
    expect(passed(`${alert}\n${next}`)).toEqual([])
  })

  it('T-56 takes no longer word for the word', () => {
    const best = '# reality\nK: {alert Dat leek me het beste.}\n'
    expect(passed(`${best}C: {closed Ging dat via het bestuur?}`)).toHaveLength(1)
    expect(passed(`${best}C: {closed Was er een besteweg?}`)).toHaveLength(1)
    expect(passed(`${best}C: {open Voor wie het beste?}`)).toEqual([])
  })

  it('T-56 holds nobody to words after which the coach says nothing more', () => {
    expect(passed(alert)).toEqual([])
  })

  it('T-56 asks back without quoting where the bank knows no question for the words', () => {
    const [moment] = passed('# reality\nK: {alert Tja, links of rechts.}\nC: {closed Was het druk?}')
    expect(moment?.question.id).toBe('probe.thought')
  })

  it('T-56 speaks to the coachee as the coach does', () => {
    const { turns } = conversation(`${alert}\nC: {closed Was het druk?}`)
    const [formal] = alertWordsPassed(turns, 'nl-u')
    const question = questionById(formal?.question.id ?? '')
    const wordings = question?.wordings['nl-u'].map((one) => one.replace('{words}', formal?.said.text ?? ''))
    expect(wordings).toContain(formal?.question.text)
  })
})

describe('T-57 moments to ask on', () => {
  it('T-57 gives each a question of the bank, word for word', () => {
    const moments = momentsToAskOn(
      conversation(`
        # goal
        K: {change Ik wil het anders.} {excuse Maar het was zo druk.}
        C: Hm.
        # reality
        K: {sustain Het loopt toch.} {resist Zo werk ik al jaren.} {fixed Ik ben nu eenmaal zo.} {growth Dat leer ik nog wel.}
        C: {closed Is er koffie?}
        # what
        K: {change Ik bel Anna.}
        C: Goed.
        K: Ja.
        C: {closed Zullen we stoppen?}`).turns,
      'nl-je',
    )
    expect(moments.map(({ code }) => code)).toEqual([
      'change-talk',
      'excuse',
      'sustain-talk',
      'resistance',
      'mindset.fixed',
      'mindset.growth',
      'change-talk',
    ])
    const wordings = new Set(bank.flatMap((question) => question.wordings['nl-je']))
    expect(moments.filter(({ question }) => !wordings.has(question.text))).toEqual([])
  })

  it('T-57 leaves out what the coach took up', () => {
    const said = '# reality\nK: {change Ik wil terug naar vier dagen.}\n'
    const { length } = momentsToAskOn(conversation(`${said}C: {mirror Vier dagen, terug.}`).turns, 'nl-je')
    expect(length).toBe(0)
    const asked = momentsToAskOn(conversation(`${said}C: {closed Is Jan er al?}`).turns, 'nl-je')
    expect(asked).toMatchObject([{ said: { text: 'Ik wil terug naar vier dagen.' } }])
  })

  it('T-57 keeps possibility and problem talk for the coachee', () => {
    const { turns } = conversation(
      '# options\nK: {possible Ik kan bellen.} {problem Dat lukt hier nooit.}\nC: {closed Koffie?}',
    )
    expect(momentsToAskOn(turns, 'nl-je')).toEqual([])
  })
})

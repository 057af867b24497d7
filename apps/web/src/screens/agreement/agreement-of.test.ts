import { clauseKinds, coachRelations } from '@lef/method'
import { Records, trajectorySchema } from '@lef/store'
import { describe, expect, test } from 'vitest'
import { Doc } from 'yjs'
import { agreementOf } from './agreement-of.ts'
import { agreementText } from './messages.ts'

const trajectory = () => new Records(new Doc(), trajectorySchema, () => crypto.randomUUID())
const agree = (records: ReturnType<typeof trajectory>, at: number) =>
  records.add('assents', {
    at,
    names: ['Noor', 'Marije'],
    terms: agreementOf(records.root(), [])?.terms ?? '',
  })
const stateOf = (records: ReturnType<typeof trajectory>) =>
  agreementOf(records.root(), records.rows('assents'))?.state

describe('the agreement of a trajectory', () => {
  test('is unknown until somebody said who the coach is', () => {
    const records = trajectory()
    expect(agreementOf(records.root(), [])).toBeNull()
    records.setRoot({ coachRelation: 'independent' })
    expect(stateOf(records)).toBe('none')
  })

  test('asks to be agreed again after any change of the terms, and not after other changes', () => {
    const records = trajectory()
    records.setRoot({ coachRelation: 'independent' })
    agree(records, 1)
    records.writeRoot('coachee', 'Noor')
    records.setRoot({ language: 'en', address: 'u' })
    expect(stateOf(records)).toBe('agreed')
    records.setRoot({ reports: ['held'] })
    expect(stateOf(records)).toBe('changed')
    agree(records, 2)
    expect(stateOf(records)).toBe('agreed')
    records.writeRoot('clause:extent', 'vijf keer')
    expect(stateOf(records)).toBe('changed')
  })

  test('choosing that nothing is reported says the same as not having chosen', () => {
    const records = trajectory()
    records.setRoot({ coachRelation: 'independent' })
    agree(records, 1)
    records.setRoot({ reports: [] })
    expect(stateOf(records)).toBe('agreed')
  })

  test('what cannot be left out is in, whatever is stored', () => {
    const records = trajectory()
    records.setRoot({ coachRelation: 'manager', 'leftOut:appraisal': true, 'leftOut:recording': true })
    const clauses = agreementOf(records.root(), [])?.clauses ?? []
    expect(clauses.find((clause) => clause.kind === 'appraisal')?.included).toBe(true)
    expect(clauses.find((clause) => clause.kind === 'recording')?.included).toBe(false)
  })

  test('A2: a coach who turns out to be the manager asks for another agreement', () => {
    const records = trajectory()
    records.setRoot({ coachRelation: 'independent', reports: ['held'] })
    agree(records, 1)
    records.setRoot({ coachRelation: 'manager' })
    expect(stateOf(records)).toBe('changed')
  })
})

describe('the sentences of the agreement', () => {
  const texts = {
    je: agreementText('nl', 'je'),
    u: agreementText('nl', 'u'),
    en: agreementText('en', 'je'),
  }
  const all = Object.entries(texts).flatMap(([register, text]) =>
    coachRelations.flatMap((relation) =>
      ['Marije', ''].flatMap((coach) =>
        clauseKinds.map((kind) => ({
          register,
          relation,
          ...text.clause(kind, { coach, coachee: 'Noor', relation }),
        })),
      ),
    ),
  )

  test('each has a heading and a text', () => {
    expect(all.filter(({ heading, text }) => heading.trim() === '' || text.trim() === '')).toEqual([])
  })

  test('je stays je and u stays u', () => {
    const wordsOf = (register: string) =>
      all.filter((clause) => clause.register === register).map((clause) => `${clause.heading} ${clause.text}`)
    expect(wordsOf('je').filter((words) => /\b(u|uw)\b/iu.test(words))).toEqual([])
    expect(wordsOf('u').filter((words) => /\b(je|jij|jou|jouw|jullie)\b/iu.test(words))).toEqual([])
  })

  test('a manager who coaches says so, and is not offered a report', () => {
    const appraisal = texts.je.clause('appraisal', { coach: 'Marije', coachee: 'Noor', relation: 'manager' })
    expect(appraisal.text).toMatch(/Marije is ook je leidinggevende/)
  })
})

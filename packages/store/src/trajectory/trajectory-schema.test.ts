import { parseScore } from '@lef/method'
import { describe, expect, it } from 'vitest'
import { Doc } from 'yjs'
import { Records } from '../records/records.ts'
import { trajectorySchema } from './trajectory-schema.ts'

const records = (doc: Doc) => new Records(doc, trajectorySchema, () => 'id')

describe('M-7 the scores of the goal of a trajectory', () => {
  it('are unknown in a document from before there were any', () => {
    const shared = records(new Doc())
    shared.writeRoot('goal', 'Zeggen wat ik vind')
    shared.add('conversations', { goalStart: parseScore(3), goalEnd: parseScore(8) })
    expect(shared.root()).toMatchObject({ goalStart: null, goalEnd: null })
  })

  it('are kept, can be taken back, and are no scores of a conversation', () => {
    const shared = records(new Doc())
    shared.add('conversations', {})
    shared.endStep()
    shared.setRoot({ goalStart: parseScore(2) })
    shared.endStep()
    shared.setRoot({ goalEnd: parseScore(7) })
    expect(shared.root()).toMatchObject({ goalStart: 2, goalEnd: 7 })
    expect(shared.rows('conversations')).toMatchObject([{ goalStart: null, goalEnd: null }])
    shared.undo()
    expect(shared.root()).toMatchObject({ goalStart: 2, goalEnd: null })
  })

  it.each([0, 11, 5.5, '7', true])('are unknown where something else stands: %j', (stored) => {
    const doc = new Doc()
    const shared = records(doc)
    shared.setRoot({ goalEnd: stored as never })
    expect(shared.root().goalEnd).toBeNull()
  })
})

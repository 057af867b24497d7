import { expect, test } from 'vitest'
import { Doc } from 'yjs'
import { Records } from '../records/records.ts'
import { talkSchema } from './talk-schema.ts'

const fresh = () => {
  let made = 0
  return new Records(new Doc(), talkSchema, () => `id-${++made}`)
}

test('a talk that nobody filled holds no word, no figure and no consent', () => {
  const { said, mirror, agreedAt, until, talkShareGuess } = fresh().root()
  expect({ said, mirror, agreedAt, until, talkShareGuess }).toEqual({
    said: null,
    mirror: null,
    agreedAt: null,
    until: null,
    talkShareGuess: null,
  })
})

test('what another package stores comes back as it was', () => {
  const talk = fresh()
  const mirror = { format: 'a', list: [1, null, { text: 'é', deep: [true] }] }
  talk.setRoot({ mirror })
  expect(talk.root().mirror).toEqual(mirror)
})

test('what cannot be JSON reads as nothing, whatever stands in a document from elsewhere', () => {
  const talk = fresh()
  talk.doc.getMap('root').set('mirror', { nan: Number.NaN, gone: undefined, bytes: [new Uint8Array(2)] })
  expect(JSON.parse(JSON.stringify(talk.root().mirror))).toEqual(talk.root().mirror)
  expect(talk.root().mirror).toMatchObject({ nan: null })
})

test('a place that is no whole number is unknown', () => {
  const talk = fresh()
  const id = talk.add('kept', { turn: 1.5, start: 0, end: 4, words: 'Ja.' })
  expect(talk.row('kept', id)).toMatchObject({ turn: null, start: 0, end: 4, words: 'Ja.', what: '' })
})

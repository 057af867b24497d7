import { parseScore } from '@lef/method'
import {
  coachSchema,
  indexSchema,
  ownTalkSchema,
  Records,
  shareKind,
  talkSchema,
  trajectorySchema,
} from '@lef/store'
import { coacheeView, coachMirror } from '@lef/talk'
import { describe, expect, it } from 'vitest'
import { Doc } from 'yjs'
import { exampleTalk, spokenWords } from '../talk/example-talk.ts'
import { asJson } from '../talk/stored-talk.ts'
import { timelineOf } from '../talk/timeline.ts'
import { withoutWords } from '../talk/wordless.ts'
import { describeDocuments } from './describe-document.ts'
import { exportLanguage } from './export-language.ts'
import { saysWhatItBrings, valuesOf } from './values.ts'

const zone = 'Europe/Amsterdam'
const begins = new Map([
  ['c1', Date.UTC(2026, 10, 24)],
  ['c2', Date.UTC(2026, 9, 15)],
])
const names = { coachee: () => 'Noor', begin: (id: string) => begins.get(id) ?? null }
const describeIt = describeDocuments(exportLanguage('nl', 'je', zone), names)

/** Words of which each stands in one text field alone. */
function words() {
  const said: string[] = []
  const next = (field: string) => {
    const word = `woord${said.length}${field.replace(/[^a-z]/giu, '')}`
    said.push(word)
    return word
  }
  const textsOf = (fields: Readonly<Record<string, { readonly kind: string }>>) =>
    Object.fromEntries(
      Object.entries(fields)
        .filter(([, field]) => field.kind === 'text')
        .map(([name]) => [name, next(name)]),
    )
  return { said, textsOf }
}

function fullTrajectory() {
  const { said, textsOf } = words()
  let id = 0
  const shared = new Records(new Doc(), trajectorySchema, () => `id${id++}`)
  const { tables, root } = trajectorySchema
  for (const [field, word] of Object.entries(textsOf(root)))
    shared.writeRoot(field as Parameters<typeof shared.writeRoot>[0], word)
  shared.setRoot({
    createdAt: Date.UTC(2026, 10, 1),
    coachRelation: 'independent',
    reports: ['held'],
    goalStart: parseScore(2),
    goalEnd: parseScore(9),
  })
  const conversation = shared.add('conversations', {
    ...textsOf(tables.conversations),
    createdAt: Date.UTC(2026, 10, 24),
    goalStart: 3,
  })
  shared.add('scenes', { ...textsOf(tables.scenes), conversation })
  shared.add('discoveries', { ...textsOf(tables.discoveries), conversation })
  const option = shared.add('options', { ...textsOf(tables.options), conversation })
  const whole = shared.add('actions', { ...textsOf(tables.actions), conversation, option, withdrawn: true })
  shared.add('actions', { ...textsOf(tables.actions), conversation: null, partOf: whole })
  shared.add('checkIns', {
    ...textsOf(tables.checkIns),
    action: whole,
    at: Date.UTC(2026, 10, 28),
    outcome: 'not-done',
  })
  shared.add('successes', { ...textsOf(tables.successes), conversation: null, at: 1 })
  shared.add('assents', { at: Date.UTC(2026, 10, 2), names: ['Ingrid', 'Noor'], terms: '[]' })
  return { doc: shared.doc, said }
}

describe('the readable form of a document', () => {
  it('holds every word of a trajectory, also what was withdrawn or hangs on nothing', () => {
    const { doc, said } = fullTrajectory()
    const { markdown, title } = describeIt({ id: 't' as never, kind: 'trajectory', doc })
    expect(said.filter((word) => !markdown.includes(word))).toEqual([])
    expect(markdown).toContain('Aan het begin van het traject een 2, inmiddels een 9')
    expect(markdown).toContain('Afgesproken, maandag 2 november 2026')
    expect(markdown).toContain('Teruggekeken op zaterdag 28 november 2026: niet gedaan')
    expect(title).toMatch(/^Traject woord/u)
  })

  it('holds every word of the coach’s own part', () => {
    const { said, textsOf } = words()
    let id = 0
    const coach = new Records(new Doc(), coachSchema, () => `id${id++}`)
    const conversation = 'c1' as never
    coach.add('prepared', { ...textsOf(coachSchema.tables.prepared), conversation })
    coach.add('asked', {
      ...textsOf(coachSchema.tables.asked),
      conversation,
      quoted: 'op dat moment',
      step: 'reality',
    })
    coach.add('notes', { ...textsOf(coachSchema.tables.notes), draft: 'half gevraagd' }, 'c2')
    const { markdown } = describeIt({ id: 'coach-t' as never, kind: 'coach', doc: coach.doc })
    expect([...said, 'op dat moment', 'half gevraagd'].filter((word) => !markdown.includes(word))).toEqual([])
    expect(markdown).toMatch(/^# Traject Noor, alleen voor de coach\n/u)
    expect(markdown.match(/^## .*$/gmu)).toEqual([
      '## Gesprek van donderdag 15 oktober 2026',
      '## Gesprek van dinsdag 24 november 2026',
    ])
  })

  it('holds the helpers of the list', () => {
    const index = new Records(new Doc(), indexSchema, () => 't')
    index.writeRoot('helpers', 'Bel Fatima')
    index.add('trajectories', { coachee: 'Noor' })
    const { markdown } = describeIt({ id: 'index' as never, kind: 'index', doc: index.doc })
    expect(markdown).toContain('> Bel Fatima')
    expect(markdown).toContain('- Traject Noor')
  })
})

describe('the readable form of a conversation that was read back', () => {
  const talkDoc = (keepsWords: boolean) => {
    const said = exampleTalk()
    const talk = new Records(new Doc(), talkSchema, () => 'k')
    talk.writeRoot('purpose', 'Om te leren')
    const mirror = coachMirror(said)
    talk.setRoot({
      format: 'zoom-vtt',
      mirror: asJson({
        format: 'lef.reading',
        version: 1,
        mirror: withoutWords(mirror),
        timeline: timelineOf(said, mirror),
      }),
      said: keepsWords ? asJson(said) : null,
    })
    const words = spokenWords[1] ?? ''
    talk.add('kept', { turn: 1, start: 0, end: words.length, words, role: 'coachee' })
    talk.add('corrections', { turn: 0, start: 0, end: 5, was: 'gift', now: null })
    return { id: 'talk-t-1' as never, kind: 'talk', doc: talk.doc }
  }

  it('holds what was agreed, the figures, the kept quotations and the corrections', () => {
    const { markdown, title } = describeIt(talkDoc(false))
    expect(title).toBe('Teruggelezen gesprek met Noor')
    for (const words of [
      'Om te leren',
      '2 van de 3 vragen',
      spokenWords[1] ?? '?',
      'Beurt 1: gift werd niets',
    ])
      expect(markdown).toContain(words)
    expect(markdown).not.toContain(spokenWords[3])
  })

  it('holds every word of a transcript that is kept', () => {
    const { markdown } = describeIt(talkDoc(true))
    expect(spokenWords.filter((words) => !markdown.includes(words))).toEqual([])
  })

  it('comes back as it was, and is refused when a figure in it was changed', () => {
    const document = talkDoc(true)
    const json = JSON.stringify(valuesOf(document))
    expect(saysWhatItBrings(document, JSON.parse(json))).toBe(true)
    expect(saysWhatItBrings(document, JSON.parse(json.replace('"part":2', '"part":3')))).toBe(false)
  })

  it('says that there is none where this Lef does not understand what is in it, and keeps all values', () => {
    const strange = new Records(new Doc(), talkSchema, () => 'a')
    strange.setRoot({ format: 'of-a-later-lef' })
    strange.writeRoot('purpose', 'samen terugkijken')
    const { markdown, values } = describeIt({ id: 'talk-t1-9' as never, kind: 'talk', doc: strange.doc })
    expect(markdown).toContain('niet begrijpt')
    expect(JSON.stringify(values)).toContain('samen terugkijken')
  })

  it('holds a coachee’s own words, in a file of their own', () => {
    const own = new Records(new Doc(), ownTalkSchema, () => 'k')
    own.setRoot({ view: asJson(coacheeView(exampleTalk().turns, 'nl')) })
    const { markdown, title } = describeIt({ id: 'own-talk-t-1' as never, kind: 'own-talk', doc: own.doc })
    expect(title).toBe('Eigen woorden van Noor')
    expect(markdown).toContain(spokenWords[1])
  })
})

describe('values', () => {
  it('survive JSON, and are what the document says', () => {
    const { doc } = fullTrajectory()
    const values: unknown = JSON.parse(JSON.stringify(valuesOf({ kind: 'trajectory', doc })))
    expect(saysWhatItBrings({ kind: 'trajectory', doc }, values)).toBe(true)
    expect(values).toMatchObject({ root: { goalStart: 2, goalEnd: 9 } })
  })

  it('M-7 need not name the scores of the trajectory’s goal, in a file from before there were any', () => {
    const shared = new Records(new Doc(), trajectorySchema, () => 'id')
    const document = { kind: 'trajectory', doc: shared.doc }
    const now = valuesOf(document) as { root: Record<string, unknown> }
    expect(now.root).toMatchObject({ goalStart: null, goalEnd: null })
    const { goalStart: _start, goalEnd: _end, ...root } = now.root
    expect(saysWhatItBrings(document, { ...now, root })).toBe(true)
    shared.setRoot({ goalEnd: parseScore(4) })
    expect(saysWhatItBrings(document, { ...now, root })).toBe(false)
  })

  it('are refused when a word in them was changed', () => {
    const { doc } = fullTrajectory()
    const json = JSON.stringify(valuesOf({ kind: 'trajectory', doc }))
    const changed: unknown = JSON.parse(json.replace('woord0', 'ander0'))
    expect(saysWhatItBrings({ kind: 'trajectory', doc }, changed)).toBe(false)
  })

  it('may leave out what an earlier Lef did not know, where the document holds nothing there', () => {
    const index = new Records(new Doc(), indexSchema, () => 't')
    index.add('trajectories', { coachee: 'Noor' })
    const earlier = valuesOf({ kind: 'index', doc: index.doc }) as {
      trajectories: Record<string, unknown>[]
    }
    const { talks: _talks, wordsUntil: _until, ...row } = earlier.trajectories[0] ?? {}
    const before = { ...earlier, trajectories: [row] }
    expect(saysWhatItBrings({ kind: 'index', doc: index.doc }, before)).toBe(true)
    index.set('trajectories', 't', { talks: 1 })
    expect(saysWhatItBrings({ kind: 'index', doc: index.doc }, before)).toBe(false)
    expect(saysWhatItBrings({ kind: 'index', doc: index.doc }, { ...before, more: [] })).toBe(false)
  })

  it('are refused for a kind of document that this Lef does not know', () => {
    expect(saysWhatItBrings({ kind: 'constructor', doc: new Doc() }, {})).toBe(false)
    expect(valuesOf({ kind: 'diary', doc: new Doc() })).toEqual({})
  })

  it('say nothing of keys and of sharing, which come along all the same', () => {
    const doc = new Doc()
    doc.getMap('me').set('person', 'somebody')
    expect(saysWhatItBrings({ kind: shareKind, doc }, valuesOf({ kind: shareKind, doc }))).toBe(true)
    expect(saysWhatItBrings({ kind: shareKind, doc }, { me: 'somebody else' })).toBe(false)
  })

  it('do not change the document that they are read from', () => {
    const doc = new Doc()
    let updates = 0
    doc.on('update', () => updates++)
    valuesOf({ kind: 'trajectory', doc })
    expect(updates).toBe(0)
  })
})

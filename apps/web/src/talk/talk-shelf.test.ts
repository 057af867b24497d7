import { parseCalendarDay, type CalendarDay } from '@lef/method'
import { createMemoryStorage, openNotebook, type Storage } from '@lef/store'
import { coacheeView, coachMirror } from '@lef/talk'
import { webVaultCrypto } from '@lef/vault'
import { describe, expect, test } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'
import { Library, type OpenTrajectory } from '../app/library.ts'
import { notebookDocuments } from '../app/notebook-documents.ts'
import { earlierFigures } from './earlier-figures.ts'
import { exampleTalk, spokenWords } from './example-talk.ts'
import { expireWords } from './expire-words.ts'
import { keptOf, shownReading, storedSaid } from './stored-talk.ts'
import {
  forgetWords,
  keepInStep,
  keepOwnTalk,
  keepTalk,
  openTalk,
  ownTalks,
  removeTalk,
  type OpenTalk,
  type TalkAbout,
} from './talk-shelf.ts'

function day(text: string): CalendarDay {
  const parsed = parseCalendarDay(text)
  if (!parsed) throw new Error(text)
  return parsed
}
const about: TalkAbout = {
  heldOn: day('2026-11-24'),
  conversation: null,
  language: 'nl',
  address: 'je',
  format: 'zoom-vtt',
  purpose: 'Om te leren',
  until: day('2026-12-24'),
}
const estimate = { talkShare: 0.4, openShare: null }
const talk = exampleTalk()

async function begin(storage: Storage = createMemoryStorage()) {
  const opened = await openNotebook({
    storage,
    crypto: webVaultCrypto(crypto),
    argon2id: () => Promise.reject(new Error('no passphrase here')),
    clock: () => 0,
    locks: (_name, run) => run(),
    channel: { post: () => {}, listen: () => () => {} },
  })
  if (!opened.ok) throw new Error(opened.error)
  const notebook = opened.value
  const library = await Library.open(
    notebookDocuments(notebook),
    () => crypto.randomUUID(),
    () => 1000,
  )
  const trajectory = await library?.createTrajectory({ language: 'nl', address: 'je', coachRelation: null })
  if (!library || !trajectory) throw new Error('a notebook in memory always opens')
  const names = async () => {
    const found = await notebook.documents()
    return found.ok ? found.value.map(({ kind }) => kind).toSorted() : []
  }
  /** Everything that every document of this notebook says, as bytes that can be searched. */
  const everything = async () => {
    const found = await notebook.documents()
    const texts: string[] = []
    for (const { id } of found.ok ? found.value : []) {
      const document = await notebook.open(id)
      if (!document.ok) continue
      texts.push(new TextDecoder('latin1').decode(encodeStateAsUpdate(document.value.doc)))
      await document.value.close()
    }
    return texts.join('\n')
  }
  /** What an export made now would bring back. */
  const whole = async () => {
    const found = await notebook.documents()
    return Promise.all(
      (found.ok ? found.value : []).map(async ({ id, kind }) => {
        const document = await notebook.open(id)
        if (!document.ok) throw new Error(document.error)
        return { id, kind, version: 1, update: encodeStateAsUpdate(document.value.doc) }
      }),
    )
  }
  return { library, trajectory, notebook, names, everything, whole }
}

async function kept(
  library: Library,
  trajectory: OpenTrajectory,
  keepsWords: boolean,
  on: { readonly heldOn: CalendarDay | null; readonly now: number } = { heldOn: about.heldOn, now: 5000 },
): Promise<OpenTalk> {
  const { heldOn, now } = on
  const id = await keepTalk(library, trajectory, { ...about, heldOn }, estimate, talk, keepsWords, now)
  const opened = id === null ? null : await openTalk(library, trajectory, id)
  if (opened === null) throw new Error('a notebook in memory takes everything')
  return opened
}

// Latin letters alone, so that they can be found in bytes.
const said = spokenWords.filter((text) => /^[ -~]+$/u.test(text))

describe('a reading that is kept', () => {
  test('holds by default not one sentence of the conversation, anywhere', async () => {
    const { library, trajectory, everything } = await begin()
    const { records } = await kept(library, trajectory, false)
    const bytes = await everything()
    expect(said.length).toBeGreaterThan(4)
    expect(said.filter((text) => bytes.includes(text))).toEqual([])
    expect(shownReading(records, null)?.mirror.questions.kinds['question.open']).toMatchObject({
      part: 2,
      whole: 3,
    })
    expect(trajectory.coach.rows('talks')).toMatchObject([{ heldOn: '2026-11-24', wordsUntil: null }])
  })

  test('holds the words where that was chosen, and says until when', async () => {
    const { library, trajectory, everything } = await begin()
    const { records } = await kept(library, trajectory, true)
    const bytes = await everything()
    expect(said.filter((text) => !bytes.includes(text))).toEqual([])
    expect(storedSaid(records.root().said)?.turns).toHaveLength(spokenWords.length)
    expect(trajectory.coach.rows('talks')).toMatchObject([{ wordsUntil: '2026-12-24' }])
    expect(library.index.rows('trajectories')).toMatchObject([{ talks: 1, wordsUntil: '2026-12-24' }])
  })

  test('keeps the quotations that were chosen, with a moment’s question', async () => {
    const { library, trajectory } = await begin()
    const open = await kept(library, trajectory, false)
    const shown = shownReading(open.records, talk)
    const moment = shown?.mirror.alertWordsPassed[0] ?? shown?.mirror.moments[0]
    if (!moment) throw new Error('the example has a moment')
    const { text: words, ...place } = moment.said
    open.records.add('kept', { ...place, words, what: moment.code, question: moment.question.text })
    keepInStep(trajectory, open, talk)
    const later = shownReading(open.records, null)?.mirror
    expect([...(later?.alertWordsPassed ?? []), ...(later?.moments ?? [])]).toMatchObject([
      { code: moment.code, said: { text: words }, question: { text: moment.question.text } },
    ])
    expect(trajectory.coach.rows('talks')).toMatchObject([{ wordsUntil: '2026-12-24' }])
  })

  test('follows a correction with its figures, also once the words are gone', async () => {
    const { library, trajectory } = await begin()
    const open = await kept(library, trajectory, true)
    const end = spokenWords[0]?.length ?? 0
    open.records.add('corrections', { turn: 0, start: 0, end, was: 'question.open', now: 'question.closed' })
    keepInStep(trajectory, open, talk)
    await open.close()
    const next = await forgetWords(library, trajectory, open.id, false)
    const again = next === null ? null : await openTalk(library, trajectory, next)
    expect(again && storedSaid(again.records.root().said)).toBeNull()
    expect(again && shownReading(again.records, null)?.mirror.questions.kinds['question.open']).toMatchObject(
      { part: 1 },
    )
  })
})

describe('words that go', () => {
  test('leave nothing behind in any document, and the old one is erased', async () => {
    const { library, trajectory, everything, names } = await begin()
    const open = await kept(library, trajectory, true)
    await open.close()
    expect(await forgetWords(library, trajectory, open.id, false)).not.toBeNull()
    const bytes = await everything()
    expect(said.filter((text) => bytes.includes(text))).toEqual([])
    expect((await names()).filter((kind) => kind === 'talk')).toHaveLength(1)
    expect(library.index.rows('trajectories')).toMatchObject([{ talks: 1, wordsUntil: null }])
  })

  test('go on their day and not before, quotations as well', async () => {
    const { library, trajectory, everything } = await begin()
    const open = await kept(library, trajectory, true)
    const text = said[1] ?? ''
    open.records.add('kept', { turn: 1, start: 0, end: text.length, words: text, role: 'coachee' })
    keepInStep(trajectory, open, talk)
    await open.close()
    await expireWords(library, day('2026-12-23'))
    expect(await everything()).toContain(text)
    await expireWords(library, day('2026-12-24'))
    const bytes = await everything()
    expect(said.filter((one) => bytes.includes(one))).toEqual([])
    const [left] = trajectory.coach.rows('talks')
    expect(left).toMatchObject({ heldOn: '2026-11-24', wordsUntil: null })
    const again = left ? await openTalk(library, trajectory, left.id) : null
    expect(again && keptOf(again.records)).toEqual([])
    expect(again && shownReading(again.records, null)?.mirror.turns).toBe(spokenWords.length)
  })

  test('go with the figures when consent is withdrawn, and come back only from memory', async () => {
    const { library, trajectory, names } = await begin()
    const undo = await removeTalk(library, trajectory, await kept(library, trajectory, true))
    expect(await names()).not.toContain('talk')
    expect(trajectory.coach.rows('talks')).toEqual([])
    const back = await undo?.()
    expect(trajectory.coach.rows('talks')).toMatchObject([{ id: back, wordsUntil: '2026-12-24' }])
    const again = back ? await openTalk(library, trajectory, back) : null
    expect(again && storedSaid(again.records.root().said)?.turns).toHaveLength(spokenWords.length)
  })

  test('go with the trajectory, the coachee’s own as well', async () => {
    const { library, trajectory, names } = await begin()
    await (await kept(library, trajectory, true)).close()
    await keepOwnTalk(library, trajectory.id, about, coacheeView(talk.turns, 'nl'), 5000)
    expect(await names()).toEqual(['coach', 'index', 'own-talk', 'talk', 'trajectory'])
    await library.removeTrajectory(trajectory.id)
    expect(await names()).toEqual(['index'])
  })
})

describe('words that no list names', () => {
  test('are listed again after an import brought back what was withdrawn, and go on their day', async () => {
    const { library, trajectory, notebook, whole, everything } = await begin()
    const open = await kept(library, trajectory, true)
    const backup = await whole()
    await removeTalk(library, trajectory, open)
    expect((await notebook.merge(backup)).ok).toBe(true)
    expect(trajectory.coach.rows('talks')).toEqual([])
    await expireWords(library, day('2026-12-23'))
    expect(trajectory.coach.rows('talks')).toMatchObject([{ id: open.id, wordsUntil: '2026-12-24' }])
    await expireWords(library, day('2026-12-24'))
    const bytes = await everything()
    expect(said.filter((text) => bytes.includes(text))).toEqual([])
    expect(trajectory.coach.rows('talks')).toMatchObject([{ wordsUntil: null }])
  })

  test('go on their day also when the list of trajectories was left behind', async () => {
    const { library, trajectory, everything } = await begin()
    await (await kept(library, trajectory, true)).close()
    library.index.set('trajectories', trajectory.id, { talks: 0, wordsUntil: null })
    await expireWords(library, day('2026-12-24'))
    const bytes = await everything()
    expect(said.filter((text) => bytes.includes(text))).toEqual([])
  })

  test('do not stay because the disk refused, and nobody is told that they went', async () => {
    const storage = createMemoryStorage()
    let refuses = true
    const { library, trajectory, everything } = await begin({
      ...storage,
      commit: async (change) =>
        refuses && change.drop?.documents ? { ok: false, error: 'storage' } : storage.commit(change),
    })
    const open = await kept(library, trajectory, true)
    await open.close()
    expect(await forgetWords(library, trajectory, open.id, false)).toBeNull()
    expect(trajectory.coach.rows('talks')).toMatchObject([{ id: open.id, wordsUntil: '2026-12-24' }])
    refuses = false
    expect(await forgetWords(library, trajectory, open.id, false)).not.toBeNull()
    const bytes = await everything()
    expect(said.filter((text) => bytes.includes(text))).toEqual([])
  })
})

test('a quotation that was kept and let go of is erased on the day with all that held it', async () => {
  const { library, trajectory } = await begin()
  const open = await kept(library, trajectory, false)
  const place = { turn: 1, start: 0, end: 3, words: 'Ik ', role: 'coachee' as const }
  const key = open.records.add('kept', place)
  keepInStep(trajectory, open, null)
  open.records.remove('kept', key)
  keepInStep(trajectory, open, null)
  await open.close()
  await expireWords(library, day('2026-12-24'))
  expect(await library.documents.list('talk')).not.toContain(open.id)
  expect(trajectory.coach.rows('talks')).toMatchObject([{ wordsUntil: null }])
})

test('undo elsewhere brings back nothing that was withdrawn', async () => {
  const { library, trajectory } = await begin()
  await removeTalk(library, trajectory, await kept(library, trajectory, false))
  trajectory.coach.undo()
  expect(trajectory.coach.rows('talks')).toEqual([])
})

test('a kept transcript has nothing of the coachee’s own mirror, and the coach’s stays the same', async () => {
  const { library, trajectory } = await begin()
  const problem = { code: 'problem', start: 0, end: 2, confidence: 1, because: { by: 'person' } } as const
  const turns = talk.turns.map((turn) =>
    turn.role === 'coachee' ? { ...turn, findings: [...turn.findings, problem] } : turn,
  )
  const whole = { ...talk, turns }
  const id = await keepTalk(library, trajectory, about, estimate, whole, true, 5000)
  const open = id === null ? null : await openTalk(library, trajectory, id)
  const stored = open && storedSaid(open.records.root().said)
  expect(stored?.turns.flatMap(({ findings }) => findings.map(({ code }) => code))).not.toContain('problem')
  expect(stored && coachMirror(stored)).toEqual(coachMirror(whole))
})

describe('what a coachee reads for themselves', () => {
  test('is a document of its own, which nothing of the coach names or holds', async () => {
    const { library, trajectory } = await begin()
    const before = encodeStateAsUpdate(trajectory.coach.doc)
    const id = await keepOwnTalk(library, trajectory.id, about, coacheeView(talk.turns, 'nl'), 5000)
    expect(await ownTalks(library, trajectory.id)).toMatchObject([{ id, heldOn: '2026-11-24' }])
    expect(encodeStateAsUpdate(trajectory.coach.doc)).toEqual(before)
    expect(id === null ? null : await openTalk(library, trajectory, id)).toBeNull()
  })

  test('goes whole on its day', async () => {
    const { library, trajectory, names } = await begin()
    await keepOwnTalk(library, trajectory.id, about, coacheeView(talk.turns, 'nl'), 5000)
    await expireWords(library, day('2026-12-23'))
    expect(await names()).toContain('own-talk')
    await expireWords(library, day('2026-12-24'))
    expect(await names()).not.toContain('own-talk')
  })
})

test('figures are laid beside those of the coach’s own earlier conversations alone', async () => {
  const { library, trajectory } = await begin()
  const second = await kept(library, trajectory, false, { heldOn: day('2026-11-24'), now: 5000 })
  // Read later, held before.
  const first = await kept(library, trajectory, false, { heldOn: day('2026-11-03'), now: 6000 })
  const third = await kept(library, trajectory, false, { heldOn: day('2026-11-24'), now: 7000 })
  await keepOwnTalk(library, trajectory.id, about, coacheeView(talk.turns, 'nl'), 5500)
  const before = async ({ id }: OpenTalk) => (await earlierFigures(library, id)).map(({ key }) => key)
  expect(await before(first)).toEqual([])
  expect(await before(second)).toEqual([first.id])
  expect(await before(third)).toEqual([first.id, second.id])
  await removeTalk(library, trajectory, second)
  expect(await before(third)).toEqual([first.id])
})

// Turns the conversations as we write and label them (nl/*.txt, en/*.txt) into turns with exact spans.
// As a program: `node packages/talk/corpus/build.mjs [language] [folder]` writes one NDJSON file a conversation
// into the folder, or everything to standard output. README.md describes both forms.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** What we write in the braces, and the code it stands for. */
export const COACH_MARKS = {
  open: 'question.open',
  closed: 'question.closed',
  leading: 'question.leading',
  choice: 'question.choice',
  why: 'question.why',
  gift: 'gift',
  permission: 'gift.permission',
  mirror: 'reflection',
  summary: 'summary',
  affirm: 'affirmation',
  judge: 'judgement',
  yesbut: 'yes-but',
  hedge: 'hedge',
  info: 'information',
}

export const COACHEE_MARKS = {
  change: 'change-talk',
  sustain: 'sustain-talk',
  possible: 'possibility',
  problem: 'problem',
  excuse: 'excuse',
  resist: 'resistance',
  fixed: 'mindset.fixed',
  growth: 'mindset.growth',
  alert: 'alert',
}

const FORMS = ['narrow', 'invited']
/** What a turn can mainly be, by whose turn it is; written (`C=reflection: `) where its codes leave that open. */
export const MAIN = {
  coach: ['question', 'reflection', 'input', 'other'],
  coachee: ['change', 'sustain'],
}
const PHASES = { goal: 'goal', reality: 'reality', options: 'options', what: 'what', none: null }
const KINDS = new Set([
  COACH_MARKS.open,
  COACH_MARKS.closed,
  COACH_MARKS.leading,
  COACH_MARKS.choice,
  COACH_MARKS.why,
])

/** Whether a code names the kind of a question: a question has exactly one. */
export const isQuestionKind = (code) => KINDS.has(code)

/** Reads the inline marks of one turn; gives the plain text and the codes by their place in it. */
function readMarks(marked, marks, where) {
  let text = ''
  const codes = []
  const opened = []
  for (let at = 0; at < marked.length; at++) {
    const sign = marked[at]
    if (sign === '{') {
      const name = /^\{([a-z+/]+) /.exec(marked.slice(at))
      if (!name) throw new Error(`${where}: a brace without a mark: ${marked.slice(at, at + 30)}`)
      opened.push({ names: name[1].split('+'), start: text.length })
      at += name[0].length - 1
    } else if (sign === '}') {
      const mark = opened.pop()
      if (!mark) throw new Error(`${where}: a closing brace too many`)
      for (const written of mark.names) {
        const [name, form] = written.split('/')
        const code = marks[name]
        if (!code) throw new Error(`${where}: no such mark for this role: ${written}`)
        if (form && !FORMS.includes(form)) throw new Error(`${where}: no such form: ${written}`)
        codes.push({ code, start: mark.start, end: text.length, ...(form && { form }) })
      }
    } else text += sign
  }
  if (opened.length > 0) throw new Error(`${where}: a brace stays open`)
  // Two questions in one turn are stacked: that follows from the count, so nobody has to remember to write it.
  const questions = codes.filter(({ code }) => isQuestionKind(code))
  if (questions.length > 1)
    codes.push({
      code: 'question.stacked',
      start: Math.min(...questions.map(({ start }) => start)),
      end: Math.max(...questions.map(({ end }) => end)),
    })
  codes.sort(
    (one, other) => one.start - other.start || other.end - one.end || (one.code < other.code ? -1 : 1),
  )
  return { text, codes }
}

/** One conversation from our inline form. Throws with file and line: a fault in the source is a broken build. */
export function readConversation(source, name) {
  const about = { conversation: name }
  const turns = []
  let phase = null
  for (const [index, line] of source.split('\n').entries()) {
    const where = `${name}:${index + 1}`
    if (line.trim() === '' || line.startsWith('%')) continue
    if (line.startsWith('# ')) {
      const named = line.slice(2).trim()
      if (!Object.hasOwn(PHASES, named)) throw new Error(`${where}: no such phase: ${named}`)
      phase = PHASES[named]
      continue
    }
    const spoken = /^([CK])(?:=([a-z]+))?: (.*)$/.exec(line)
    if (spoken) {
      const [, who, main, marked] = spoken
      const role = who === 'C' ? 'coach' : 'coachee'
      if (main && !MAIN[role].includes(main)) throw new Error(`${where}: no such main value: ${main}`)
      const { text, codes } = readMarks(marked.trim(), role === 'coach' ? COACH_MARKS : COACHEE_MARKS, where)
      turns.push({ id: `${name}.${turns.length + 1}`, role, text, phase, ...(main && { main }), codes })
    } else {
      const field = /^([a-z]+): (.+)$/.exec(line)
      if (!field || turns.length > 0)
        throw new Error(`${where}: neither a turn nor a field: ${line.slice(0, 40)}`)
      about[field[1]] = field[2].trim()
    }
  }
  return { about, turns }
}

/** All conversations of a language, in the order of their numbers; `labelling` is the folder of another reader's marks. */
export function readCorpus(language, labelling = '.') {
  const folder = join(here, labelling, language)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const { about, turns } = readConversation(
        readFileSync(join(folder, file), 'utf8'),
        `${language}-${file.slice(0, -'.txt'.length)}`,
      )
      return { about: { ...about, language, licence: 'EUPL-1.2' }, turns }
    })
}

/**
 * Single lines (lines/LANGUAGE/*.txt), each as a conversation of one turn: nothing was said before it. Of a file with
 * `phases: no` only the codes count. None where a language has no lines.
 */
export function readLines(language) {
  const folder = join(here, 'lines', language)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const name = `${language}-lines-${file.slice(0, -'.txt'.length)}`
      const { about, turns } = readConversation(readFileSync(join(folder, file), 'utf8'), name)
      return turns.map((turn) => ({ about: { ...about, conversation: turn.id, language }, turns: [turn] }))
    })
}

/** One conversation as NDJSON: a line about it, then a line a turn. */
export const toNdjson = ({ about, turns }) =>
  [about, ...turns].map((line) => JSON.stringify(line) + '\n').join('')

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [language = 'nl', folder] = process.argv.slice(2)
  for (const conversation of readCorpus(language)) {
    if (folder) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, `${conversation.about.conversation}.ndjson`), toNdjson(conversation))
    } else process.stdout.write(toNdjson(conversation))
  }
}

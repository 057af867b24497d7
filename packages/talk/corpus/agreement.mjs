// Compares two readers' labels of the same conversations, turn by turn.
// As a program: `node packages/talk/corpus/agreement.mjs [nl|en …]` writes the tables of those languages (else of all) in
// AGREEMENT.md anew; with `--json` it prints the figures instead, with `--differences` every turn in which the two differ.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { COACH_MARKS, COACHEE_MARKS, isQuestionKind, readCorpus } from './build.mjs'
import { table } from './counts.mjs'
import { cohensKappa, kappaInterval, macroF1 } from './kappa.mjs'

const SEED = 20261122
const DRAWS = 2000
const STACKED = 'question.stacked'
const CODES = {
  coach: [...Object.values(COACH_MARKS), STACKED],
  coachee: Object.values(COACHEE_MARKS),
}
/** The languages of which test conversations have a second labelling. */
export const TWICE = ['nl', 'en']
const begin = (language) => `<!-- ${language}: written by agreement.mjs: begin -->`
const end = (language) => `<!-- ${language}: written by agreement.mjs: end -->`

/**
 * The turns of both labellings side by side, per conversation that has a second one; throws when the words are not the
 * same.
 */
export function sideBySide(first, second) {
  const named = new Map(first.map((conversation) => [conversation.about.conversation, conversation]))
  return second.map(({ about, turns }) => {
    const name = about.conversation
    const other = named.get(name)?.turns
    if (other?.length !== turns.length) throw new Error(`${name}: not the same turns in both labellings`)
    return turns.map((turn, at) => {
      if (other[at].role !== turn.role || other[at].text !== turn.text)
        throw new Error(`${turn.id}: not the same words in both labellings`)
      return { first: other[at], second: turn }
    })
  })
}

const has =
  (...codes) =>
  (turn) =>
    turn.codes.some(({ code }) => codes.includes(code))
const kinds = (turn) => turn.codes.filter(({ code }) => isQuestionKind(code)).map(({ code }) => code)

/** The one of several code sets that is said last in a turn: where a turn holds both, it ends on that one. */
function lastOf(turn, sets) {
  const ends = Object.entries(sets).map(([name, codes]) => [
    name,
    Math.max(-1, ...turn.codes.filter(({ code }) => codes.includes(code)).map(({ end }) => end)),
  ])
  const [name, end] = ends.reduce((best, one) => (one[1] > best[1] ? one : best))
  return end < 0 ? 'neutral' : name
}

const COARSE = [
  {
    name: 'question: none, open, closed',
    role: 'coach',
    see: (turn) =>
      has('question.open', 'question.why')(turn) ? 'open' : kinds(turn).length > 0 ? 'closed' : 'none',
  },
  {
    name: 'behaviour: question, reflection, input, other',
    role: 'coach',
    see: (turn) => {
      if (kinds(turn).length > 0) return 'question'
      if (has('reflection', 'summary')(turn)) return 'reflection'
      return has('gift', 'gift.permission', 'information')(turn) ? 'input' : 'other'
    },
  },
  {
    name: 'client talk: change, sustain, neutral',
    role: 'coachee',
    see: (turn) => lastOf(turn, { change: ['change-talk'], sustain: ['sustain-talk', 'resistance'] }),
  },
  {
    name: 'direction: opens (change, possibility), closes (sustain, resistance, problem), neutral',
    role: 'coachee',
    see: (turn) =>
      lastOf(turn, {
        opens: ['change-talk', 'possibility'],
        closes: ['sustain-talk', 'resistance', 'problem'],
      }),
  },
]

/** What two readers saw, as figures: how often each saw it, kappa, its interval. */
function compare(name, conversations, keep, see, options) {
  const groups = conversations.map((turns) =>
    turns.filter(keep).map(({ first, second }) => [see(first), see(second)]),
  )
  const pairs = groups.flat()
  return {
    name,
    turns: pairs.length,
    first: pairs.filter(([value]) => value === true).length,
    second: pairs.filter(([, value]) => value === true).length,
    both: pairs.filter(([one, other]) => one === true && other === true).length,
    same: pairs.filter(([one, other]) => one === other).length,
    kappa: cohensKappa(pairs),
    interval: kappaInterval(groups, options),
    macroF1: macroF1(pairs),
  }
}

/** All figures of agreement between two labellings, of the conversations that have a second one. */
export function agreementOf(first, second, options = { seed: SEED, draws: DRAWS }) {
  const conversations = sideBySide(first, second)
  const ofRole =
    (role) =>
    ({ first: turn }) =>
      turn.role === role
  const oneQuestion = ({ first: one, second: other }) => kinds(one).length === 1 && kinds(other).length === 1
  return {
    conversations: conversations.length,
    turns: conversations.flat().length,
    ...options,
    codes: Object.entries(CODES).flatMap(([role, codes]) =>
      codes.map((code) => ({ role, ...compare(code, conversations, ofRole(role), has(code), options) })),
    ),
    kinds: [
      ...Object.values(COACH_MARKS)
        .filter(isQuestionKind)
        .map((code) => compare(code, conversations, oneQuestion, has(code), options)),
      compare('which of the five', conversations, oneQuestion, (turn) => kinds(turn)[0], options),
    ],
    phase: compare(
      'phase',
      conversations,
      () => true,
      ({ phase }) => phase,
      options,
    ),
    coarse: COARSE.map(({ name, role, see }) => compare(name, conversations, ofRole(role), see, options)),
  }
}

const figure = (value) => (value === null ? 'unknown' : value.toFixed(2))
const range = (found) => (found === null ? 'unknown' : `${figure(found.low)} to ${figure(found.high)}`)

const codeRows = (rows) =>
  table([
    ['code', 'turns', 'first', 'second', 'both', 'κ', '95 %'],
    ...rows.map((row) => [
      row.name,
      ...[row.turns, row.first, row.second, row.both].map(String),
      figure(row.kappa),
      range(row.interval),
    ]),
  ])

const setRows = (rows) =>
  table([
    ['set', 'turns', 'same', 'κ', '95 %', 'macro-F1'],
    ...rows.map((row) => [
      row.name,
      String(row.turns),
      String(row.same),
      figure(row.kappa),
      range(row.interval),
      figure(row.macroF1),
    ]),
  ])

/** The tables of a language in AGREEMENT.md. */
export function agreementAsMarkdown(found) {
  const five = found.kinds.filter(({ name }) => isQuestionKind(name))
  return `Of the test conversations that have a second labelling: ${found.conversations}, with ${found.turns} turns. Intervals: ${found.draws} draws of whole conversations, seed ${found.seed}.

#### Each code: is it in the turn?

${codeRows(found.codes)}

#### The kind of a question, where both see exactly one

${codeRows(five)}

#### Several values a turn

${setRows([...found.kinds.filter((row) => !five.includes(row)), found.phase, ...found.coarse])}`
}

/** The document with the tables of a language replaced by these; throws when it has no place for them. */
export function withTables(document, language, tables) {
  const [before, rest] = document.split(begin(language))
  const after = rest?.split(end(language))[1]
  if (after === undefined)
    throw new Error(`AGREEMENT.md has lost the marks between which the tables of ${language} stand`)
  return `${before}${begin(language)}\n\n${tables}\n\n${end(language)}${after}`
}

/** Every turn in which a code or the phase is one reader's only, as lines to read. */
export function differencesOf(first, second) {
  const marks = ({ phase, codes }) => new Set([`phase ${phase}`, ...codes.map(({ code }) => code)])
  return sideBySide(first, second)
    .flat()
    .flatMap(({ first: one, second: other }) => {
      const [mine, theirs] = [marks(one), marks(other)]
      const only = (these, those) => [...these].filter((mark) => !those.has(mark)).join(', ') || '-'
      if (only(mine, theirs) === '-' && only(theirs, mine) === '-') return []
      return [`${one.id} first: ${only(mine, theirs)} second: ${only(theirs, mine)}\n    ${one.text}`]
    })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2)
  const named = TWICE.filter((language) => args.includes(language))
  const languages = named.length > 0 ? named : TWICE
  const labels = (language) => [readCorpus(language), readCorpus(language, 'second')]
  if (args.includes('--differences'))
    for (const language of languages) console.log(differencesOf(...labels(language)).join('\n'))
  else {
    const found = languages.map((language) => [language, agreementOf(...labels(language))])
    const page = new URL('AGREEMENT.md', import.meta.url)
    if (args.includes('--json')) console.log(JSON.stringify(Object.fromEntries(found), null, 2))
    else {
      const document = found.reduce(
        (text, [language, figures]) => withTables(text, language, agreementAsMarkdown(figures)),
        readFileSync(page, 'utf8'),
      )
      writeFileSync(page, document)
    }
  }
}

// Counts a language's conversations and codes, as the Markdown of its counts.md.
// As a program: `node packages/talk/corpus/counts.mjs [language …]` writes that file anew for each language;
// the lint test compares, so a conversation changed without its counts is a red test.
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { COACH_MARKS, COACHEE_MARKS, readCorpus } from './build.mjs'

const STACKED = 'question.stacked'
const ROWS = [
  'conversations',
  'turns',
  'turns (written)',
  'turns (asr)',
  ...Object.values(COACH_MARKS).flatMap((code) => (code === COACH_MARKS.why ? [code, STACKED] : [code])),
  ...Object.values(COACHEE_MARKS),
]
const SPLITS = ['train', 'dev', 'test']

/** A Markdown table as prettier would write it, so that a generated file needs no second tool. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((row) => row[column].length)))
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`
  const [head, ...body] = rows
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}

/** How often each row's thing occurs per split: conversations, turns, and spans of each code. */
function countBySplit(corpus) {
  const counts = new Map(ROWS.map((row) => [row, { train: 0, dev: 0, test: 0 }]))
  for (const { about, turns } of corpus) {
    const add = (row) => counts.get(row)[about.split]++
    add('conversations')
    for (const { codes } of turns) {
      add('turns')
      add(`turns (${about.style})`)
      for (const { code } of codes) add(code)
    }
  }
  return counts
}

/** The whole counts.md of a language: codes per split, then a row a conversation. */
export function countsAsMarkdown(corpus) {
  const codes = [...countBySplit(corpus)].map(([row, counts]) => {
    const perSplit = SPLITS.map((split) => counts[split])
    return [row, ...perSplit, perSplit.reduce((sum, count) => sum + count, 0)].map(String)
  })
  const conversations = corpus.map(({ about, turns }) => [
    about.conversation.slice(about.language.length + 1),
    about.setting.split(':')[0],
    about.quality,
    about.register,
    about.style,
    about.split,
    String(turns.length),
  ])
  return `# Counts

Written by \`counts.mjs\`, not by hand. Of codes: the number of spans.

${table([['', ...SPLITS, 'all'], ...codes])}

${table([['conversation', 'sector', 'coach', 'register', 'style', 'split', 'turns'], ...conversations])}
`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const language of process.argv.slice(2))
    writeFileSync(new URL(`${language}/counts.md`, import.meta.url), countsAsMarkdown(readCorpus(language)))

// Counts, per rule, how often its findings were right on train and dev, and writes the table that confidence rests on:
// `node packages/talk/training/rule-confidence.mjs [nl|en]`. Right: a label of the same code overlaps it.
import { writeFileSync } from 'node:fs'
import { readCorpus, readLines } from '../corpus/build.mjs'
import { loadEngine } from './load.mjs'

const [language = 'nl'] = process.argv.slice(2)
const { coachCodes, metRules, pack } = await loadEngine(language)
const isCoach = new Set(coachCodes)
const counted = new Map()
const drafts = { ...pack, match: { ...pack.match, coach: pack.match.draft } }
const drafted = new Set(pack.drafted.map(({ id }) => id))
const alone = new Set(readLines(language).map(({ about }) => about.conversation))
/** Rules for drafts are counted on the lines that stand alone, as they are used. */
const met = (turn, { conversation }) =>
  alone.has(conversation) && turn.role === 'coach'
    ? [...metRules(turn, pack), ...metRules(turn, drafts).filter(({ rule }) => drafted.has(rule))]
    : metRules(turn, pack)
for (const { about, turns } of [...readCorpus(language), ...readLines(language)]) {
  if (about.split === 'test') continue
  let previous = ''
  for (const { role, text, codes } of turns) {
    for (const { rule, code, start, end } of met({ role, text, previous }, about)) {
      if (isCoach.has(code) !== (role === 'coach')) continue
      const count = counted.get(rule) ?? { found: 0, right: 0 }
      count.found += 1
      if (codes.some((label) => label.code === code && label.start < end && start < label.end))
        count.right += 1
      counted.set(rule, count)
    }
    previous = text
  }
}
const name = language === 'nl' ? 'dutchCounted' : 'englishCounted'
const lines = [...counted]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([rule, { found, right }]) => `  '${rule}': { found: ${found}, right: ${right} },\n`)
writeFileSync(
  new URL(`../src/findings/rules/${language}/counted.ts`, import.meta.url),
  `import type { RuleCount } from '../../confidence.ts'

/** Written by \`training/rule-confidence.mjs\`: how often each rule was right on train and dev. Not by hand. */
export const ${name}: Readonly<Record<string, RuleCount>> = {
${lines.join('')}}
`,
)
for (const [rule, { found, right }] of [...counted].sort(([one], [other]) => (one < other ? -1 : 1)))
  console.log(`${rule.padEnd(36)} ${right}/${found}`)

// How well the engine finds what we labelled: `node packages/talk/training/score.mjs [nl|en] [--split dev] [--misses code] [--model]`.
// Turn level: the code is anywhere in the turn. Span level: a finding overlaps a label of the same code.
// With --model the model of the language has its say as well; it was trained on train, so look at dev then.
// Without --split: train and dev together. The test split is for the model card, once.
import { readCorpus } from '../corpus/build.mjs'
import { loadEngine } from './load.mjs'

const [language = 'nl', ...options] = process.argv.slice(2)
const option = (name) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined)
const splits = (option('--split') ?? 'train,dev').split(',')
const shown = option('--misses')

const { codeTurn, coachCodes, coacheeCodes, inWords, pack } = await loadEngine(
  language,
  options.includes('--model'),
)
const overlaps = (one, other) => one.start < other.end && other.start < one.end

const rows = new Map([...coachCodes, ...coacheeCodes].map((code) => [code, new Map()]))
const cell = (code, style) => {
  const row = rows.get(code)
  if (!row.has(style))
    row.set(style, {
      turns: { hit: 0, found: 0, labelled: 0 },
      spans: { right: 0, found: 0, met: 0, labelled: 0 },
    })
  return row.get(style)
}

for (const { about, turns } of readCorpus(language)) {
  if (!splits.includes(about.split)) continue
  let previous
  for (const turn of turns) {
    const findings = codeTurn({ role: turn.role, text: turn.text, previous: previous?.text ?? '' }, pack)
    for (const code of turn.role === 'coach' ? coachCodes : coacheeCodes) {
      const found = findings.filter((finding) => finding.code === code)
      const labelled = turn.codes.filter((label) => label.code === code)
      const wrong = found.filter((finding) => !labelled.some((label) => overlaps(finding, label)))
      const missed = labelled.filter((label) => !found.some((finding) => overlaps(finding, label)))
      for (const style of ['all', about.style]) {
        const { turns: byTurn, spans } = cell(code, style)
        if (found.length > 0) byTurn.found += 1
        if (labelled.length > 0) byTurn.labelled += 1
        if (found.length > 0 && labelled.length > 0) byTurn.hit += 1
        spans.found += found.length
        spans.right += found.length - wrong.length
        spans.labelled += labelled.length
        spans.met += labelled.length - missed.length
      }
      if (shown === code || shown === 'all') {
        for (const finding of wrong)
          console.log(
            `${turn.id} WRONG ${code}: ${turn.text.slice(finding.start, finding.end)}  [${finding.because.by === 'rule' ? finding.because.rule : finding.because.by}: ${inWords(finding.because, pack, 'en')}]`,
          )
        for (const label of missed)
          console.log(
            `${turn.id} MISSED ${code}: ${turn.text.slice(label.start, label.end)}  <<${previous?.text ?? ''}>>`,
          )
      }
    }
    previous = turn
  }
}

const share = (part, whole) => (whole === 0 ? '   –' : (part / whole).toFixed(2).padStart(4))
const f1 = (precision, recall) =>
  Number.isNaN(precision + recall) || precision + recall === 0
    ? '   –'
    : ((2 * precision * recall) / (precision + recall)).toFixed(2).padStart(4)
const line = ({ turns, spans }) =>
  `n ${String(spans.labelled).padStart(4)}  turns P ${share(turns.hit, turns.found)} R ${share(turns.hit, turns.labelled)} F1 ${f1(turns.hit / turns.found, turns.hit / turns.labelled)}   spans P ${share(spans.right, spans.found)} R ${share(spans.met, spans.labelled)} F1 ${f1(spans.right / spans.found, spans.met / spans.labelled)}`
console.log(`${language}, ${splits.join(' and ')}`)
for (const [code, styles] of rows)
  for (const style of ['all', 'written', 'asr'])
    if (styles.has(style))
      console.log(`${(style === 'all' ? code : `  ${style}`).padEnd(18)} ${line(styles.get(style))}`)

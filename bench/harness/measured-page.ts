import type { Figure } from './figure.ts'
import type { Result } from './suite-result.ts'

const preface = `# Measured

Made by \`npm run bench\` from \`bench/results/\`, where every raw sample stands; do not edit by hand.
\`npm run bench -- <name>\` measures one suite again. These are figures of one machine on one day: no test
depends on them. Under a figure stands the range of its samples, or the 95 % interval of a score; a bold one has a
limit or an aim.
`

/** The page `docs/MEASURED.md`: every figure of every suite, with its limit and how it was measured. */
export function measuredPage(results: readonly Result[]): string {
  return `${[preface, ...results.map(section)].join('\n')}`
}

function section(result: Result): string {
  const { title, suite, date, commit, machine, load } = result
  const browser = machine.browser === null ? '' : `, ${machine.browser}`
  return `## ${title}

\`bench/${suite}\`, ${date.slice(0, 10)}, commit ${commit}. ${machine.cpu}, ${machine.cores} cores,
${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node}${browser}. Load of the machine before and
after: ${load.before} and ${load.after}; measured at priority ${machine.priority}.

${tables(result.figures)}
${result.method.map((line) => `- ${line}`).join('\n')}
`
}

/** A table for all figures without a heading, and one for each heading. */
function tables(figures: readonly Figure[]): string {
  return [...new Set(figures.map(({ table: heading }) => heading))]
    .map((heading) => {
      const rows = table(figures.filter((figure) => figure.table === heading))
      return heading === undefined ? rows : `### ${heading}\n\n${rows}`
    })
    .join('\n')
}

/** One row a measure, one column a subject. */
function table(figures: readonly Figure[]): string {
  const subjects = [...new Set(figures.map(({ subject }) => subject))]
  const names = [...new Set(figures.map(({ name }) => name))]
  const rows = names.map((name) => {
    const measured = figures.filter((figure) => figure.name === name)
    const [first] = measured
    if (!first) return ''
    const unit = [first.unit, first.statistic].filter((part) => part !== '').join(', ')
    const cells = subjects.map((subject) => cell(measured.find((figure) => figure.subject === subject)))
    return `| ${[name, unit, ...cells].join(' | ')} |\n`
  })
  const line = `|---|---|${subjects.map(() => '---:|').join('')}\n`
  return `| What | Unit | ${subjects.join(' | ')} |\n${line}${rows.join('')}`
}

/** The figure, its limit when it has one, and between what its samples or draws lay. */
function cell(figure: Figure | undefined): string {
  if (!figure) return ''
  const { samples, interval, parts } = figure
  const [least, most] = interval
    ? [interval.low, interval.high]
    : samples.length < 2
      ? []
      : [Math.min(...samples), Math.max(...samples)]
  return [
    judged(figure),
    least === undefined ? '' : `${least} – ${most}`,
    Object.entries(parts ?? {})
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
  ]
    .filter((line) => line !== '')
    .join('<br>')
}

function judged({ value, atMost, atLeast }: Figure): string {
  if (atMost !== null) return value <= atMost ? `**${value}** (≤ ${atMost})` : `**${value}, over ${atMost}**`
  if (atLeast !== undefined)
    return value >= atLeast ? `**${value}** (≥ ${atLeast})` : `**${value}, under ${atLeast}**`
  return `${value}`
}

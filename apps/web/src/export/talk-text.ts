import type { OwnTalkSchema, Records, TalkSchema } from '@lef/store'
import { coacheeViewAsMarkdown, formatInWords, reportAsMarkdown, type TranscriptFormat } from '@lef/talk'
import { headingAt, item, labelled, list, section } from '../coachee-page/markdown-blocks.ts'
import { formatDay, formatInstant } from '../messages/format.ts'
import { correctionsOf, keptOf, shownReading, storedSaid, storedView } from '../talk/stored-talk.ts'
import { withPlaceholders } from '../talk/wordless.ts'
import type { ExportLanguage } from './export-language.ts'

type Consented = ReturnType<Records<TalkSchema>['root']> | ReturnType<Records<OwnTalkSchema>['root']>

/** A conversation that the coach read back: what was agreed, the mirror, what was kept and put right, and the words. */
export function talkText(talk: Records<TalkSchema>, title: string, says: ExportLanguage): string {
  const { m, page } = says
  const root = talk.root()
  const said = storedSaid(root.said)
  const reading = shownReading(talk, said)
  const mirror = reading
    ? reportAsMarkdown(withPlaceholders(reading.mirror), page.language, says.address)
    : null
  return joined([
    headingAt(1, title),
    consent(root, says),
    mirror,
    ...section(
      m.keptQuotations,
      list(keptOf(talk).map(({ text, question }) => item(text, [[m.couldHaveAsked, question]]))),
    ),
    ...section(
      m.corrections,
      list(
        correctionsOf(talk).map(({ place, was, now }) =>
          item(m.correction(place.turn + 1, was ?? m.nothing, now ?? m.nothing)),
        ),
      ),
    ),
    ...section(
      m.transcript,
      list((said?.turns ?? []).map(({ role, text }) => item(`${m.roles[role]}: ${text}`))),
    ),
  ])
}

/** A conversation that a coachee read back for themselves. */
export function ownTalkText(talk: Records<OwnTalkSchema>, title: string, says: ExportLanguage): string {
  const root = talk.root()
  const view = storedView(root.view)
  return joined([
    headingAt(1, title),
    consent(root, says),
    view === null ? null : coacheeViewAsMarkdown(view, says.page.language, says.address),
  ])
}

function consent(root: Consented, says: ExportLanguage): string | null {
  const { m, page } = says
  const day = (given: Consented['until']) => (given === null ? '' : formatDay(given, page.language, true))
  return labelled([
    [m.heldOn, day(root.heldOn)],
    [m.agreedFor, root.purpose.trim()],
    [m.until, day(root.until)],
    [m.agreedOn, root.agreedAt === null ? '' : formatInstant(root.agreedAt, page.language)],
    [m.source, root.format === '' ? '' : formatInWords(root.format as TranscriptFormat, page.language)],
  ])
}

const joined = (blocks: readonly (string | null)[]): string =>
  `${blocks
    .filter((block) => block !== null)
    .map((block) => block.trimEnd())
    .join('\n\n')}\n`

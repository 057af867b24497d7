import {
  coachSchema,
  indexSchema,
  ownTalkSchema,
  Records,
  talkSchema,
  trajectorySchema,
  type Description,
  type TransferDocument,
} from '@lef/store'
import { item, list, section, words } from '../coachee-page/markdown-blocks.ts'
import { coachText } from './coach-text.ts'
import type { ExportLanguage } from './export-language.ts'
import { trajectoryIn } from '../talk/talk-shelf.ts'
import { ownTalkText, talkText } from './talk-text.ts'
import { trajectoryText } from './trajectory-text.ts'
import { valuesOf } from './values.ts'

/** What one document cannot know of another. */
export interface ExportNames {
  /** The coachee of a trajectory, by its id; empty when there is no name. */
  readonly coachee: (trajectory: string) => string
  /** When a conversation began, in ms since 1970; null when it is not known. */
  readonly begin: (conversation: string) => number | null
}

const noId = () => ''

/** Gives every document its readable form: all its values, and a text for people. */
export function describeDocuments(says: ExportLanguage, names: ExportNames) {
  return (document: TransferDocument): Description => ({
    ...textOrWhyNot(document, says, names),
    values: valuesOf(document),
  })
}

/** A value that this Lef does not understand, in one document, must not keep all others from being taken along. */
function textOrWhyNot(
  document: TransferDocument,
  says: ExportLanguage,
  names: ExportNames,
): Omit<Description, 'values'> {
  try {
    return textOf(document, says, names)
  } catch {
    return { title: document.id, markdown: `# ${document.id}\n\n${says.m.noText}\n` }
  }
}

function textOf(
  { id, kind, doc }: TransferDocument,
  says: ExportLanguage,
  names: ExportNames,
): Omit<Description, 'values'> {
  const { m } = says
  switch (kind) {
    case 'trajectory': {
      const shared = new Records(doc, trajectorySchema, noId)
      const title = m.trajectoryOf(shared.root().coachee.trim())
      const markdown = trajectoryText(shared, says)
      shared.destroy()
      return { title, markdown }
    }
    case 'coach': {
      const coach = new Records(doc, coachSchema, noId)
      const title = m.coachOf(names.coachee(id.replace(/^coach-/u, '')))
      const markdown = coachText(coach, title, names.begin, says)
      coach.destroy()
      return { title, markdown }
    }
    case 'index': {
      const index = new Records(doc, indexSchema, noId)
      const trajectories = index.rows('trajectories').map((row) => item(m.trajectoryOf(row.coachee.trim())))
      const blocks = [
        `# ${m.index}`,
        list(trajectories),
        ...section(m.helpers, words(index.root().helpers.trim())),
      ]
      index.destroy()
      return { title: m.index, markdown: `${blocks.filter((block) => block !== null).join('\n\n')}\n` }
    }
    case 'talk': {
      const talk = new Records(doc, talkSchema, noId)
      const title = m.talkOf(names.coachee(trajectoryIn(kind, id)), talk.root().heldOn ?? '')
      const markdown = talkText(talk, title, says)
      talk.destroy()
      return { title, markdown }
    }
    case 'own-talk': {
      const talk = new Records(doc, ownTalkSchema, noId)
      const title = m.ownTalkOf(names.coachee(trajectoryIn(kind, id)), talk.root().heldOn ?? '')
      const markdown = ownTalkText(talk, title, says)
      talk.destroy()
      return { title, markdown }
    }
    default:
      return { markdown: '' }
  }
}

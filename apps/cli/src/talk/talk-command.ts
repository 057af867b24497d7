import { registerOf } from '@lef/method'
import {
  coacheeView,
  coacheeViewAsHtml,
  coacheeViewAsMarkdown,
  coachMirror,
  parseTranscript,
  reportAsHtml,
  reportAsMarkdown,
  timesOf,
} from '@lef/talk'
import type { TalkRequest } from '../arguments.ts'
import type { Engine } from '../engine.ts'
import type { Messages } from '../messages/messages.ts'
import { exit, type Exit, type World } from '../world.ts'
import { codeTranscript } from './code-transcript.ts'
import { declareRoles } from './declared-roles.ts'
import { readWhole } from './read-whole.ts'
import { talkAsJson } from './talk-as-json.ts'

/** Makes the coach's mirror of a transcript, or the coachee's own view, and writes it to standard output. */
export async function talkCommand(
  request: TalkRequest,
  engine: Engine,
  messages: Messages,
  world: World,
): Promise<Exit> {
  const { file, language, address, format } = request
  const place = file === '-' ? messages.standardInput : file
  const refuse = (reason: string): Exit => {
    world.complain(reason)
    return exit.badInput
  }

  const content = await readWhole(file === '-' ? world.input : world.open(file))
  if (!content.ok) return refuse(messages.in(place, messages.unreadable(content.error)))
  const parsed = parseTranscript(content.value, file)
  if (!parsed.ok) return refuse(messages.in(place, messages.transcript(parsed.error)))
  const declared = declareRoles(parsed.value, request)
  if (!declared.ok) return refuse(messages.in(place, messages.role(declared.error)))
  const { transcript, perhapsSame } = declared.value
  if (perhapsSame.length > 0) world.complain(messages.in(place, messages.perhapsSame(perhapsSame)))

  const turns = codeTranscript(transcript, engine)
  if (request.as === 'coachee') {
    const ownWords = coacheeView(turns, language)
    await world.write(
      format === 'json'
        ? json(talkAsJson(transcript, turns, { ownWords }, engine))
        : (format === 'html' ? coacheeViewAsHtml : coacheeViewAsMarkdown)(ownWords, language, address),
    )
    return exit.fine
  }
  const mirror = coachMirror({ turns, times: timesOf(transcript), register: registerOf(language, address) })
  await world.write(
    format === 'json'
      ? json(talkAsJson(transcript, turns, { mirror }, engine))
      : (format === 'html' ? reportAsHtml : reportAsMarkdown)(mirror, language, address),
  )
  return exit.fine
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

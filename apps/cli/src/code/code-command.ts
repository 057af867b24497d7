import type { Engine } from '../engine.ts'
import type { Messages } from '../messages/messages.ts'
import { written } from '../written-code.ts'
import { exit, type Exit, type World } from '../world.ts'
import { linesOf } from './lines.ts'
import { readSpokenLine } from './spoken-line.ts'

/**
 * Codes turns from standard input, one JSON line in, one JSON line out, each before the next is read. Lines of white
 * space alone are passed over but counted. Stops at the first line that cannot be read.
 */
export async function codeCommand(engine: Engine, messages: Messages, world: World): Promise<Exit> {
  const tracker = engine.phaseTracker()
  for await (const line of linesOf(world.input)) {
    if (!line.ok) {
      world.complain(messages.atLine(line.error.number, messages.line[line.error.problem]))
      return exit.badInput
    }
    const { number, text } = line.value
    if (text.trim() === '') continue
    const spoken = readSpokenLine(text)
    if (!spoken.ok) {
      world.complain(messages.atLine(number, messages.spokenLine(spoken.error)))
      return exit.badInput
    }
    const { id, ...turn } = spoken.value
    const codes = written(engine.codesOf(turn), engine)
    await world.write(`${JSON.stringify({ id, codes, phase: tracker.next(turn) })}\n`)
  }
  return exit.fine
}

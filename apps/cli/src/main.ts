import { readArguments, spokenLanguage } from './arguments.ts'
import { engineFor } from './engine.ts'
import { messagesIn } from './messages/messages-in.ts'
import { exit, ReaderGone, type Exit, type World } from './world.ts'

/** Does what the arguments ask; never throws. */
export async function main(args: readonly string[], world: World): Promise<Exit> {
  const messages = messagesIn(spokenLanguage(args, world.speaksDutch))
  try {
    const request = readArguments(args)
    if (!request.ok) {
      world.complain(messages.argument(request.error))
      return exit.badInput
    }
    const { value } = request
    if (value.command === 'help') await world.write(messages.help[value.of ?? 'lef'])
    else if (value.command === 'version') await world.write(`lef ${world.version}\n`)
    else if (value.command === 'backup' || value.command === 'restore')
      return await (
        await import('./server-data/server-data-command.ts')
      ).serverDataCommand(value, messages, world)
    else {
      // Read only when asked for: the other command need not wait for it.
      const engine = await engineFor(value.language)
      if (value.command === 'talk')
        return await (await import('./talk/talk-command.ts')).talkCommand(value, engine, messages, world)
      return await (await import('./code/code-command.ts')).codeCommand(engine, messages, world)
    }
    return exit.fine
  } catch (error) {
    if (error instanceof ReaderGone) return exit.fine
    world.complain(messages.fault(error instanceof Error ? (error.stack ?? error.message) : String(error)))
    return exit.fault
  }
}

import { restoreBackup, writeBackup } from '@lef/server/backup'
import type { ServerDataRequest } from '../arguments.ts'
import type { Messages } from '../messages/messages.ts'
import { exit, type Exit, type World } from '../world.ts'

/** Writes all that a server keeps to a file, or puts it back into an empty place. */
export async function serverDataCommand(
  { command, file, data }: ServerDataRequest,
  messages: Messages,
  world: World,
): Promise<Exit> {
  const [place, path] = [world.serverData(data), world.pathOf(file)]
  const refuse = (reason: string): Exit => {
    world.complain(messages.in(file, reason))
    return exit.badInput
  }
  if (command === 'backup') {
    const written = await writeBackup(place, path)
    if (!written.ok) return refuse(messages.noBackup(written.error))
    await world.write(messages.wroteBackup(file, written.value))
  } else {
    const restored = await restoreBackup(place, path)
    if (!restored.ok) return refuse(messages.noRestore(restored.error))
    await world.write(messages.restored(file, restored.value))
  }
  return exit.fine
}

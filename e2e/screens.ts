import type { Page } from 'playwright-core'
import { nothingYet, writeContent } from './flows/content.ts'
import { setPassphrase } from './flows/passphrase.ts'
import { playServer } from './flows/played-server.ts'
import { roomFlow } from './flows/room.ts'
import { says, type Language } from './flows/says.ts'
import { locked, onDevice } from './screens/device.ts'
import { comingIn, insecure } from './screens/organisation.ts'
import { inRoom, writeUp } from './screens/room.ts'
import { at, type Screen } from './screens/screen.ts'
import { talks } from './screens/talks.ts'
import { together } from './screens/together.ts'
import { afterwards, beforehand, managed, preparing } from './screens/trajectories.ts'

export type { Screen } from './screens/screen.ts'

/**
 * Everything there is to look at, in the order of a conversation. What looks at all screens (axe, narrow
 * windows, screenshots) goes by this list; a test holds it against the addresses of the app.
 */
export const screens: readonly Screen[] = [
  ...beforehand,
  ...managed,
  ...preparing,
  ...inRoom,
  ...writeUp,
  ...afterwards,
  ...talks,
  { name: 'card', route: '/card', open: at(() => '/card') },
  ...onDevice,
  ...comingIn,
  ...together,
  insecure,
  { name: 'about', route: '/about', open: at(() => '/about') },
  { name: 'missing-trajectory', route: null, open: at(() => '/t/0000') },
  { name: 'not-found', route: null, open: at(() => '/nowhere') },
  ...locked,
]

/**
 * Opens every screen in a fresh profile, filling it on the way, and hands each over: `opened` fails when
 * the screen could not be reached, and is to be waited for.
 */
export async function visitAll(
  page: Page,
  url: string,
  language: Language,
  look: (screen: Screen, opened: Promise<void>) => Promise<void>,
  wanted: readonly Screen[] = screens,
): Promise<void> {
  const m = says[language]
  const server = await playServer(page)
  let content = nothingYet
  const visit = async (when: Screen['when']) => {
    // What stands on the screen; null when it is not what it should be.
    let before: Screen | null = null
    for (const screen of wanted.filter((one) => one.when === when)) {
      const follows: boolean = before !== null && screens[screens.indexOf(screen) - 1] === before
      const way = follows ? (screen.next ?? screen.open) : screen.open
      const opened: Promise<void> = way({ page, url, m, room: roomFlow(page, m.flow), content, server })
      await look(screen, opened)
      before = await opened.then(
        () => screen,
        () => null,
      )
    }
  }
  await visit('empty')
  content = await writeContent(page, url, language)
  await visit(undefined)
  if (wanted.some(({ when }) => when === 'locked')) await setPassphrase({ page, url, m })
  await visit('locked')
}

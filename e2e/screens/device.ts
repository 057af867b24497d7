import { passphrase, unlock } from '../flows/passphrase.ts'
import { at, atOrFurther, type Screen, type Visit } from './screen.ts'

const settings = (then: (visit: Visit) => Promise<void>) => at(() => '/settings', then)
const settingsFurther = (then: (visit: Visit) => Promise<void>) => atOrFurther(() => '/settings', then)

/** What one sets on a device. */
export const onDevice: readonly Screen[] = [
  { name: 'settings', route: '/settings', open: at(() => '/settings') },
  {
    name: 'settings-words',
    route: '/settings',
    ...settingsFurther(async ({ m, room }) => {
      await room.press(m.settings.setLock)
      await room.press(m.passphrase.written)
      await room.press(m.passphrase.showAgain)
    }),
  },
  {
    name: 'settings-own-words',
    route: '/settings',
    open: settings(async ({ m, room }) => {
      await room.press(m.settings.setLock)
      await room.press(m.passphrase.chooseOwn)
      await room.press(m.passphrase.set)
    }),
  },
  {
    name: 'settings-export-sealed',
    route: '/settings',
    open: settings(async ({ m, room, page }) => {
      await page.getByText(m.settings.exportForms.sealed, { exact: true }).click()
      await room.press(m.settings.exportNow)
    }),
  },
  {
    name: 'settings-import-refused',
    route: '/settings',
    ...settingsFurther(async ({ m, page }) => {
      await page.locator('input[type=file]').setInputFiles({
        name: 'x.zip',
        mimeType: 'application/zip',
        buffer: Buffer.from('no zip'),
      })
      await page.getByText(m.settings.importRefused.foreign).waitFor()
    }),
  },
  {
    name: 'settings-erase',
    route: '/settings',
    ...settingsFurther(async ({ m, room, page }) => {
      await room.press(m.erase.erase)
      await page.getByRole('dialog').waitFor()
    }),
  },
]

/** Once there is a passphrase. */
export const locked: readonly Screen[] = [
  {
    name: 'settings-locked',
    route: '/settings',
    when: 'locked',
    open: at(
      () => '/',
      async (visit) => {
        await unlock(visit)
        await visit.page.getByRole('link', { name: visit.m.shell.settings }).click()
        await visit.page.getByRole('heading', { name: visit.m.settings.lock }).waitFor()
        await visit.room.press(visit.m.settings.removeLock)
      },
    ),
  },
  {
    name: 'recovery-code',
    route: '/recovery-code',
    when: 'locked',
    open: at(
      () => '/',
      async (visit) => {
        await unlock(visit)
        await visit.page.getByRole('link', { name: visit.m.shell.settings }).click()
        await visit.page.getByRole('link', { name: visit.m.recovery.lineMake }).click()
        await visit.page.getByLabel(visit.m.recovery.passphrase, { exact: true }).fill(passphrase)
        await visit.room.press(visit.m.recovery.make)
        await visit.page.getByRole('link', { name: visit.m.recovery.away }).waitFor()
      },
    ),
  },
  {
    name: 'lock',
    route: null,
    when: 'locked',
    open: at(
      () => '/',
      async ({ m, page }) => {
        await page.getByRole('heading', { name: m.lock.title }).waitFor()
      },
    ),
  },
  {
    name: 'lock-code',
    route: null,
    when: 'locked',
    ...atOrFurther(
      () => '/',
      async ({ m, page, room }) => {
        await page.getByText(m.lock.forgotten).click()
        await page.getByLabel(m.recovery.code, { exact: true }).fill('een twee drie')
        await room.press(m.recovery.open)
        await page.getByText(m.recovery.wrong({ kind: 'wrong-count', count: 3 })).waitFor()
      },
    ),
  },
  {
    name: 'lock-wrong',
    route: null,
    when: 'locked',
    open: at(
      () => '/',
      async ({ m, page, room }) => {
        await page.getByText(m.lock.forgotten).click()
        await page.getByLabel(m.lock.passphrase, { exact: true }).fill('niet de goede')
        await room.press(m.lock.unlock)
        await page.getByText(m.lock.wrong).waitFor()
      },
    ),
  },
]

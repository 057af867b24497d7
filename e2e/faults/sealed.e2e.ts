import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { saved } from '../flows/content.ts'
import { everythingStored, placesOf, readDevice, type DeviceRows } from '../flows/device.ts'
import { fillEveryDocument } from '../flows/every-field.ts'
import { libraryOf, notebookIn, plant } from '../flows/notebook.ts'
import { passphrase, setPassphrase, unlock } from '../flows/passphrase.ts'
import { roomFlow } from '../flows/room.ts'
import { says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'
import { createProfile } from '../harness/profile.ts'

const m = says.nl
/** A word that no build, dictionary or library holds. */
const canary = 'Qwaxolibird'

/** From the first screen: types the word in the room as people do, the coach's own places included. */
async function typeEverywhere(page: Page): Promise<void> {
  const room = roomFlow(page, m.flow)
  await room.begin('mine')
  await room.opening({ wentWell: `${canary} ging goed`, wish: `${canary} wil ik` })
  await room.goTo('goal')
  await room.goal({ goal: `${canary} is mijn doel`, measure: `${canary} hangt er`, stand: 4 })
  await room.goTo('reality')
  await room.scene({ when: `${canary} maandag`, text: `${canary} kwam binnen` })
  await room.discovery(`${canary} zie ik nu`)
  await room.press(m.room.own)
  await room.field(m.room.ownLabel).fill(`Wat is ${canary}?`)
  await page.keyboard.press('Enter')
  await page.getByText(m.room.notes, { exact: true }).first().click()
  await page.getByLabel(m.room.notes, { exact: true }).fill(`${canary} viel stil`)
  await saved(page)
}

/** What whoever has these rows, and nothing else, reads in them. */
async function readableIn(rows: DeviceRows, secret?: string): Promise<string> {
  const notebook = await notebookIn(rows)
  if (secret !== undefined) await notebook.unlock(secret)
  if (notebook.status === 'locked') return 'locked'
  const library = await libraryOf(notebook)
  const texts: string[] = []
  for (const { id } of library.index.rows('trajectories')) {
    const trajectory = await library.openTrajectory(id)
    if (trajectory) texts.push(JSON.stringify([trajectory.shared.doc, trajectory.coach.doc]))
  }
  library.close()
  await notebook.close()
  return texts.join()
}

test(
  'nothing anyone wrote lies in the clear, with a passphrase or without; without one the key lies beside it',
  {
    timeout: 120_000,
  },
  async ({ app }) => {
    const { page, url } = app
    const fields: string[] = []
    await plant(page, url, async (library) => {
      await fillEveryDocument(library, (field) => {
        fields.push(field)
        return `${canary} ${field}`
      })
    })
    // Every text there is, in every kind of document: a look at whether the filling itself can still find them.
    expect(fields.length).toBeGreaterThan(60)
    await app.open()
    await typeEverywhere(page)

    const without = await everythingStored(page)
    // That a word would be found where it lies open: the name of the database's own tables, and what is not secret.
    expect(placesOf('trajectory', without)).not.toEqual([])
    expect(placesOf(canary, without)).toEqual([])
    const open = await readDevice(page)
    expect(await readableIn(open)).toContain(canary)

    await setPassphrase({ page, url, m })
    const withIt = await everythingStored(page)
    expect(placesOf(canary, withIt)).toEqual([])
    expect(placesOf(passphrase, withIt)).toEqual([])
    const locked = await readDevice(page)
    expect(await readableIn(locked)).toBe('locked')
    expect(await readableIn(locked, passphrase)).toContain(canary)

    // New keys: who copied the old ones reads nothing of what lies there now, and no old record is left.
    expect(await readableIn({ ...locked, device: open.device })).not.toContain(canary)
    const before = new Set(open.records.map(({ bytes }) => Buffer.from(bytes).toString('base64')))
    expect(locked.records.filter(({ bytes }) => before.has(Buffer.from(bytes).toString('base64')))).toEqual(
      [],
    )

    // It goes on so with what is written after that.
    await app.open()
    await unlock({ page, m })
    await typeEverywhere(page)
    expect(placesOf(canary, await everythingStored(page))).toEqual([])
  },
)

test(
  'with a passphrase, no file of the browser’s own profile holds a word of it',
  { timeout: 120_000 },
  async () => {
    const profile = createProfile()
    const url = inject('lefUrl')
    try {
      const context = await profile.start()
      const page = await context.newPage()
      await setPassphrase({ page, url, m })
      await page.goto(`${url}/`)
      await unlock({ page, m })
      await typeEverywhere(page)
      // Left in the middle of a sentence, as people do, and then cut off.
      await roomFlow(page, m.flow).field(m.flow.discovery).last().fill(`${canary} half`)
      await saved(page)
      await page.waitForTimeout(2000)
      await profile.kill(context)

      const files = readdirSync(profile.folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
      expect(files.length).toBeGreaterThan(20)
      const stored = files.map((where) => ({ where, bytes: readFileSync(where) }))
      // The address of the app does stand in them, so that they are the right files.
      expect(placesOf(new URL(url).host, stored)).not.toEqual([])
      expect(placesOf(canary, stored)).toEqual([])
      expect(placesOf(passphrase, stored)).toEqual([])
    } finally {
      profile.remove()
    }
  },
)

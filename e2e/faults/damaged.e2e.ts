import { describe } from 'vitest'
import type { Page } from 'playwright-core'
import type { RecordRow } from '@lef/store'
import type { Library } from '../../apps/web/src/app/library.ts'
import { readDevice, writeDevice, type DeviceRows } from '../flows/device.ts'
import { plant, type Fill } from '../flows/notebook.ts'
import { says } from '../flows/says.ts'
import { expect, test, type App } from '../harness/app.ts'
import { axeViolations } from '../harness/axe.ts'

const m = says.nl
const ids = { Elif: 'e'.repeat(32), Sanne: '5'.repeat(32) }

/** Two trajectories, each of several records, with the coachee's last words in one of their own. */
const two: Fill = async (library, save) => {
  for (const [name, id] of Object.entries(ids)) {
    const given = { language: 'nl', address: 'je', coachRelation: 'independent' } as const
    const trajectory = await library.createTrajectory(given, id as Parameters<Library['createTrajectory']>[1])
    if (!trajectory) throw new Error('No trajectory could be made')
    trajectory.shared.writeRoot('coachee', name)
    await save()
    trajectory.shared.writeRoot('goal', `Het laatste van ${name}`)
    await save()
    trajectory.shared.writeRoot('measure', `En nog iets van ${name}`)
    await save()
  }
}

/** The notebook as it lies on a device. */
async function onDevice({ page, url }: App): Promise<DeviceRows> {
  await plant(page, url, two)
  return readDevice(page)
}

const recordsOf = (rows: DeviceRows, document: string) =>
  rows.records.filter((row) => row.document === document).toSorted((a, b) => a.seq - b.seq)

const withRecords = (rows: DeviceRows, change: (row: RecordRow) => RecordRow | null): DeviceRows => ({
  ...rows,
  records: rows.records.flatMap((row) => change(row) ?? []),
})

const flipped = (bytes: RecordRow['bytes']): RecordRow['bytes'] => {
  const other = bytes.slice()
  other[other.length >> 1] = (other[other.length >> 1] ?? 0) ^ 1
  return other
}

/** What the settings say is no longer as it was written. */
async function problemsSaid(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/settings`)
  await page.getByRole('button', { name: m.settings.check }).click()
  await page.getByText(/^Nagekeken: /).waitFor()
  return page.getByRole('region', { name: m.settings.problems }).innerText()
}

/** The other trajectory has everything, and can be written in. */
async function sanneIsWhole(app: App): Promise<void> {
  const { page } = app
  await app.open(`/t/${ids.Sanne}`)
  const goal = page.getByLabel(m.trajectory.goal, { exact: true })
  await expect.poll(() => goal.inputValue()).toBe('Het laatste van Sanne')
  await goal.fill('Het laatste van Sanne, en verder')
  await page.locator('[data-save=saved]').waitFor()
  await page.reload()
  await expect.poll(() => goal.inputValue()).toBe('Het laatste van Sanne, en verder')
  await goal.fill('Het laatste van Sanne')
  await page.locator('[data-save=saved]').waitFor()
}

describe('a record on the disk that is not as it was written', () => {
  test(
    'is named and set aside when one bit is wrong; the rest opens',
    { timeout: 90_000 },
    async ({ app }) => {
      const { page, url } = app
      const rows = await onDevice(app)
      const last = recordsOf(rows, ids.Elif).at(-1)
      await writeDevice(
        page,
        url,
        withRecords(rows, (row) =>
          row.document === ids.Elif && row.seq === last?.seq ? { ...row, bytes: flipped(row.bytes) } : row,
        ),
      )
      await app.open()
      await page.getByRole('link', { name: 'Elif', exact: true }).click()
      // All but what only stood in that one record.
      const goal = page.getByLabel(m.trajectory.goal, { exact: true })
      await expect.poll(() => goal.inputValue()).toBe('Het laatste van Elif')
      expect(await page.getByLabel(m.trajectory.measure, { exact: true }).inputValue()).toBe('')
      const said = await problemsSaid(page, url)
      expect(said).toContain('Elif')
      expect(said).toContain(m.settings.problemReason.damaged)
      expect(said).toContain(m.settings.problemLoss.possible)
      expect(said).not.toContain('Sanne')
      await sanneIsWhole(app)
      // It was kept, not thrown away.
      const [aside] = (await readDevice(page)).quarantine
      expect(aside).toMatchObject({ document: ids.Elif, seq: last?.seq, reason: 'damaged' })
      expect(aside?.bytes).toEqual(last && flipped(last.bytes))
    },
  )

  test(
    'is named when it was swapped with another’s, and shows nothing of the other',
    { timeout: 90_000 },
    async ({ app }) => {
      const { page, url } = app
      const rows = await onDevice(app)
      const [elif, sanne] = [recordsOf(rows, ids.Elif).at(-1), recordsOf(rows, ids.Sanne).at(-1)]
      if (!elif || !sanne) throw new Error('There is nothing to swap')
      await writeDevice(
        page,
        url,
        withRecords(rows, (row) => {
          if (row === elif) return { ...row, bytes: sanne.bytes }
          return row
        }),
      )
      await app.open(`/t/${ids.Elif}`)
      const goal = page.getByLabel(m.trajectory.goal, { exact: true })
      await expect.poll(() => goal.inputValue()).toBe('Het laatste van Elif')
      expect(await page.locator('main').innerText()).not.toContain('Sanne')
      const said = await problemsSaid(page, url)
      expect(said).toContain('Elif')
      expect(said).toMatch(
        new RegExp(
          [m.settings.problemReason['wrong-document'], m.settings.problemReason['wrong-key']].join('|'),
        ),
      )
      await sanneIsWhole(app)
    },
  )

  test(
    'is named when it is gone, and when it is an older one put back',
    { timeout: 90_000 },
    async ({ app }) => {
      const { page, url } = app
      const rows = await onDevice(app)
      const elif = recordsOf(rows, ids.Elif)
      const [older, last] = [elif.at(-2), elif.at(-1)]
      await writeDevice(
        page,
        url,
        withRecords(rows, (row) => (row === last ? null : row)),
      )
      expect(await problemsSaid(page, url)).toContain(m.settings.problemReason.missing)

      await writeDevice(
        page,
        url,
        withRecords(rows, (row) => (row === last && older ? { ...row, bytes: older.bytes } : row)),
      )
      const said = await problemsSaid(page, url)
      expect(said).toContain(m.settings.problemReason['wrong-seq'])
      await sanneIsWhole(app)
    },
  )

  test(
    'a document whose key is damaged is named, and stands in the way of nothing',
    { timeout: 90_000 },
    async ({ app }) => {
      const { page, url } = app
      const rows = await onDevice(app)
      await writeDevice(page, url, {
        ...rows,
        documents: rows.documents.map((row) =>
          row.id === ids.Elif ? { ...row, key: flipped(row.key) } : row,
        ),
      })
      await app.open()
      await page.getByRole('link', { name: 'Elif', exact: true }).click()
      await page.getByRole('heading', { name: m.shell.unreadable }).waitFor()
      expect(await axeViolations(page)).toEqual([])
      await page.getByRole('link', { name: m.shell.toHome }).click()
      await page.getByText(m.shell.problems).waitFor()
      expect(await axeViolations(page)).toEqual([])
      await sanneIsWhole(app)
      const said = await problemsSaid(page, url)
      expect(said).toContain('Elif')
      expect(said).toContain(m.settings.problemReason['damaged-key'])
      expect(said).toContain(m.settings.problemLoss.document)

      // It can go by itself, from where it is named: not without a yes, and the other stays.
      const remove = page.getByRole('button', { name: m.settings.removeUnreadable('Elif') })
      const dialog = page.getByRole('dialog', { name: m.settings.removeUnreadableTitle('Elif') })
      await remove.click()
      await dialog.getByRole('button', { name: m.settings.cancel }).click()
      await app.open(`/t/${ids.Elif}`)
      await remove.click()
      expect(await axeViolations(page)).toEqual([])
      await dialog.getByRole('button', { name: m.settings.removeUnreadableAction }).click()
      await page.getByRole('link', { name: 'Sanne', exact: true }).waitFor()
      expect(await page.getByText('Elif').count()).toBe(0)
      await expect
        .poll(async () => (await readDevice(page)).documents.filter(({ id }) => id.includes(ids.Elif)))
        .toEqual([])
      await sanneIsWhole(app)
      await page.goto(`${url}/settings`)
      await page.getByRole('button', { name: m.settings.check }).click()
      await page.getByText(m.settings.checked).waitFor()
    },
  )

  test('one copy of the keys is enough; without any, it is said what can be done', async ({ app }) => {
    const { page, url } = app
    const rows = await onDevice(app)
    const damaged = (which: (key: string) => boolean): DeviceRows => ({
      ...rows,
      device: rows.device.map(({ key, value }) =>
        which(key) && 'bytes' in value
          ? { key, value: { ...value, bytes: flipped(value.bytes) } }
          : { key, value },
      ),
    })
    await writeDevice(
      page,
      url,
      damaged((key) => key === 'keyring'),
    )
    await sanneIsWhole(app)
    await writeDevice(
      page,
      url,
      damaged(() => true),
    )
    await app.open()
    await page.getByRole('heading', { name: m.shell.trouble['damaged-keyring'].what }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    // Nothing was thrown away over it.
    expect((await readDevice(page)).records.length).toBe(rows.records.length)
  })
})

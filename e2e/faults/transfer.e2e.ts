import { createHash, randomBytes } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { describe } from 'vitest'
import { saved } from '../flows/content.ts'
import { readDevice } from '../flows/device.ts'
import { fillEveryField } from '../flows/every-field.ts'
import { plant } from '../flows/notebook.ts'
import { passphrase } from '../flows/passphrase.ts'
import { says } from '../flows/says.ts'
import { exportAll, filesIn, pickFile } from '../flows/transfer.ts'
import { expect, openApp, test, type App } from '../harness/app.ts'

const m = says.nl
const words = (field: string) => `Woorden in ${field}`

async function filled({ page, url }: App): Promise<readonly string[]> {
  const fields: string[] = []
  await plant(page, url, async (library) => {
    await fillEveryField(library, (field) => {
      fields.push(field)
      return words(field)
    })
  })
  await page.goto(`${url}/settings`)
  await page.getByRole('heading', { name: m.settings.export }).waitFor()
  return fields
}

interface Exported {
  documents: { id: string; kind: string; version: number; values: unknown; update: string }[]
  version: number
}

/** The export with something changed in it, and a right checksum over that: the work of someone who knows how. */
function remade(bytes: Buffer, change: (json: Exported) => void): Buffer {
  const files = filesIn(bytes)
  const json: Exported = JSON.parse(files['lef.json'] ?? '')
  change(json)
  const text = JSON.stringify(json)
  const sum = createHash('sha256').update(text).digest('hex')
  return Buffer.from(zipSync({ 'lef.json': strToU8(text), 'lef.json.sha256': strToU8(`${sum}  lef.json\n`) }))
}

const zipOf = (files: Readonly<Record<string, Uint8Array>>) => Buffer.from(zipSync({ ...files }))

describe('everything in one file', () => {
  test(
    'holds every word, readable without Lef, and comes back whole in another browser',
    { timeout: 120_000 },
    async ({ app, browser }) => {
      const fields = await filled(app)
      const { name, bytes } = await exportAll(app.page, m)
      expect(name).toMatch(/^lef-\d{4}-\d\d-\d\d\.zip$/)
      const files = filesIn(bytes)
      const texts = Object.entries(files).filter(([file]) => file.endsWith('.md'))
      const readable = texts.map(([, text]) => text).join('\n')
      for (const field of fields) {
        expect({ field, inJson: files['lef.json']?.includes(words(field)) }).toEqual({ field, inJson: true })
        expect({ field, inText: readable.includes(words(field)) }).toEqual({ field, inText: true })
      }

      const other = await openApp(browser, app.url)
      try {
        const { page } = other
        await other.open('/settings')
        await pickFile(page, bytes)
        await page.getByRole('heading', { name: m.settings.importHolds }).waitFor()
        // Nothing is brought before the yes.
        expect((await readDevice(page)).documents.map(({ kind }) => kind)).toEqual(['index'])
        await page.getByRole('button', { name: m.settings.importNow }).click()
        await page.getByText(m.settings.imported, { exact: true }).waitFor()
        await saved(page)
        await page.reload()
        const again = filesIn((await exportAll(page, m)).bytes)
        const valuesIn = (file: string | undefined) => {
          const json: Exported = JSON.parse(file ?? '')
          return json.documents.map(({ id, kind, values }) => ({ id, kind, values }))
        }
        expect(valuesIn(again['lef.json'])).toEqual(valuesIn(files['lef.json']))
        expect(other.faults).toEqual([])
      } finally {
        await other.context.close()
      }
    },
  )

  test(
    'sealed, is nothing but noise, and opens with its passphrase alone',
    { timeout: 90_000 },
    async ({ app, browser }) => {
      await filled(app)
      const { name, bytes } = await exportAll(app.page, m, passphrase)
      expect(name).toMatch(/\.lef$/)
      expect(bytes.includes('Woorden')).toBe(false)
      const other = await openApp(browser, app.url)
      try {
        const { page } = other
        await other.open('/settings')
        await pickFile(page, bytes, 'lef.lef')
        const field = page.getByLabel(m.settings.importPassphrase, { exact: true })
        await field.fill('vier rode fietsen in de mist')
        await page.getByRole('button', { name: m.settings.importOpen }).click()
        await page.getByText(m.settings.importRefused['wrong-passphrase']).waitFor()
        await field.fill(passphrase)
        await page.getByRole('button', { name: m.settings.importOpen }).click()
        await page.getByRole('button', { name: m.settings.importNow }).click()
        await page.getByText(m.settings.imported, { exact: true }).waitFor()
        expect((await readDevice(page)).documents.length).toBe(3)
        expect(other.faults).toEqual([])
      } finally {
        await other.context.close()
      }
    },
  )
})

test(
  'a file that is broken, foreign, huge, newer or tampered with is refused whole, with the reason',
  {
    timeout: 120_000,
  },
  async ({ app }) => {
    const { page } = app
    await filled(app)
    const { bytes } = await exportAll(page, m)
    const before = await readDevice(page)
    const middle = Buffer.from(bytes)
    middle.fill(0, bytes.length >> 1, (bytes.length >> 1) + 16)
    // Never the same reason twice in a row, so that each is seen to come.
    const refused: readonly (readonly [keyof typeof m.settings.importRefused, string, Buffer])[] = [
      ['broken', 'cut off', bytes.subarray(0, bytes.length - 400)],
      ['foreign', 'no zip', randomBytes(4000)],
      ['broken', 'damaged', middle],
      ['huge', 'unpacks to gigabytes', zipOf({ 'lef.json': new Uint8Array(300 * 2 ** 20) })],
      ['broken', 'without its checksum', zipOf({ 'lef.json': strToU8('{"format":"lef-notebook"}') })],
      ['foreign', 'empty', Buffer.alloc(0)],
      ['newer-version', 'the form of a later Lef', remade(bytes, (json) => void (json.version = 99))],
      ['foreign', 'another zip', zipOf({ 'lees.txt': strToU8('Hallo') })],
      [
        'newer-version',
        'content of a later Lef',
        remade(bytes, (json) => json.documents.forEach((document) => void (document.version = 99))),
      ],
      [
        'mismatch',
        'readable words that are not what it would bring',
        remade(bytes, (json) => {
          const [first] = json.documents.filter(({ kind }) => kind === 'trajectory')
          if (first)
            first.values = JSON.parse(JSON.stringify(first.values).replace('Woorden in', 'Andere in'))
        }),
      ],
      [
        'broken',
        'half of its content',
        remade(bytes, (json) => {
          for (const document of json.documents) document.update = document.update.slice(0, 40)
        }),
      ],
      [
        'wrong-kind',
        'a document under the name of another',
        remade(bytes, (json) => {
          const [coach, trajectory] = ['coach', 'trajectory'].map((kind) =>
            json.documents.find((document) => document.kind === kind),
          )
          if (coach && trajectory) [coach.id, trajectory.id] = [trajectory.id, coach.id]
        }),
      ],
    ]
    for (const [reason, what, file] of refused) {
      await pickFile(page, file)
      const said = page.getByText(m.settings.importRefused[reason])
      await expect.poll(() => said.count(), { message: `${what}: ${reason}` }).toBe(1)
    }
    // A file of more than anyone wrote is not even read.
    await page.evaluate(() => {
      const field = document.querySelector('input[type=file]')
      if (!(field instanceof HTMLInputElement)) throw new Error('No place for a file')
      const given = new DataTransfer()
      given.items.add(new File([new Uint8Array(65 * 2 ** 20)], 'lef.zip'))
      field.files = given.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await page.getByText(m.settings.importRefused.huge).waitFor()

    expect(await readDevice(page)).toEqual(before)
  },
)

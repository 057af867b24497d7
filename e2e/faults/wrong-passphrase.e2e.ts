import type { Page } from 'playwright-core'
import { readDevice } from '../flows/device.ts'
import { passphrase, setPassphrase, unlock } from '../flows/passphrase.ts'
import { says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'

const m = says.nl

/** Tries one; gives what is said about it. */
async function tryOne(page: Page, words: string): Promise<string> {
  const field = page.getByLabel(m.lock.passphrase, { exact: true })
  await field.fill(words)
  await page.getByRole('button', { name: m.lock.unlock }).click()
  await expect.poll(() => page.getByRole('alert').first().innerText()).not.toBe('')
  await expect.poll(() => page.getByRole('button', { name: m.lock.unlocking }).count()).toBe(0)
  return page.getByRole('alert').first().innerText()
}

const mayTry = (page: Page) => page.getByRole('button', { name: m.lock.unlock }).isEnabled()

test(
  'wrong passphrases slow down, also over a reload and with the clock put back; the right one opens',
  {
    timeout: 120_000,
  },
  async ({ app }) => {
    const { page, url } = app
    await setPassphrase({ page, url, m })
    const clock = await app.clockAt('2026-11-24T10:00:00+01:00')
    await app.open()
    await page.getByRole('heading', { name: m.lock.title }).waitFor()
    // The first wait is of two seconds: it must not be over before somebody has looked.
    await clock.pauseAt('2026-11-24T11:00:00+01:00')

    // Anyone may mistype a few times.
    for (let attempt = 1; attempt < 5; attempt += 1) {
      expect(await tryOne(page, `fout ${attempt}`)).toContain(m.lock.wrong)
      expect(await mayTry(page)).toBe(true)
    }
    // From the fifth on it takes longer and longer.
    const waits: number[] = []
    for (let attempt = 5; attempt < 9; attempt += 1) {
      await tryOne(page, `fout ${attempt}`)
      expect(await mayTry(page)).toBe(false)
      let waited = 0
      while (!(await mayTry(page))) {
        await clock.runFor(500)
        waited += 500
        if (waited > 3_600_000) throw new Error('Locked out')
      }
      waits.push(waited)
    }
    for (const [at, wait] of waits.entries()) if (at > 0) expect(wait).toBeGreaterThan(waits[at - 1] ?? 0)
    const counted = (await readDevice(page)).device.find(({ key }) => key === 'attempts')?.value
    expect(counted).toMatchObject({ count: 8 })

    // Loading again does not take the wait away …
    await tryOne(page, 'fout 9')
    await clock.resume()
    await page.reload()
    expect(await tryOne(page, passphrase)).toContain(m.lock.wait)
    expect(await mayTry(page)).toBe(false)
    // … nor does putting the clock back, which does not lock anyone out for long either.
    await clock.setSystemTime('2026-01-01T00:00:00+01:00')
    await page.reload()
    expect(await tryOne(page, passphrase)).toContain(m.lock.wait)
    let waited = 0
    while (!(await mayTry(page))) {
      await clock.runFor(1000)
      waited += 1000
      if (waited > 900_000) throw new Error('Locked out by the clock')
    }
    await unlock({ page, m })
    await page.locator('[data-save]').waitFor()
    // The right one forgets the wrong ones.
    const forgotten = (await readDevice(page)).device.find(({ key }) => key === 'attempts')?.value
    expect(forgotten).toMatchObject({ count: 0 })
  },
)

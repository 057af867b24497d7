import type { Page } from 'playwright-core'
import { readAfter } from '../flows/after.ts'
import { saved } from '../flows/content.ts'
import { fillEveryField, type Filled } from '../flows/every-field.ts'
import { plant } from '../flows/notebook.ts'
import { roomFlow } from '../flows/room.ts'
import { says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'

const m = says.nl
const markup = '<script>window.hit=1</script><img src=x onerror="window.hit=1"><b>&amp;'
const emoji = '👩🏽‍🚀🏳️‍🌈 é ﷽'
const arabic = 'أريد أن أتكلم في الاجتماع'
const markdown = '# kop\n- [ ] *vet* | [a](javascript:window.hit=1) `x` ~~y~~ 1. z'
const strange = `${markup} ${emoji} ${arabic} ${markdown}`

/** Nothing of what was written has become part of the page, and it did nothing. */
async function isOnlyText(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'hit' in globalThis,
    images: document.querySelectorAll('#lef img, #lef b, #lef script, body > script:not([type=module])')
      .length,
    links: [...document.querySelectorAll('a')].filter((link) => link.protocol === 'javascript:').length,
  }))
  expect({ where, ...found }).toEqual({ where, ran: false, images: 0, links: 0 })
}

/** What a person sees on the page: its text, and what stands in its fields. */
const shown = (page: Page) =>
  page.evaluate(() =>
    [
      document.body.innerText,
      ...[...document.querySelectorAll('textarea')].map((area) => area.value),
      ...[...document.querySelectorAll('svg text')].map((text) => text.textContent ?? ''),
    ].join('\n'),
  )

test(
  'markup, emoji and right-to-left stand everywhere as the words they are',
  { timeout: 150_000 },
  async ({ app }) => {
    const { page, url } = app
    const fields: string[] = []
    let filled: Filled = { trajectory: '', conversation: '' }
    await plant(page, url, async (library) => {
      filled = await fillEveryField(library, (field) => {
        fields.push(field)
        return `${field}: ${strange}`
      })
    })
    const { trajectory, conversation } = filled
    const room = roomFlow(page, m.flow)
    let seen = ''
    const look = async (where: string) => {
      await page.locator('main:not([aria-busy=true])').waitFor()
      await isOnlyText(page, where)
      // Folded away or not, it is looked at.
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true
      })
      seen += `\n${await shown(page)}`
      await isOnlyText(page, where)
    }
    for (const path of [
      '/',
      `/begin/${trajectory}`,
      `/t/${trajectory}`,
      `/t/${trajectory}/agreement`,
      `/t/${trajectory}/actions`,
      `/t/${trajectory}/c/${conversation}/prepare`,
      '/settings',
    ]) {
      await app.open(path)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await look(path)
    }
    await app.open(`/t/${trajectory}/c/${conversation}/room`)
    for (const posture of ['table', 'mine'] as const) {
      await room.press(m.room[posture])
      for (const step of ['opening', 'goal', 'reality', 'options', 'what', 'close'] as const) {
        await room.goTo(step)
        await look(`${posture}, ${step}`)
      }
    }
    await app.open(`/t/${trajectory}/c/${conversation}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await look('after')

    // Every field was seen somewhere, as it was written. (Where it stands on one line, so do its line breaks.)
    const flat = (text: string) => text.replace(/\s+/g, ' ')
    const everything = flat(seen)
    const elsewhere = [
      'trajectory.assents.names',
      'coach.asked.text',
      'coach.asked.quoted',
      'coach.notes.draft',
    ]
    const unseen = fields.filter(
      (field) => !everything.includes(flat(`${field}: ${strange}`)) && !elsewhere.includes(field),
    )
    expect(unseen).toEqual([])

    // The copies that leave hold it, and a reader of Markdown sees it as words, too.
    const copies = await readAfter(app, 'nl')
    expect(copies.markdown).toContain(flat(`trajectory.conversations.goal: ${strange}`))
    expect(copies.markdown).toContain(flat(`trajectory.actions.text: ${strange}`))
    // A title in a calendar is as long as a line.
    const summary = copies.events[0]?.summary.replace(/…$/, '') ?? ''
    expect(summary).toContain('<script>window.hit=1</script>')
    expect(flat(`trajectory.actions.text: ${strange}`)).toContain(summary)
    await page.emulateMedia({ media: 'print' })
    await look('after, printed')
  },
)

test('ten thousand characters at once are taken, kept and shown', { timeout: 90_000 }, async ({ app }) => {
  const { page, url } = app
  const long = `${'Het was stil, en toen zei ik het toch. '.repeat(260)}einde`.slice(-10_000)
  expect(long.length).toBe(10_000)
  await app.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url })
  await app.open()
  const room = roomFlow(page, m.flow)
  await room.begin('mine')
  await room.goTo('goal')
  await page.evaluate((text) => navigator.clipboard.writeText(text), long)
  await room.field(m.flow.goal).click()
  await page.keyboard.press('Control+V')
  expect(await room.field(m.flow.goal).inputValue()).toBe(long)
  // One can go on writing, and the coach's question still finds its place beside it.
  await page.keyboard.type(' en verder')
  await saved(page)
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).not.toBe('')
  await page.reload()
  await room.press(m.room.table)
  await room.goTo('goal')
  expect(await room.field(m.flow.goal).inputValue()).toBe(`${long} en verder`)
  // No taller or shorter than what stands in it, and nothing sideways.
  const box = await room.field(m.flow.goal).evaluate((area) => ({
    hidden: area.scrollHeight - area.clientHeight,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }))
  expect(box.hidden).toBeLessThanOrEqual(2)
  expect(box.sideways).toBeLessThanOrEqual(0)
  await room.goTo('close')
  await room.press(m.flow.finish)
  await page.getByText(long.slice(0, 400)).first().waitFor()
})

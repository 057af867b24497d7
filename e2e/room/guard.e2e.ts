import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { guardEn } from '../../apps/web/src/parts/guard/messages.en.ts'
import { guardNl } from '../../apps/web/src/parts/guard/messages.nl.ts'
import { roomFlow } from '../flows/room.ts'
import { says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'
import { axeViolations } from '../harness/axe.ts'

const nl = { ...says.nl, guard: guardNl((je) => je) }
const en = { ...says.en, guard: guardEn }

/** Longer than the guard waits for the fingers to rest. */
const rest = 1200

const drafts = {
  nl: {
    said: [
      ['Heb je hem al gebeld?', nl.guard.hears.closed('Heb je')],
      ['Je wilt toch ook dat het goed komt?', nl.guard.hears.leading('toch')],
      ['Waarom deed je dat?', nl.guard.hears.why('Waarom')],
      ['Wat wil je bereiken? En wanneer ben je tevreden?', nl.guard.hears.stacked(null)],
      ['Heb je al eens met haar gepraat over die lijst?', nl.guard.hears.gift('Heb je al eens')],
    ],
    good: ['Wat heb je al geprobeerd?', 'Hoe komt het dat je dat doet?', 'Kun je vertellen wat er gebeurde?'],
  },
  en: {
    said: [
      ['Did you call him on Monday?', en.guard.hears.closed('Did')],
      ['Why did you do that?', en.guard.hears.why('Why')],
      ['What do you want? And when are you satisfied?', en.guard.hears.stacked(null)],
      ['Have you thought of calling Mark?', en.guard.hears.gift('Have you thought of calling')],
    ],
    good: ['What have you tried?', 'Can you take me back to that moment?'],
  },
} as const

/** What people do with a question of their own, and what the guard says of it. */
function guardFlow(page: Page, m: typeof nl) {
  const room = roomFlow(page, m.flow)
  const own = room.field(m.room.ownLabel)
  return {
    room,
    own,
    /** All that stands in the polite live regions, but the state of saving. */
    heard: async () => (await page.getByRole('status').allInnerTexts()).join('\n'),
    offer: page.getByRole('button', { name: new RegExp(`^${m.guard.orSo}`) }),
    openOwn: async () => {
      await room.begin('mine')
      await room.press(m.room.own)
    },
  }
}

describe.each([
  ['nl', nl],
  ['en', en],
] as const)('T-18 a question of the coach’s own, in %s', (language, m) => {
  test.override({
    lefContext: { locale: language === 'nl' ? 'nl-NL' : 'en-GB', viewport: { width: 320, height: 700 } },
  })

  test('closed, leading, why, stacked and advice are heard, with their words; a good question is not', async ({
    app,
  }) => {
    const { page } = app
    const { openOwn, own, heard } = guardFlow(page, m)
    await app.open()
    await openOwn()
    for (const [draft, sentence] of drafts[language].said) {
      await own.fill(draft)
      await expect.poll(heard).toContain(sentence)
    }
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    for (const good of drafts[language].good) {
      await own.fill(good)
      await page.waitForTimeout(rest)
      expect(await heard()).not.toContain('‘')
      expect(await page.getByRole('button', { name: m.guard.leave }).count()).toBe(0)
    }
  })
})

describe('in the room', () => {
  test('T-19 another form takes the place of the draft, and the coach’s own words come back', async ({
    app,
  }) => {
    const { page } = app
    const { openOwn, own, heard, offer } = guardFlow(page, nl)
    await app.open()
    await openOwn()
    await own.pressSequentially('Je zei: druk. Waarom deed je dat?')
    await offer.click()
    expect(await own.inputValue()).toBe('Je zei: druk. Wat maakte dat je dat deed?')
    await expect.poll(heard).toContain(nl.guard.before('Je zei: druk. Waarom deed je dat?'))
    expect(await own.evaluate((field) => field === document.activeElement)).toBe(true)

    // By the keys that everybody knows …
    await page.keyboard.press('Control+z')
    await expect.poll(() => own.inputValue()).toBe('Je zei: druk. Waarom deed je dat?')
    // … after which the coach has plainly chosen, and is left alone.
    await page.waitForTimeout(rest)
    expect(await heard()).not.toContain(nl.guard.hears.why('Waarom'))

    // … and by the button; with keys alone.
    await own.fill('')
    await own.fill('Waarom deed je dat?')
    await offer.waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await own.inputValue()).toBe('Wat maakte dat je dat deed?')
    await own.press('End')
    await own.pressSequentially(' Vertel.')
    await expect.poll(() => own.inputValue()).toBe('Wat maakte dat je dat deed? Vertel.')
    await page.getByRole('button', { name: nl.guard.bringBack }).click()
    expect(await own.inputValue()).toBe('Waarom deed je dat?')
  })

  test('the coach can leave it as it is, and asking never waits', async ({ app }) => {
    const { page } = app
    const { room, openOwn, own, offer } = guardFlow(page, nl)
    await app.open()
    await openOwn()
    await own.fill('Heb je hem al gebeld?')
    await room.press(nl.guard.leave)
    expect(await own.evaluate((field) => field === document.activeElement)).toBe(true)
    await own.pressSequentially(' Heb je hem al gemaild?')
    await page.waitForTimeout(rest)
    expect(await page.getByRole('button', { name: nl.guard.leave }).count()).toBe(0)
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText())
      .toBe('Heb je hem al gebeld? Heb je hem al gemaild?')

    // The next question is another draft.
    await room.press(nl.room.own)
    await own.fill('Heb je hem al gebeld?')
    await offer.waitFor()
  })

  test('on the table nothing is looked at, nor fetched', async ({ app }) => {
    const { page } = app
    const { room, heard } = guardFlow(page, nl)
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(request.url()))
    await app.open()
    await room.begin('table')
    await room.press(new RegExp(`^${nl.flow.steps.goal}`))
    await room.field(nl.flow.goal).fill('Waarom deed je dat? Heb je hem al gebeld?')
    await page.waitForTimeout(rest)
    expect(await heard()).not.toContain('‘')
    expect(await page.getByRole('button', { name: nl.guard.leave }).count()).toBe(0)
    expect(fetched.filter((url) => url.includes('-guard'))).toEqual([])

    // What was drafted on the coach’s own screen is not carried along.
    await room.press(nl.room.mine)
    await room.press(nl.room.own)
    await room.field(nl.room.ownLabel).fill('Waarom deed je dat?')
    await expect.poll(heard).toContain(nl.guard.hears.why('Waarom'))
    expect(fetched.filter((url) => url.includes('-guard'))).toHaveLength(1)
    await room.press(nl.room.table)
    expect(await page.locator('body').innerText()).not.toContain(nl.guard.hears.why('Waarom'))
    expect(await page.getByRole('button', { name: nl.guard.leave }).count()).toBe(0)
  })

  test('switched off in the settings, nothing is said', async ({ app }) => {
    const { page } = app
    const { openOwn, own, heard, offer } = guardFlow(page, nl)
    await app.open('/settings')
    const choice = page.getByRole('radiogroup', { name: nl.settings.guard })
    await choice.getByText(nl.settings.guardOff, { exact: true }).click()
    await page.getByRole('link', { name: /lef/ }).first().click()
    await openOwn()
    await own.fill('Waarom deed je dat?')
    await page.waitForTimeout(rest)
    expect(await heard()).not.toContain(nl.guard.hears.why('Waarom'))
    expect(await offer.count()).toBe(0)
  })
})

describe('once the app is kept for use without a network', () => {
  test.override({ lefOffline: true })

  test('works without a network', async ({ app }) => {
    const { page } = app
    const { openOwn, own, heard } = guardFlow(page, nl)
    await app.open()
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      if (!navigator.serviceWorker.controller)
        await new Promise((done) =>
          navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
        )
    })
    await app.setOffline(true)
    await openOwn()
    await own.fill('Waarom deed je dat?')
    await expect.poll(heard).toContain(nl.guard.hears.why('Waarom'))
  })
})

describe('without its rules', () => {
  test('the guard is silent, and the question is asked', async ({ app }) => {
    const { page } = app
    const { openOwn, own, heard } = guardFlow(page, nl)
    app.expectFault(/dutch-guard|Failed to load resource/)
    let refused = 0
    await page.route(/dutch-guard/, (route) => {
      refused += 1
      return route.abort()
    })
    await app.open()
    await openOwn()
    await own.fill('Waarom deed je dat?')
    await expect.poll(() => refused).toBeGreaterThan(0)
    await page.waitForTimeout(rest)
    expect(await heard()).not.toContain('‘')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Waarom deed je dat?')
  })
})

describe('among the prepared questions', () => {
  test('the one being written is heard; another form is one step of undo, and nothing of it is kept', async ({
    app,
  }) => {
    const { page } = app
    const { room, heard, offer } = guardFlow(page, nl)
    const question = (place: number) => room.field(nl.prepare.question(place))
    await app.open()
    await page.getByRole('link', { name: nl.flow.begin }).click()
    await page
      .getByRole('button', { name: nl.begin.prepare })
      .or(page.getByRole('link', { name: nl.begin.prepare }))
      .click()
    await room.press(nl.prepare.addQuestion)
    await question(1).pressSequentially('Waarom deed je dat?')
    await expect.poll(heard).toContain(nl.guard.hears.why('Waarom'))
    await page.keyboard.press('Enter')
    await question(2).pressSequentially('Heb je hem al gebeld?')
    await expect.poll(heard).toContain(nl.guard.hears.closed('Heb je'))
    expect(await heard()).not.toContain(nl.guard.hears.why('Waarom'))
    expect(await axeViolations(page)).toEqual([])

    await offer.click()
    const other = await question(2).inputValue()
    expect(other).not.toBe('Heb je hem al gebeld?')
    await page.keyboard.press('Control+z')
    await expect.poll(() => question(2).inputValue()).toBe('Heb je hem al gebeld?')
    await page.waitForTimeout(rest)
    expect(await offer.count()).toBe(0)

    await page.getByText('op dit apparaat').waitFor()
    await page.reload()
    await question(2).click()
    await page.waitForTimeout(rest)
    expect(await question(2).inputValue()).toBe('Heb je hem al gebeld?')
    expect(await heard()).not.toContain('‘')
    // It speaks again of what is written anew.
    await question(1).press('End')
    await question(1).pressSequentially(' ')
    await expect.poll(heard).toContain(nl.guard.hears.why('Waarom'))
  })
})

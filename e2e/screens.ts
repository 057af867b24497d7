import { parseDocumentId, webVaultCrypto } from '@lef/vault'
import { createIdentity, createTrajectoryLink, makeLinkFragment } from '@lef/vault/people'
import type { Page } from 'playwright-core'
import { nothingYet, saved, writeContent, type Content } from './flows/content.ts'
import { passphrase, setPassphrase, unlock } from './flows/passphrase.ts'
import { roomFlow, type RoomWords } from './flows/room.ts'
import { haveSignedIn, playServer, type PlayedServer } from './flows/played-server.ts'
import { says, type Language, type Says } from './flows/says.ts'
import { talkFlow } from './flows/talk.ts'
import { coacheeName, coachName, spokenIn, teamsFile } from './flows/teams-file.ts'

/** What a screen is opened with. */
export interface Visit {
  readonly page: Page
  readonly url: string
  readonly m: Says
  readonly room: ReturnType<typeof roomFlow>
  readonly content: Content
  /** What answers where an organisation's server would. */
  readonly server: PlayedServer
}

/** One thing to look at: a screen, a posture, a dialog. */
export interface Screen {
  /** Unique; also the name of its picture. */
  readonly name: string
  /** The address in app.tsx that it stands at; null for what can stand at any. */
  readonly route: string | null
  /** `empty`: to be visited before anything was written; `locked`: with a passphrase set, and at the end. */
  readonly when?: 'empty' | 'locked'
  readonly open: (visit: Visit) => Promise<void>
}

type Step = keyof RoomWords['steps']
const steps: readonly Step[] = ['opening', 'goal', 'reality', 'options', 'what', 'close']

const at =
  (path: (content: Content) => string, then: (visit: Visit) => Promise<void> = async () => {}) =>
  async (visit: Visit) => {
    const { page, url, content } = visit
    await page.goto(url + path(content))
    await page.locator('main:not([aria-busy=true]) h1').first().waitFor()
    await then(visit)
    // In three faces, the fonts decide where everything stands.
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
  }

const roomRoute = '/t/:id/c/:conversation/room'
const room = (
  posture: keyof Pick<Says['room'], 'shut' | 'table' | 'mine'>,
  then?: (visit: Visit) => Promise<void>,
) =>
  at(
    ({ own, going }) => `/t/${own}/c/${going}/room`,
    async (visit) => {
      await visit.room.press(visit.m.room[posture])
      await then?.(visit)
    },
  )

const settings = (then: (visit: Visit) => Promise<void>) => at(() => '/settings', then)

const inRoom: readonly Screen[] = [
  { name: 'room-shut', route: roomRoute, open: room('shut') },
  ...steps.map((step): Screen => ({
    name: `room-table-${step}`,
    route: roomRoute,
    open: room('table', (visit) => visit.room.goTo(step)),
  })),
  ...steps.map((step): Screen => ({
    name: `room-mine-${step}`,
    route: roomRoute,
    open: room('mine', (visit) => visit.room.goTo(step)),
  })),
  {
    name: 'room-mine-asked',
    route: roomRoute,
    open: room('mine', async ({ room: { press, goTo }, m, page }) => {
      await goTo('reality')
      await press(m.room.asked)
      await page.getByRole('img', { name: m.room.put }).waitFor()
    }),
  },
  {
    name: 'room-mine-everything-open',
    route: roomRoute,
    open: room('mine', async ({ room: { press, goTo }, m, page }) => {
      await goTo('what')
      await press(m.room.own)
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true
      })
    }),
  },
  {
    name: 'room-keys',
    route: roomRoute,
    open: room('mine', async ({ room: { press }, m, page }) => {
      await press(m.room.shortcuts)
      await page.getByRole('dialog').waitFor()
    }),
  },
  {
    name: 'room-pause',
    route: roomRoute,
    open: room('table', ({ room: { press }, m }) => press(m.room.pause)),
  },
  {
    name: 'room-pause-help',
    route: roomRoute,
    open: room('table', async ({ room: { press }, m }) => {
      await press(m.room.pause)
      await press(m.room.whoElse)
    }),
  },
]

/** Up to a step of reading a conversation back. The file is of the corpus, whatever the screen speaks. */
const reading = (
  upTo: 'consent' | 'refused' | 'recognised' | 'broken' | 'who' | 'estimate' | 'report',
  then: (visit: Visit) => Promise<void> = async () => {},
) =>
  at(
    ({ sample, held }) => `/t/${sample}/talk/new?c=${held}`,
    async (visit) => {
      const { page, m } = visit
      const flow = talkFlow(page, m)
      if (upTo === 'refused') await flow.answer(m.talk.recorded('Noor'), m.talk.no)
      if (upTo === 'consent' || upTo === 'refused') return then(visit)
      await flow.consent('Noor')
      if (upTo === 'broken') {
        await flow.file({
          name: 'a.vtt',
          mimeType: 'text/vtt',
          buffer: Buffer.from('WEBVTT\n\n00:0x --> 1\nJa\n'),
        })
        await page.getByText(m.talk.whole).waitFor()
        return then(visit)
      }
      await flow.file({
        name: 'gesprek.vtt',
        mimeType: 'text/vtt',
        buffer: teamsFile(spokenIn('nl-01-rooster')),
      })
      await flow.recognised()
      await flow.answer(m.talk.language, m.talk.dutch)
      if (upTo === 'recognised') return then(visit)
      await flow.toPeople()
      if (upTo === 'who') return then(visit)
      await flow.who(coachName, coacheeName)
      await flow.guess(m.talk.talkShare, 40)
      await flow.guess(m.talk.openShare, 70)
      if (upTo === 'estimate') return then(visit)
      await flow.press(m.talk.go)
      await page.getByRole('heading', { name: m.report.timeline }).waitFor()
      return then(visit)
    },
  )

const openEverything = ({ page }: Visit) =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true
  })

const talkRoute = '/t/:id/talk/:talk'
const talks: readonly Screen[] = [
  { name: 'talks-empty', route: '/t/:id/talk', open: at(({ own }) => `/t/${own}/talk`) },
  ...(['consent', 'refused', 'recognised', 'broken', 'who', 'estimate'] as const).map((upTo): Screen => ({
    name: `talk-${upTo}`,
    route: talkRoute,
    open: reading(upTo),
  })),
  { name: 'talk-report-open', route: talkRoute, open: reading('report', openEverything) },
  {
    name: 'talk-correct',
    route: talkRoute,
    open: reading('report', async ({ page, m }) => {
      await page.getByRole('button', { name: m.report.correct }).first().click()
      await page.getByRole('dialog').waitFor()
    }),
  },
  {
    name: 'talk-share',
    route: talkRoute,
    open: reading('report', async ({ page, m }) => {
      await page.getByRole('button', { name: m.report.share('Noor') }).click()
      await page.getByRole('dialog').waitFor()
    }),
  },
  {
    name: 'talk-words-gone',
    route: talkRoute,
    open: reading('report', async ({ page, m }) => {
      await page
        .getByRole('button', { name: `${m.report.keep} “` })
        .first()
        .click()
      await saved(page)
      await page.reload()
      await page.getByText(m.report.wordsGone).waitFor()
    }),
  },
  {
    name: 'talk-withdrawn',
    route: talkRoute,
    open: reading('report', async ({ page, m }) => {
      await page.getByRole('button', { name: m.report.withdraw }).click()
      await page.getByRole('heading', { name: m.report.withdrawn }).waitFor()
    }),
  },
  { name: 'talks', route: '/t/:id/talk', open: at(({ sample }) => `/t/${sample}/talk`) },
  { name: 'talk-missing', route: talkRoute, open: at(({ sample }) => `/t/${sample}/talk/nothing`) },
  { name: 'own-talks', route: '/t/:id/own-talk', open: at(({ sample }) => `/t/${sample}/own-talk`) },
  {
    name: 'own-talk-consent',
    route: '/t/:id/own-talk/:talk',
    open: at(({ sample }) => `/t/${sample}/own-talk/new`),
  },
]

const writeUp: readonly Screen[] = (['goal', 'choice', 'plan', 'lesson'] as const).map((harvest, index) => ({
  name: `write-up-${harvest}`,
  route: '/t/:id/c/:conversation/write-up',
  open: at(
    ({ own, going }) => `/t/${own}/c/${going}/write-up`,
    async ({ room: { press }, m }) => {
      for (let before = 0; before < index; before += 1) await press(m.writeUp.next)
    },
  ),
}))

/** About a server: as somebody whom it does not know, and then as an organiser. */
const asStranger =
  (path: string, awaitsSetup: boolean, then: (visit: Visit) => Promise<void>) => async (visit: Visit) => {
    visit.server.awaitsSetup = awaitsSetup
    await haveSignedIn(visit.page, false)
    // Another fragment alone would not load the page again.
    await visit.page.goto(`${visit.url}/about`)
    await at(() => path, then)(visit)
  }
/** A link that was handed over, opened. */
const joining =
  (role: 'coachee' | 'sponsor', says: (m: Says) => string) =>
  async (visit: Visit): Promise<void> => {
    const crypto = webVaultCrypto(globalThis.crypto)
    const { identity } = await createIdentity(crypto)
    const document = parseDocumentId('d'.repeat(32))
    if (document === null) throw new Error('hexadecimal is an id')
    const fragment = await makeLinkFragment(crypto, createTrajectoryLink(crypto, identity, document, role))
    await visit.page.goto(`${visit.url}/about`)
    await at(() => `/join#${fragment}`)(visit)
    await visit.page.getByText(says(visit.m)).waitFor()
  }
const comingIn: readonly Screen[] = [
  {
    name: 'setup',
    route: '/setup',
    open: asStranger(`/setup#${'x'.repeat(43)}`, true, ({ page, m }) =>
      page.getByRole('button', { name: m.passphrase.written }).waitFor(),
    ),
  },
  {
    name: 'invitation',
    route: '/invitation',
    open: asStranger(`/invitation#${'a'.repeat(32)}.${'x'.repeat(43)}`, false, async ({ page, m }) => {
      await page.getByRole('heading', { name: m.comingIn.invitedBy('Waterschap De Linge') }).waitFor()
      await page.getByRole('button', { name: m.passphrase.written }).waitFor()
    }),
  },
  {
    name: 'sign-in',
    route: '/sign-in',
    open: asStranger('/sign-in', false, async ({ page, room, m }) => {
      await room.press(m.account.signIn)
      await page.getByText(m.account.noMail).or(page.getByText(m.account.empty).first()).first().waitFor()
    }),
  },
  {
    name: 'sign-in-back',
    route: '/sign-in/back',
    open: asStranger('/sign-in/back?error=access_denied', false, ({ page, m }) =>
      page.getByText(m.account.refused({ problem: 'sign-on-refused', wait: 0 })).waitFor(),
    ),
  },
  {
    name: 'organisation',
    route: '/organisation',
    open: async (visit) => {
      const { page, m, room } = visit
      await haveSignedIn(page, true)
      await at(() => '/organisation')(visit)
      await page.getByRole('heading', { name: m.organisation.audit }).waitFor()
      await page.getByRole('button', { name: m.organisation.newLinkFor('Noor Smit') }).click()
      await page.getByLabel(m.organisation.linkFor('Noor Smit'), { exact: true }).waitFor()
      await room.press(m.parts.copy)
    },
  },
  {
    name: 'share-link',
    route: '/t/:id/share',
    open: at(
      ({ own }) => `/t/${own}/share`,
      async ({ page, room, m }) => {
        await room.press(m.sharing.makeLink)
        await page.getByRole('img', { name: m.sharing.qr }).waitFor()
      },
    ),
  },
  { name: 'chemistry', route: '/t/:id/chemistry', open: at(({ own }) => `/t/${own}/chemistry`) },
  { name: 'join', route: '/join', open: joining('coachee', (m) => m.sharing.joinAs('coachee')) },
  { name: 'join-sponsor', route: '/join', open: joining('sponsor', (m) => m.threeWay.joinWhat) },
  {
    name: 'told',
    route: '/t/:id/told',
    open: at(
      ({ own }) => `/t/${own}/told`,
      ({ page, m }) => page.getByText(m.threeWay.onlyHere).waitFor(),
    ),
  },
  {
    name: 'sponsor',
    route: '/sponsor/:document?',
    open: at(
      () => '/sponsor',
      ({ page, m }) => page.getByText(m.threeWay.sponsorEmpty).waitFor(),
    ),
  },
  {
    name: 'compare',
    route: '/compare',
    open: async (visit) => {
      // Another fragment alone would not load the page again.
      await visit.page.goto(`${visit.url}/about`)
      await at(() => `/compare#lef-safety:1:${'A'.repeat(43)}`)(visit)
      await visit.page.getByText(visit.m.compare.different).waitFor()
    },
  },
  {
    name: 'come-back',
    route: '/come-back',
    open: at(
      () => '/come-back',
      async ({ page, m }) => page.getByText(m.back.none).waitFor(),
    ),
  },
  {
    name: 'pair',
    route: '/pair',
    open: at(
      () => '/pair',
      ({ page, m }) => page.getByRole('heading', { name: m.pair.newTitle }).waitFor(),
    ),
  },
  {
    name: 'pair-code',
    route: '/pair',
    open: at(
      () => '/pair',
      async ({ page, room, m }) => {
        await room.press(m.pair.show)
        await page.getByRole('img', { name: m.pair.qr }).waitFor()
        await page.getByText(m.pair.waiting).waitFor()
      },
    ),
  },
  {
    name: 'pair-new',
    route: '/pair',
    open: async (visit) => {
      // Another fragment alone would not load the page again.
      await visit.page.goto(`${visit.url}/about`)
      await at(() => `/pair#lef-pair:1:${'A'.repeat(86)}`)(visit)
      await visit.page.getByText(visit.m.pair.found).waitFor()
    },
  },
  {
    name: 'settings-account',
    route: '/settings',
    open: settings(async ({ page, m, room }) => {
      await page.getByText(m.account.devices).waitFor()
      await room.press(m.passkey.add)
    }),
  },
]

/** Where the coach is the coachee's manager: both read it on every screen that says what is private. */
const managed: readonly Screen[] = [
  {
    name: 'trajectory-manager',
    route: '/t/:id',
    open: at(
      (content) => `/t/${content.managed}`,
      ({ page, m }) => page.getByText(m.trajectory.managerReads('Bram', 'Thomas')).waitFor(),
    ),
  },
  {
    name: 'agreement-manager',
    route: '/t/:id/agreement',
    open: at((content) => `/t/${content.managed}/agreement`),
  },
  {
    name: 'begin-manager',
    route: '/begin/:id?',
    open: at(
      (content) => `/begin/${content.managed}`,
      async ({ page, m }) => {
        await page.getByText(m.begin.kinds.coaching.name, { exact: true }).click()
        await page.getByText(m.begin.kinds.coaching.aloud).waitFor()
      },
    ),
  },
  {
    name: 'after-manager',
    route: '/t/:id/c/:conversation',
    open: at(
      (content) => `/t/${content.managed}/c/${content.managedTalk}`,
      ({ page, m }) => page.getByText(m.coacheePage.managerReads('Thomas')).waitFor(),
    ),
  },
]

/**
 * Everything there is to look at, in the order of a conversation. What looks at all screens (axe, narrow
 * windows, screenshots) goes by this list; a test holds it against the addresses of the app.
 */
export const screens: readonly Screen[] = [
  { name: 'home-empty', route: '/', when: 'empty', open: at(() => '/') },
  { name: 'home', route: '/', open: at(() => '/') },
  { name: 'begin', route: '/begin/:id?', open: at(() => '/begin') },
  { name: 'begin-again', route: '/begin/:id?', open: at(({ own }) => `/begin/${own}`) },
  { name: 'trajectory', route: '/t/:id', open: at(({ sample }) => `/t/${sample}`) },
  { name: 'trajectory-new', route: '/t/:id', open: at(({ own }) => `/t/${own}`) },
  {
    name: 'trajectory-remove',
    route: '/t/:id',
    open: at(
      ({ own }) => `/t/${own}`,
      async ({ m, page }) => {
        await page.getByRole('button', { name: m.trajectory.remove }).click()
        await page.getByRole('dialog').waitFor()
      },
    ),
  },
  { name: 'agreement', route: '/t/:id/agreement', open: at(({ sample }) => `/t/${sample}/agreement`) },
  { name: 'agreement-new', route: '/t/:id/agreement', open: at(({ own }) => `/t/${own}/agreement`) },
  {
    name: 'agreement-editing',
    route: '/t/:id/agreement',
    open: at(
      ({ sample }) => `/t/${sample}/agreement`,
      async ({ m, page }) => {
        const edit = page.getByRole('button', { name: m.agreement.edit })
        for (let left = 20; left > 0 && (await edit.count()) > 0; left -= 1) await edit.first().click()
        await page.getByRole('button', { name: m.agreement.again }).click()
      },
    ),
  },
  ...managed,
  {
    name: 'prepare',
    route: '/t/:id/c/:conversation/prepare',
    open: at(({ sample, planned }) => `/t/${sample}/c/${planned}/prepare`),
  },
  {
    name: 'prepare-new',
    route: '/t/:id/c/:conversation/prepare',
    open: at(({ own, going }) => `/t/${own}/c/${going}/prepare`),
  },
  ...inRoom,
  ...writeUp,
  {
    name: 'after',
    route: '/t/:id/c/:conversation',
    open: at(({ sample, held }) => `/t/${sample}/c/${held}`),
  },
  {
    name: 'after-unfinished',
    route: '/t/:id/c/:conversation',
    open: at(({ own, going }) => `/t/${own}/c/${going}`),
  },
  {
    name: 'after-remove',
    route: '/t/:id/c/:conversation',
    open: at(
      ({ sample, held }) => `/t/${sample}/c/${held}`,
      async ({ m, page }) => {
        await page.getByRole('button', { name: m.after.remove }).click()
        await page.getByRole('dialog').waitFor()
      },
    ),
  },
  { name: 'check-in', route: '/t/:id/actions', open: at(({ sample }) => `/t/${sample}/actions`) },
  {
    name: 'check-in-not-done',
    route: '/t/:id/actions',
    open: at(
      ({ own }) => `/t/${own}/actions`,
      async ({ m, page }) => {
        await page.getByText(m.checkIn.outcomes['not-done'], { exact: true }).first().click()
        await page.getByText(m.checkIn.warm).waitFor()
        await page.getByRole('button', { name: m.checkIn.change }).first().click()
      },
    ),
  },
  {
    name: 'check-in-done',
    route: '/t/:id/actions',
    open: at(
      ({ own }) => `/t/${own}/actions`,
      async ({ m, page }) => {
        await page.getByText(m.checkIn.outcomes.done, { exact: true }).first().click()
        await page.getByRole('button', { name: m.checkIn.success }).first().click()
      },
    ),
  },
  ...talks,
  { name: 'card', route: '/card', open: at(() => '/card') },
  { name: 'settings', route: '/settings', open: at(() => '/settings') },
  {
    name: 'settings-words',
    route: '/settings',
    open: settings(async ({ m, room }) => {
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
    open: settings(async ({ m, page }) => {
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
    open: settings(async ({ m, room, page }) => {
      await room.press(m.erase.erase)
      await page.getByRole('dialog').waitFor()
    }),
  },
  ...comingIn,
  { name: 'about', route: '/about', open: at(() => '/about') },
  { name: 'missing-trajectory', route: null, open: at(() => '/t/0000') },
  { name: 'not-found', route: null, open: at(() => '/nowhere') },
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
    name: 'lock-code',
    route: null,
    when: 'locked',
    open: at(
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
    for (const screen of wanted.filter((one) => one.when === when)) {
      await look(screen, screen.open({ page, url, m, room: roomFlow(page, m.flow), content, server }))
    }
  }
  await visit('empty')
  content = await writeContent(page, url, language)
  await visit(undefined)
  if (wanted.some(({ when }) => when === 'locked')) await setPassphrase({ page, url, m })
  await visit('locked')
}

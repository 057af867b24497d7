import { parseDocumentId, webVaultCrypto } from '@lef/vault'
import { createIdentity, createTrajectoryLink, makeLinkFragment } from '@lef/vault/people'
import type { Says } from '../flows/says.ts'
import { at, atOrFurther, further, type Screen, type Visit } from './screen.ts'

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

/** Somebody answers the link that was made, and is let in. */
const shared = at(
  ({ managed }) => `/t/${managed}/share`,
  async ({ page, room, m, server }) => {
    await room.press(m.sharing.makeLink)
    const link = await page.getByLabel(m.sharing.link, { exact: true }).inputValue()
    const { confirm } = await server.others.answerLink(new URL(link).hash.slice(1))
    await room.press(m.sharing.admit('Noor Smit'))
    await confirm()
    await page.getByRole('button', { name: m.sharing.same }).waitFor()
  },
)

/** What one goes through when keys are lost: on the screen of who stays, and then of who comes back. */
const comingBack: readonly Screen[] = [
  ...inTurn('/t/:id/share', shared, [
    ['share-safety', async () => {}],
    [
      'come-back-other',
      async ({ page, m, server }) => {
        await server.others.askBack('coachee')
        await page.getByRole('heading', { name: m.back.otherTitle('Bram') }).waitFor()
        await page.getByRole('button', { name: m.back.same }).waitFor()
      },
    ],
    [
      'come-back-self',
      async ({ page, m, server }) => {
        await server.others.sayNo()
        await page.getByText(m.back.otherStopped('Bram')).waitFor()
        await server.others.askBack('coach')
        await page.getByRole('heading', { name: m.back.selfTitle }).waitFor()
      },
    ],
  ]),
  ...inTurn(
    '/come-back',
    async (visit) => {
      await visit.server.others.shareElsewhere()
      await at(() => '/come-back')(visit)
    },
    [
      [
        'come-back-lost',
        ({ page, m }) => page.getByRole('button', { name: m.back.was('coachee') }).waitFor(),
      ],
      [
        'come-back-mine',
        async ({ page, room, m }) => {
          await room.press(m.back.was('coachee'))
          await page.getByText(/^\d{4}( \d{4}){5}$/).waitFor()
        },
      ],
      [
        'come-back-stopped',
        async ({ page, m, server }) => {
          await server.others.sayNo()
          await page.getByText(m.back.mineStopped).waitFor()
        },
      ],
    ],
  ),
]

/** Screens of which each follows from the one before, after a beginning. */
function inTurn(
  route: string,
  begin: Screen['open'],
  steps: readonly (readonly [name: string, go: (visit: Visit) => Promise<void>])[],
): readonly Screen[] {
  return steps.map(([name, go], index) => ({
    name,
    route,
    open: async (visit) => {
      await begin(visit)
      for (const [, one] of steps.slice(0, index + 1)) await further(one)(visit)
    },
    ...(index === 0 ? {} : { next: further(go) }),
  }))
}

/** Sharing with somebody, and one's own other devices: for who has signed in. */
export const together: readonly Screen[] = [
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
      async ({ page, m }) => {
        await page.getByText(m.back.none).waitFor()
        // With nothing to come back to, it leads on all the same.
        await page.getByRole('main').getByRole('link', { name: m.shell.toHome, exact: true }).waitFor()
      },
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
    ...atOrFurther(
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
    open: at(
      () => '/settings',
      async ({ page, m, room }) => {
        await page.getByText(m.account.devices).waitFor()
        await room.press(m.passkey.add)
      },
    ),
  },
  ...comingBack,
]

import { parseDocumentId, webVaultCrypto } from '@lef/vault'
import { createIdentity, createTrajectoryLink, makeLinkFragment } from '@lef/vault/people'
import type { Says } from '../flows/says.ts'
import { at, atOrFurther, type Screen, type Visit } from './screen.ts'

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
]

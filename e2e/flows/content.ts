import type { Page } from 'playwright-core'
import { roomFlow, type SpokenAction, type SpokenOption } from './room.ts'
import { says, type Language } from './says.ts'

/** Where everything stands in a notebook that has something of everything. */
export interface Content {
  /** The sample, with conversations held and one planned. */
  readonly sample: string
  readonly held: string
  readonly planned: string
  /** A trajectory with one conversation in progress. */
  readonly own: string
  readonly going: string
  /** A trajectory in which the coach is the coachee's manager, and its conversation. */
  readonly managed: string
  readonly managedTalk: string
}

export const nothingYet: Content = {
  sample: '',
  held: '',
  planned: '',
  own: '',
  going: '',
  managed: '',
  managedTalk: '',
}

interface Spoken {
  readonly coachee: string
  readonly coach: string
  readonly opening: { readonly wentWell: string; readonly wish: string }
  readonly goal: { readonly goal: string; readonly measure: string; readonly stand: number }
  readonly scenes: readonly { readonly when: string; readonly text: string }[]
  readonly discoveries: readonly string[]
  readonly options: readonly SpokenOption[]
  readonly action: SpokenAction
}

/** What someone said in a conversation that is not over yet. Written for these tests. */
const spoken: Readonly<Record<Language, Spoken>> = {
  nl: {
    coachee: 'Elif',
    coach: 'Thomas',
    opening: {
      wentWell: 'De oplevering was op tijd, en niemand heeft ervoor doorgewerkt.',
      wish: 'Ik wil weten waarom ik Ruud nooit aanspreek.',
    },
    goal: {
      goal: 'Ik wil Ruud zeggen wat zijn late tekeningen met mijn ploeg doen.',
      measure: 'Ik heb het vrijdag gezegd, in de keet, zonder eromheen te draaien.',
      stand: 3,
    },
    scenes: [
      { when: 'maandag, in de keet', text: 'Ruud komt binnen zonder tekeningen' },
      { when: 'een tel later', text: 'ik zeg: geeft niet, we redden het wel' },
      { when: '’s avonds thuis', text: 'boos, en altijd op de verkeerde' },
    ],
    discoveries: ['Ik dek hem toe, en dan ben ik kwaad dat hij het niet ziet.'],
    options: [
      {
        text: 'Ruud vrijdag apart nemen, vóór de koffie',
        pros: 'Dan zijn we met z’n tweeën',
        cons: 'Hij kan er meteen vandoor',
        attractiveness: 8,
        feasibility: 8,
        chosen: true,
      },
      {
        text: 'Het in het bouwoverleg zeggen',
        pros: 'Iedereen hoort hetzelfde',
        cons: 'Hij gaat af, en dat wil ik niet',
        attractiveness: 3,
        feasibility: 7,
        chosen: false,
      },
      {
        text: 'Eén keer níét redden wat te laat komt',
        pros: 'Dan wordt het zichtbaar',
        cons: 'Mijn ploeg staat stil',
        attractiveness: 6,
        feasibility: 4,
        chosen: false,
      },
    ],
    action: {
      text: 'Ruud vrijdag apart nemen, vóór de koffie',
      fromOption: true,
      start: '2026-11-27',
      end: '2026-11-27',
      contribution: 'Dan heb ik het één keer gezegd zoals het is.',
      obstacles: 'Dat hij een grap maakt en ik meelach.',
      overcome: 'De eerste zin staat op mijn hand.',
      inform: 'Niemand.',
      support: 'Thomas belt vrijdagmiddag.',
      motivation: 7,
      towardTen: 'Als ik weet wat ik zeg wanneer hij stil wordt.',
      towardTenBy: 'Ikzelf, donderdag',
    },
  },
  en: {
    coachee: 'Elif',
    coach: 'Thomas',
    opening: {
      wentWell: 'We handed over on time, and nobody worked late for it.',
      wish: 'I want to know why I never speak to Rob about it.',
    },
    goal: {
      goal: 'I want to tell Rob what his late drawings do to my crew.',
      measure: 'I have said it on Friday, in the site office, without going round it.',
      stand: 3,
    },
    scenes: [
      { when: 'Monday, site office', text: 'Rob walks in without the drawings' },
      { when: 'a second later', text: 'I say: never mind, we will manage' },
      { when: 'at home that night', text: 'angry, and always with the wrong people' },
    ],
    discoveries: ['I cover for him, and then I am furious that he does not see it.'],
    options: [
      {
        text: 'Take Rob aside on Friday, before coffee',
        pros: 'It is just the two of us',
        cons: 'He can walk off',
        attractiveness: 8,
        feasibility: 8,
        chosen: true,
      },
      {
        text: 'Say it in the site meeting',
        pros: 'Everyone hears the same',
        cons: 'He loses face, and I do not want that',
        attractiveness: 3,
        feasibility: 7,
        chosen: false,
      },
      {
        text: 'For once not rescue what comes late',
        pros: 'It becomes visible',
        cons: 'My crew stands still',
        attractiveness: 6,
        feasibility: 4,
        chosen: false,
      },
    ],
    action: {
      text: 'Take Rob aside on Friday, before coffee',
      fromOption: true,
      start: '2026-11-27',
      end: '2026-11-27',
      contribution: 'Then I have said it once, the way it is.',
      obstacles: 'That he makes a joke and I laugh along.',
      overcome: 'The first sentence is written on my hand.',
      inform: 'Nobody.',
      support: 'Thomas calls on Friday afternoon.',
      motivation: 7,
      towardTen: 'Knowing what to say when he goes quiet.',
      towardTenBy: 'Me, on Thursday',
    },
  },
}

/** Waits until all that was typed is on the device. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-save=saved]').waitFor()
}

/** Adds the sample and holds half a conversation with someone else, as people do it: by the screens. */
export async function writeContent(page: Page, url: string, language: Language): Promise<Content> {
  const room = roomFlow(page, says[language].flow)
  const { coachee, coach, opening, goal, scenes, discoveries, options, action } = spoken[language]
  await page.goto(`${url}/`)
  await room.begin('table')
  await page.waitForURL(/\/t\/[^/]+\/c\/[^/]+\/room$/)
  const [, own = '', going = ''] = /\/t\/([^/]+)\/c\/([^/]+)\//.exec(page.url()) ?? []
  await room.opening(opening)
  await room.goTo('goal')
  await room.goal(goal)
  await room.goTo('reality')
  for (const scene of scenes) await room.scene(scene)
  for (const text of discoveries) await room.discovery(text)
  await room.goTo('options')
  for (const option of options) await room.option(option)
  await room.goTo('what')
  await room.action(action)
  await saved(page)

  await page.goto(`${url}/t/${own}`)
  await room.field(says[language].trajectory.coachee).fill(coachee)
  await room.field(says[language].trajectory.coach).fill(coach)
  await saved(page)

  await page.goto(`${url}/`)
  await room.begin('table')
  const [, managed = '', managedTalk = ''] = /\/t\/([^/]+)\/c\/([^/]+)\//.exec(page.url()) ?? []
  await saved(page)
  await page.goto(`${url}/t/${managed}`)
  await room.field(says[language].trajectory.coachee).fill('Bram')
  await room.field(says[language].trajectory.coach).fill(coach)
  await page.getByText(says[language].trajectory.yes, { exact: true }).click()
  await saved(page)

  await page.goto(`${url}/`)
  await page.getByRole('button', { name: says[language].home.sample }).click()
  await page.waitForURL(/\/t\/[^/]+$/)
  const sample = page.url().split('/').at(-1) ?? ''
  const links = page.locator(`main a[href^="/t/${sample}/c/"]`)
  await links.first().waitFor()
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const idIn = (pattern: RegExp) =>
    hrefs.map((href) => pattern.exec(href)?.[1]).find((id) => id !== undefined)
  const held = idIn(/\/c\/([^/]+)$/)
  const planned = idIn(/\/c\/([^/]+)\/prepare$/)
  if (!held || !planned)
    throw new Error(`The sample names no conversation held and planned: ${hrefs.join(' ')}`)
  await saved(page)
  return { sample, held, planned, own, going, managed, managedTalk }
}

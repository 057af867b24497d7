import type { Locator, Page } from 'playwright-core'

/** The words on the screen that a flow steers by, in one language. */
export interface RoomWords {
  readonly begin: string
  readonly postures: { readonly shut: RegExp; readonly table: RegExp; readonly mine: RegExp }
  readonly steps: Readonly<Record<'opening' | 'goal' | 'reality' | 'options' | 'what' | 'close', string>>
  readonly goal: string
  readonly measure: string
  readonly goalStart: string
  readonly permission: string
  readonly yes: string
  readonly half: string
  readonly wentWell: string
  readonly wish: string
  readonly addScene: string
  readonly sceneWhen: string
  readonly sceneText: string
  readonly firstDiscovery: string
  readonly addDiscovery: string
  readonly discovery: string
  readonly addOption: string
  readonly option: string
  readonly pros: string
  readonly cons: string
  readonly attractiveness: string
  readonly feasibility: string
  readonly choose: string
  readonly fromOption: string
  readonly addAction: string
  readonly action: string
  readonly start: string
  readonly end: string
  readonly details: string
  readonly contribution: string
  readonly obstacles: string
  readonly overcome: string
  readonly inform: string
  readonly support: string
  readonly motivation: string
  readonly towardTen: string
  readonly towardTenBy: string
  readonly measured: string
  readonly reached: string
  readonly summary: string
  readonly helped: string
  readonly hindered: string
  readonly day: string
  readonly time: string
  readonly finish: string
  readonly asked: string
  readonly another: string
}

export const english: RoomWords = {
  begin: 'Begin a conversation',
  postures: { shut: /^Shut/, table: /^On the table/, mine: /^For me/ },
  steps: {
    opening: 'Opening',
    goal: 'Goal',
    reality: 'Reality',
    options: 'Options',
    what: 'Action plan',
    close: 'Close',
  },
  goal: 'My goal today',
  measure: 'How I will know it worked',
  goalStart: 'Where I stand now',
  permission: 'Asking on is welcome',
  yes: 'Yes',
  half: '30 minutes',
  wentWell: 'What went well',
  wish: 'What I want today',
  addScene: 'Add a scene',
  sceneWhen: 'When, where',
  sceneText: 'What happened',
  firstDiscovery: 'Write down what I see',
  addDiscovery: 'Something else I see',
  discovery: 'What I see now',
  addOption: 'Add an option',
  option: 'Option',
  pros: 'In favour',
  cons: 'Against',
  attractiveness: 'How attractive?',
  feasibility: 'How feasible?',
  choose: 'I choose this',
  fromOption: 'Make it an action',
  addAction: 'Add an action',
  action: 'What I will do',
  start: 'From',
  end: 'Done by',
  details: 'More about this action',
  contribution: 'How it brings me closer to my goal',
  obstacles: 'What may get in the way',
  overcome: 'How I will deal with that',
  inform: 'Who I will tell',
  support: 'Support I need, and how I will ask for it',
  motivation: 'How much I want to do this',
  towardTen: 'What has to happen to move it toward a ten',
  towardTenBy: 'By whom',
  measured: 'Where I stand with my goal now',
  reached: 'What has been reached',
  summary: 'What I take with me',
  helped: 'What helped in this conversation',
  hindered: 'What got in the way',
  day: 'Day',
  time: 'Time',
  finish: 'Close the conversation',
  asked: 'Asked',
  another: 'Another question',
}

export const dutch: RoomWords = {
  begin: 'Begin een gesprek',
  postures: { shut: /^Dicht/, table: /^Op tafel/, mine: /^Voor mij/ },
  steps: {
    opening: 'Begin',
    goal: 'Doel',
    reality: 'Realiteit',
    options: 'Opties',
    what: 'Actieplan',
    close: 'Afronden',
  },
  goal: 'Mijn doel vandaag',
  measure: 'Hieraan merk ik dat het gelukt is',
  goalStart: 'Waar ik nu sta',
  permission: 'Er mag doorgevraagd worden',
  yes: 'Ja',
  half: '30 minuten',
  wentWell: 'Wat goed ging',
  wish: 'Wat ik vandaag wil',
  addScene: 'Scène erbij',
  sceneWhen: 'Wanneer, waar',
  sceneText: 'Wat er gebeurde',
  firstDiscovery: 'Opschrijven wat ik zie',
  addDiscovery: 'Nog iets wat ik zie',
  discovery: 'Wat ik nu zie',
  addOption: 'Optie erbij',
  option: 'Optie',
  pros: 'Voordelen',
  cons: 'Nadelen',
  attractiveness: 'Hoe aantrekkelijk?',
  feasibility: 'Hoe haalbaar?',
  choose: 'Dit kies ik',
  fromOption: 'Maak er een actie van',
  addAction: 'Actie erbij',
  action: 'Wat ik ga doen',
  start: 'Vanaf',
  end: 'Klaar op',
  details: 'Meer over deze actie',
  contribution: 'Zo brengt het mij dichter bij mijn doel',
  obstacles: 'Wat er in de weg kan staan',
  overcome: 'Zo ga ik daarmee om',
  inform: 'Wie ik het vertel',
  support: 'Steun die ik nodig heb, en hoe ik die vraag',
  motivation: 'Hoeveel zin ik erin heb',
  towardTen: 'Wat er moet gebeuren om dichter bij een tien te komen',
  towardTenBy: 'Door wie',
  measured: 'Waar ik nu sta met mijn doel',
  reached: 'Wat er bereikt is',
  summary: 'Wat ik meeneem',
  helped: 'Wat hielp in dit gesprek',
  hindered: 'Wat in de weg zat',
  day: 'Dag',
  time: 'Tijd',
  finish: 'Gesprek afronden',
  asked: 'Gesteld',
  another: 'Andere vraag',
}

export interface SpokenOption {
  readonly text: string
  readonly pros: string
  readonly cons: string
  readonly attractiveness: number
  readonly feasibility: number
  readonly chosen: boolean
}

export interface SpokenAction {
  readonly text: string
  /** The option it came from, when it was made from one. */
  readonly fromOption: boolean
  readonly start: string
  readonly end: string
  readonly contribution: string
  readonly obstacles: string
  readonly overcome: string
  readonly inform: string
  readonly support: string
  readonly motivation: number
  readonly towardTen: string
  readonly towardTenBy: string
}

/** What people do in the room, by the words they see. */
export function roomFlow(page: Page, words: RoomWords) {
  const field = (label: string, within: Page | Locator = page) =>
    within.getByRole('textbox', { name: label, exact: true })
  const press = (name: string | RegExp, within: Page | Locator = page) =>
    within.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).click()
  const slide = (label: string, to: number, within: Page | Locator = page) =>
    within.getByRole('slider', { name: label }).fill(String(to))

  return {
    field,
    press,
    slide,
    /** Two taps: begin, and how the screen lies. */
    async begin(posture: keyof RoomWords['postures']) {
      await page
        .getByRole('link', { name: words.begin })
        .or(page.getByRole('button', { name: words.begin }))
        .first()
        .click()
      await page.getByRole('button', { name: words.postures[posture] }).click()
    },
    async goTo(step: keyof RoomWords['steps']) {
      await page
        .getByRole('navigation')
        .getByRole('button', { name: new RegExp(`^${words.steps[step]}`) })
        .click()
    },
    async opening(said: { wentWell: string; wish: string }) {
      await field(words.wentWell).fill(said.wentWell)
      await field(words.wish).fill(said.wish)
      await page
        .getByRole('radiogroup', { name: words.permission })
        .getByText(words.yes, { exact: true })
        .click()
      await page.getByText(words.half, { exact: true }).click()
    },
    async goal(said: { goal: string; measure: string; stand: number }) {
      await field(words.goal).fill(said.goal)
      await field(words.measure).fill(said.measure)
      await slide(words.goalStart, said.stand)
    },
    async scene(said: { when: string; text: string }) {
      await press(words.addScene)
      await field(words.sceneWhen).last().fill(said.when)
      await field(words.sceneText).last().fill(said.text)
    },
    async discovery(text: string) {
      await page
        .getByRole('button', { name: new RegExp(`^(${words.firstDiscovery}|${words.addDiscovery})$`) })
        .click()
      await field(words.discovery).last().fill(text)
    },
    async option(said: SpokenOption) {
      await press(words.addOption)
      const card = page
        .getByRole('listitem')
        .filter({ has: field(words.pros) })
        .last()
      await field(words.option, card).fill(said.text)
      await field(words.pros, card).fill(said.pros)
      await field(words.cons, card).fill(said.cons)
      await slide(words.attractiveness, said.attractiveness, card)
      await slide(words.feasibility, said.feasibility, card)
      if (said.chosen) await press(words.choose, card)
    },
    async action(said: SpokenAction) {
      if (said.fromOption)
        await page
          .getByRole('button', { name: `${words.fromOption}: ` })
          .first()
          .click()
      else await press(words.addAction)
      const row = page
        .getByRole('listitem')
        .filter({ has: page.getByLabel(words.end) })
        .last()
      await field(words.action, row).fill(said.text)
      await row.getByLabel(words.start).fill(said.start)
      await row.getByLabel(words.end).fill(said.end)
      await slide(words.motivation, said.motivation, row)
      if (said.motivation < 10) {
        await field(words.towardTen, row).fill(said.towardTen)
        await field(words.towardTenBy, row).fill(said.towardTenBy)
      }
      await row.getByText(words.details).click()
      await field(words.contribution, row).fill(said.contribution)
      await field(words.obstacles, row).fill(said.obstacles)
      await field(words.overcome, row).fill(said.overcome)
      await field(words.inform, row).fill(said.inform)
      await field(words.support, row).fill(said.support)
    },
    async close(said: {
      stand: number
      reached: string
      summary: string
      helped: string
      hindered: string
      day: string
      time: string
    }) {
      await slide(words.measured, said.stand)
      await field(words.reached).fill(said.reached)
      await field(words.summary).fill(said.summary)
      await field(words.helped).fill(said.helped)
      await field(words.hindered).fill(said.hindered)
      await page.getByLabel(words.day, { exact: true }).fill(said.day)
      await page.getByLabel(words.time, { exact: true }).fill(said.time)
    },
  }
}

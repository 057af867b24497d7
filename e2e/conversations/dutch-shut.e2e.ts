import { expect, test } from '../harness/app.ts'
import { dutch, roomFlow, type SpokenAction } from '../flows/room.ts'
import { readAfter, takenAlong } from '../flows/after.ts'

/**
 * What Sanne, team leader in home care, told her coach in three quarters of an hour. The device lay shut;
 * this is what the two wrote up afterwards. Written for this test.
 */
const sanne = {
  goal: 'Ik wil vrijdag een rooster laten zien waar ik zelf achter sta, zonder het weekend door te halen.',
  measure: 'Ik ga vrijdag om vijf uur naar huis en het rooster hangt er.',
  stand: 4,
  seen: [
    'Ik zeg ja voordat de vraag is uitgesproken.',
    'Zolang ik de gaten zelf vul, ziet niemand dat er gaten zijn.',
  ],
  options: [
    {
      text: 'De open diensten gewoon open laten staan en dat maandag in het overleg zeggen',
      pros: 'Dan is het van ons allemaal; ik hoef niets te verbergen',
      cons: 'Het is even stil in zo’n overleg, en daar kan ik slecht tegen',
      attractiveness: 8,
      feasibility: 6,
      chosen: true,
    },
    {
      text: 'Aan Fatma vragen hoe zij het in haar team doet',
      pros: 'Zij heeft het ook gehad',
      cons: 'Geen',
      attractiveness: 7,
      feasibility: 10,
      chosen: true,
    },
    {
      text: 'Een maand geen diensten meer overnemen',
      pros: 'Rust',
      cons: 'Dat hou ik niet vol als iemand huilend belt',
      attractiveness: 6,
      feasibility: 3,
      chosen: false,
    },
  ],
  actions: [
    {
      text: 'Maandag bij agendapunt 2 zeggen welke drie diensten open staan, en dan mijn mond houden',
      fromOption: false,
      start: '2026-11-30',
      end: '2026-11-30',
      contribution: 'Dan ligt het rooster bij het team, niet op mijn bank',
      obstacles: 'De stilte; en Joke die zucht',
      overcome: 'Voeten op de grond, tot tien tellen',
      inform: 'Mijn manager, dat ik dit zo ga doen',
      support: 'Fatma mag me na afloop bellen; dat vraag ik haar morgen',
      motivation: 8,
      towardTen: 'Weten dat mijn manager niet zelf de gaten invult',
      towardTenBy: 'ik, ik bel haar donderdag',
    },
    {
      text: 'Fatma bellen en vragen wat zij de eerste keer zei',
      fromOption: false,
      start: '2026-11-25',
      end: '2026-11-26',
      contribution: 'Dan heb ik woorden',
      obstacles: 'Dat ik het weer uitstel',
      overcome: 'Direct na de overdracht, voor ik mijn jas aantrek',
      inform: 'niemand',
      support: 'niets nodig',
      motivation: 10,
      towardTen: '',
      towardTenBy: '',
    },
  ] satisfies SpokenAction[],
  close: {
    stand: 7,
    reached: 'Ik weet wat ik maandag zeg. Dat het rooster er vrijdag hangt moet nog blijken.',
    summary: 'Een gat in het rooster is geen gat in mij.',
    helped: 'Dat je niets zei toen ik stilviel.',
    hindered: 'Mijn telefoon. Die had uit gemoeten.',
    day: '2026-12-09',
    time: '09:15',
  },
}

test('a Dutch conversation held shut is written up together and leaves on paper', async ({ app }) => {
  const { page } = app
  await page.setViewportSize({ width: 820, height: 1180 })
  const room = roomFlow(page, dutch)
  await app.open()
  await room.begin('shut')

  // Shut means shut: nothing to read but the way on, nothing to fill in.
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain('jullie tweeën')
  expect(await page.getByRole('textbox').count()).toBe(0)

  await page.getByRole('link', { name: 'Samen opschrijven' }).click()
  await room.goal(sanne)
  await room.press('Verder')
  for (const text of sanne.seen) await room.discovery(text)
  for (const option of sanne.options) await room.option(option)
  await room.press('Verder')
  for (const action of sanne.actions) await room.action(action)
  await room.press('Verder')
  await room.close(sanne.close)
  await room.press('Klaar')

  const { markdown, events, pageText } = await readAfter(app, 'nl')
  const { goal, measure, stand, seen, options, actions, close } = sanne
  const entered = {
    wentWell: '',
    wish: '',
    goal: { goal, measure, stand },
    scenes: [],
    discoveries: seen,
    options,
    actions,
    close,
  }
  for (const words of takenAlong(entered, 'nl')) {
    expect(markdown).toContain(words)
    expect(pageText.replace(/\s+/g, ' ')).toContain(words)
  }
  expect(events.map(({ summary, allDay, start, end }) => ({ summary, allDay, start, end }))).toEqual(
    expect.arrayContaining([
      { summary: sanne.actions[0]?.text, allDay: true, start: '2026-11-30', end: '2026-12-01' },
      { summary: sanne.actions[1]?.text, allDay: true, start: '2026-11-25', end: '2026-11-27' },
    ]),
  )
  const appointments = events.filter((event) => !event.allDay)
  // 9.15 in the Netherlands in winter is 8.15 in UTC.
  expect(appointments.map(({ startsAt, minutes }) => ({ startsAt, minutes }))).toEqual([
    { startsAt: '2026-12-09T08:15:00.000Z', minutes: 60 },
  ])
})

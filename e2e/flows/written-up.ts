import type { Page } from 'playwright-core'
import { dutch, roomFlow, type SpokenAction } from './room.ts'
import { says } from './says.ts'

/**
 * What Sanne, team leader in home care, told her coach in three quarters of an hour. The device lay shut;
 * this is what the two wrote up afterwards. Written for Lef's own tests.
 */
export const sanne = {
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

/**
 * Writes it up together: from the room that lies shut to the page of afterwards, every field filled in.
 * @param onPlan called once the plan stands there
 */
export async function writeUpTogether(
  page: Page,
  said: typeof sanne,
  onPlan?: () => Promise<void>,
): Promise<void> {
  const room = roomFlow(page, dutch)
  const { writeUp } = says.nl
  await page.getByRole('link', { name: dutch.writeUp }).click()
  await room.goal(said)
  await room.press(writeUp.next)
  for (const text of said.seen) await room.discovery(text)
  for (const option of said.options) await room.option(option)
  await room.press(writeUp.next)
  for (const action of said.actions) await room.action(action)
  await onPlan?.()
  await room.press(writeUp.next)
  await room.close(said.close)
  await room.press(writeUp.done)
}

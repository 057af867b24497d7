import {
  parseCalendarDay,
  type ActionId,
  type CalendarDay,
  type Conversation,
  type OptionId,
} from '@lef/method'
import type { CoacheePageSources } from './coachee-page.ts'

/** A day that is surely one, for tests. */
export function day(written: string): CalendarDay {
  const parsed = parseCalendarDay(written)
  if (!parsed) throw new Error(`${written} is not a day`)
  return parsed
}

type ConversationId = Conversation['id']

/** A conversation in which something was said everywhere; tests change what they are about. */
export function exampleSources(change: Partial<Conversation> = {}): CoacheePageSources {
  const id = 'c1' as ConversationId
  const conversation: Conversation = {
    id,
    createdAt: Date.UTC(2026, 10, 24, 8),
    startedAt: Date.UTC(2026, 10, 24, 9),
    endedAt: Date.UTC(2026, 10, 24, 10),
    timeBox: 60,
    permission: true,
    wentWell: 'Ik sprak de planner aan',
    wish: 'Rust in mijn hoofd',
    goal: 'Ik wil in het teamoverleg mijn punt maken vóórdat het besluit valt.',
    measure: 'Mijn punt staat in het verslag',
    goalStart: 4,
    goalEnd: 7,
    reached: 'Ik weet hoe ik begin',
    summary: 'Wachten is ook kiezen.',
    helped: 'De stilte',
    hindered: '',
    reported: 'Dat het gesprek er was',
    appointment: { day: day('2026-12-08'), time: '14:00', zone: 'Europe/Amsterdam', minutes: 30 },
    ...change,
  }
  const action = {
    conversation: id,
    option: 'o1' as OptionId,
    partOf: null,
    contribution: '',
    obstacles: '',
    overcome: '',
    inform: '',
    support: '',
    motivation: null,
    towardTen: '',
    towardTenBy: '',
    withdrawn: false,
  }
  return {
    coachee: 'Noor',
    trajectory: {
      coach: 'Marije',
      coachRelation: 'independent',
      goal: 'In overleggen zeg ik wat ik vind.',
      measure: 'Vier keer achter elkaar',
      goalStart: null,
      goalEnd: null,
    },
    conversation,
    scenes: [
      {
        id: 's1' as never,
        conversation: id,
        order: 1,
        when: 'dinsdag 10.20 uur',
        text: 'niets zeggen leek me de beste keuze',
      },
    ],
    discoveries: [
      { id: 'd1' as never, conversation: id, order: 1, text: 'Ik wacht tot iemand anders het zegt.' },
    ],
    options: [
      {
        id: 'o1' as OptionId,
        conversation: id,
        order: 1,
        text: 'Mijn punt een dag eerder aan Mark voorleggen',
        pros: 'Hij luistert één op één beter',
        cons: 'Het blijft buiten het team',
        attractiveness: 7,
        feasibility: 9,
        chosen: true,
      },
      {
        id: 'o2' as OptionId,
        conversation: id,
        order: 2,
        text: 'Als eerste het woord vragen',
        pros: '',
        cons: '',
        attractiveness: null,
        feasibility: null,
        chosen: false,
      },
    ],
    actions: [
      {
        ...action,
        id: 'a1' as ActionId,
        order: 1,
        text: 'Mark bellen over agendapunt 3',
        start: day('2026-11-25'),
        end: day('2026-11-27'),
        obstacles: 'Hij is weinig bereikbaar',
        overcome: 'Ik app hem eerst',
        inform: 'Fatima',
        support: 'Een kwartier oefenen',
        motivation: 8,
        towardTen: 'Als ik weet dat hij luistert',
        towardTenBy: 'Mark',
      },
      {
        ...action,
        id: 'a2' as ActionId,
        order: 2,
        text: 'Drie argumenten opschrijven',
        start: null,
        end: day('2026-11-26'),
      },
      { ...action, id: 'a3' as ActionId, order: 3, text: 'Ergens over nadenken', start: null, end: null },
    ],
    successes: [
      {
        id: 'x1' as never,
        conversation: id,
        at: 0,
        order: 1,
        text: 'Ik bleef kalm',
        strength: 'geduld',
        use: 'in het overleg',
      },
    ],
    zone: 'Europe/Amsterdam',
  }
}

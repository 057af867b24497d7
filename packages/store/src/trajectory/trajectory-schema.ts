import {
  clauseKinds,
  coachRelations,
  outcomes,
  parseCalendarDay,
  parseScore,
  parseTimeBox,
  processFacts,
  type ActionId,
  type CheckInId,
  type DiscoveryId,
  type SceneId,
  type SuccessId,
  type Address,
  type Appointment,
  type ClauseKind,
  type ConversationId,
  type Language,
  type OptionId,
} from '@lef/method'
import {
  idOf,
  order,
  read,
  reference,
  text,
  value,
  type TextField,
  type ValueField,
} from '../records/schema.ts'

const score = value(parseScore)
const day = value(parseCalendarDay)
const flag = value(read.flag)
const instant = value((stored) => read.number(stored) ?? 0)
const maybeInstant = value(read.number)

const time = /^([01]\d|2[0-3]):[0-5]\d$/
function parseAppointment(stored: unknown): Appointment | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { day, time: at, zone, minutes } = stored as Record<string, unknown>
  const parsedDay = parseCalendarDay(day)
  if (!parsedDay || typeof at !== 'string' || !time.test(at)) return null
  if (typeof zone !== 'string' || typeof minutes !== 'number' || !(minutes > 0)) return null
  return { day: parsedDay, time: at, zone, minutes }
}

function forClauses<P extends string, F>(prefix: P, field: F): Readonly<Record<`${P}:${ClauseKind}`, F>> {
  return Object.fromEntries(clauseKinds.map((kind) => [`${prefix}:${kind}`, field])) as Record<
    `${P}:${ClauseKind}`,
    F
  >
}

/** What coach and coachee share of one trajectory. Nothing private of either may ever be added here. */
export const trajectorySchema = {
  root: {
    createdAt: instant,
    sample: flag,
    coachRelation: value(read.oneOf(coachRelations)),
    language: value((stored): Language => (stored === 'en' ? 'en' : 'nl')),
    address: value((stored): Address => (stored === 'u' ? 'u' : 'je')),
    coach: text,
    coachee: text,
    coachingQuestion: text,
    goal: text,
    measure: text,
    goalStart: score,
    goalEnd: score,
    inCommon: text,
    /** What the sponsor may know, in outline; `null` while nothing was chosen. */
    reports: value((stored) =>
      Array.isArray(stored) ? processFacts.filter((fact) => stored.includes(fact)) : null,
    ),
    ...(forClauses('leftOut', flag) satisfies Record<string, ValueField<boolean>>),
    ...(forClauses('clause', text) satisfies Record<string, TextField>),
  },
  tables: {
    conversations: {
      id: idOf<ConversationId>(),
      createdAt: instant,
      startedAt: maybeInstant,
      endedAt: maybeInstant,
      timeBox: value(parseTimeBox),
      permission: value(read.flagOrUnknown),
      wentWell: text,
      wish: text,
      goal: text,
      measure: text,
      goalStart: score,
      goalEnd: score,
      reached: text,
      summary: text,
      helped: text,
      hindered: text,
      reported: text,
      appointment: value(parseAppointment),
    },
    scenes: { id: idOf<SceneId>(), conversation: reference<ConversationId>(), order, when: text, text },
    discoveries: { id: idOf<DiscoveryId>(), conversation: reference<ConversationId>(), order, text },
    options: {
      id: idOf<OptionId>(),
      conversation: reference<ConversationId>(),
      order,
      text,
      pros: text,
      cons: text,
      attractiveness: score,
      feasibility: score,
      chosen: flag,
    },
    actions: {
      id: idOf<ActionId>(),
      conversation: reference<ConversationId>(),
      order,
      option: reference<OptionId>(),
      partOf: reference<ActionId>(),
      text,
      start: day,
      end: day,
      contribution: text,
      obstacles: text,
      overcome: text,
      inform: text,
      support: text,
      motivation: score,
      towardTen: text,
      towardTenBy: text,
      withdrawn: flag,
    },
    checkIns: {
      id: idOf<CheckInId>(),
      action: reference<ActionId>(),
      at: instant,
      outcome: value(read.oneOf(outcomes)),
      happened: text,
      learned: text,
      next: text,
    },
    successes: {
      id: idOf<SuccessId>(),
      conversation: reference<ConversationId>(),
      at: instant,
      order,
      text,
      strength: text,
      use: text,
    },
    assents: { at: instant, names: value(read.strings), terms: value(read.string) },
  },
} as const

export type TrajectorySchema = typeof trajectorySchema

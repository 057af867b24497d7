import type { Phase } from '@lef/method'
import {
  parseTranscript,
  withRoles,
  type CodedConversation,
  type Code,
  type Finding,
  type RoledTranscript,
  type SpeakerId,
} from '@lef/talk'
import { analyse, type Reader } from './analyse.ts'

/** A small conversation with times, for tests: invented, and coded by hand. */
const spoken: readonly (readonly [
  who: 'Marije' | 'Noor',
  text: string,
  codes: readonly Code[],
  phase: Phase,
])[] = [
  ['Marije', 'Wat wil je vandaag bereiken?', ['question.open'], 'goal'],
  ['Noor', 'Ik wil eerder aangeven dat een deadline schuift.', ['change-talk'], 'goal'],
  ['Marije', 'Je wilt het eerder zeggen.', ['reflection'], 'reality'],
  ['Noor', 'Ja. Ik had de keuze om Daan te bellen en ik deed het niet.', ['alert'], 'reality'],
  ['Marije', 'Heb je al eens een planning gemaakt?', ['question.closed', 'gift'], 'options'],
  ['Noor', 'Nee. Ik zou Daan op maandag kunnen bellen, voor de bouwvergadering.', ['possibility'], 'options'],
  ['Marije', 'Wanneer doe je dat?', ['question.open'], 'what'],
  ['Noor', 'Ik bel Daan maandag voor de bouwvergadering.', ['change-talk'], 'what'],
]

export const spokenWords: readonly string[] = spoken.map(([, text]) => text)

/** Codes and phases as a person gave them. */
export const handMade: Reader = {
  read: (turns, onTurn) =>
    turns.map(({ text }, index) => {
      onTurn?.(index)
      const [, , codes = [], phase = null] = spoken.find(([, said]) => said === text) ?? []
      const findings = codes.map((code): Finding => ({
        code,
        start: 0,
        end: text.length,
        confidence: 1,
        because: { by: 'person' },
      }))
      return { findings, phase }
    }),
}

const clock = (seconds: number) =>
  `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${(seconds % 60).toFixed(3).padStart(6, '0')}`

/** The transcript with its roles, as a file of Zoom would have it: two seconds of quiet before each turn. */
export function exampleTranscript(): RoledTranscript {
  const cues = spoken.map(
    ([who, text], index) =>
      `${index + 1}\n${clock(index * 6 + 2)} --> ${clock(index * 6 + 6)}\n${who}: ${text}\n`,
  )
  const parsed = parseTranscript(`WEBVTT\n\n${cues.join('\n')}`, 'a.vtt')
  if (!parsed.ok) throw new Error(parsed.error.problem)
  const idOf = (name: string): SpeakerId => {
    const found = parsed.value.speakers.find(({ label }) => label === name)
    if (!found) throw new Error(`nobody is called ${name}`)
    return found.id
  }
  const roled = withRoles(parsed.value, { coach: idOf('Marije'), coachee: idOf('Noor') })
  if (!roled.ok) throw new Error(roled.error)
  return roled.value
}

export const exampleTalk = (): CodedConversation => analyse(exampleTranscript(), 'nl-je', handMade)

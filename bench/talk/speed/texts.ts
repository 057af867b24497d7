import { readFileSync } from 'node:fs'
import { readCorpus } from '../../../packages/talk/corpus/build.mjs'
import { cellOf, readCsv } from '../outside/tables.ts'
import { fill, type Said } from './conversation.ts'

/** English talk that was really said: all of AnnoMI, then meetings of AMI until there is enough. */
export function realEnglish(annomi: string, ami: string, words: number): Said[][] {
  const conversations = new Map<string, Said[]>()
  const say = (conversation: string, said: Said): void => {
    const there = conversations.get(conversation)
    if (there) there.push(said)
    else conversations.set(conversation, [said])
  }
  for (const row of readCsv(readFileSync(annomi, 'utf8')))
    say(`annomi ${cellOf(row, 'transcript_id')}`, {
      role: cellOf(row, 'interlocutor') === 'therapist' ? 'coach' : 'coachee',
      text: cellOf(row, 'utterance_text'),
    })
  for (const { meeting, speaker, text } of turnsOfAmi(ami))
    say(`ami ${meeting}`, { role: speaker === 'A' ? 'coach' : 'coachee', text })
  return fill([...conversations.values()], words)
}

interface MeetingTurn {
  readonly meeting: string
  readonly speaker: string
  readonly text: string
}

/**
 * Acts of one speaker after the other, joined. A meeting has no coach: for speed, one of its four people is as good as
 * another.
 */
function turnsOfAmi(file: string): MeetingTurn[] {
  const turns: MeetingTurn[] = []
  for (const row of readCsv(readFileSync(file, 'utf8'))) {
    const [meeting, speaker, text] = [cellOf(row, 'meeting'), cellOf(row, 'speaker'), cellOf(row, 'text')]
    const last = turns.at(-1)
    if (last?.meeting === meeting && last.speaker === speaker)
      turns[turns.length - 1] = { meeting, speaker, text: `${last.text} ${text}` }
    else turns.push({ meeting, speaker, text })
  }
  return turns
}

/** Our own labelled conversations, again and again until there is enough. */
export function ownTalk(language: 'nl' | 'en', words: number): Said[][] {
  return fill(
    readCorpus(language).map(({ turns }) => turns),
    words,
  )
}

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
  let last: { speaker: string; meeting: string; text: string } | null = null
  for (const row of readCsv(readFileSync(ami, 'utf8'))) {
    const [meeting, speaker, text] = [cellOf(row, 'meeting'), cellOf(row, 'speaker'), cellOf(row, 'text')]
    if (last?.meeting === meeting && last.speaker === speaker) last.text += ` ${text}`
    else {
      if (last) say(last.meeting, roled(last))
      last = { speaker, meeting, text }
    }
  }
  if (last) say(last.meeting, roled(last))
  return fill([...conversations.values()], words)
}

/** A meeting has no coach: for speed, one of the four is as good as another. */
function roled({ speaker, text }: { readonly speaker: string; readonly text: string }): Said {
  return { role: speaker === 'A' ? 'coach' : 'coachee', text }
}

/** Our own labelled conversations, again and again until there is enough. */
export function ownTalk(language: 'nl' | 'en', words: number): Said[][] {
  return fill(
    readCorpus(language).map(({ turns }) => turns),
    words,
  )
}

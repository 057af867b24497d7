import type { CorpusConversation } from '../../corpus/build.mjs'
import { coachCodes, coacheeCodes, type Code } from '../findings/code.ts'
import type { CodedTurn } from '../findings/coded-turn.ts'
import type { CodedConversation } from './coded-conversation.ts'

const codes: readonly Code[] = [...coachCodes, ...coacheeCodes]

/** A labelled conversation of our corpus as if the engine had found exactly its labels; for tests. */
export function corpusConversation({ about, turns }: CorpusConversation): CodedConversation {
  const register = about.language === 'en' ? 'en' : about.register === 'u' ? 'nl-u' : 'nl-je'
  return {
    register,
    times: { timing: 'none' },
    turns: turns.map(({ role, text, phase, codes: labels }): CodedTurn => ({
      role,
      text,
      phase,
      start: null,
      end: null,
      findings: labels.flatMap(({ code: label, start, end, form }) => {
        const code = codes.find((one) => one === label)
        if (code === undefined) return []
        return [
          { code, start, end, ...(form && { form }), confidence: 1, because: { by: 'person' } } as const,
        ]
      }),
    })),
  }
}

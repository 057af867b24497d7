import type { CodedConversation } from './coded-conversation.ts'
import { applyCorrections, type Correction } from './corrections.ts'

/**
 * Corrections as labelled data: a line about them, then a line a corrected turn with all its codes, in the form that
 * the corpus is built to. Turns that nobody corrected are left out: nobody looked at them. It holds what was said,
 * so making a file of it is a deliberate act.
 */
export function correctionsAsNdjson(
  { turns, register }: Pick<CodedConversation, 'turns' | 'register'>,
  corrections: readonly Correction[],
  conversation: string,
): string {
  const corrected = applyCorrections(turns, corrections)
  const touched = new Set(
    corrections.filter((one) => !corrected.unmatched.includes(one)).map(({ place }) => place.turn),
  )
  const about = {
    conversation,
    language: register === 'en' ? 'en' : 'nl',
    ...(register !== 'en' && { register: register === 'nl-u' ? 'u' : 'je' }),
    turns: 'corrected only',
  }
  const lines = corrected.turns.flatMap(({ role, text, phase, findings }, index) =>
    !touched.has(index)
      ? []
      : [
          {
            id: `${conversation}.${index + 1}`,
            role,
            text,
            phase,
            codes: findings.map(({ code, start, end, form }) => ({
              code,
              start,
              end,
              ...(form !== undefined && { form }),
            })),
          },
        ],
  )
  return [about, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('')
}

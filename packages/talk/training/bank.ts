import { bank } from '@lef/method/questions'
import type { CorpusConversation } from '../corpus/build.mjs'

const phases = ['goal', 'reality', 'options', 'what'] as const

/**
 * The product's own questions that belong to one phase of GROW, each as a conversation of one turn. Questions that
 * quote somebody are left out: they hold a gap, not words.
 */
export function bankQuestions(registers: readonly ('nl-je' | 'nl-u' | 'en')[]): CorpusConversation[] {
  return bank.flatMap(({ id, steps, wordings }) => {
    const [step, ...more] = steps
    const phase = phases.find((one) => one === step)
    if (phase === undefined || more.length > 0) return []
    return registers
      .flatMap((register) => wordings[register].map((text, index) => ({ register, text, index })))
      .filter(({ text }) => !text.includes('{'))
      .map(({ register, text, index }) => {
        const name = `bank.${id}.${register}.${index + 1}`
        return {
          about: { conversation: name, split: 'train' },
          turns: [{ id: name, role: 'coach' as const, text, phase, codes: [] }],
        }
      })
  })
}

import type { Asked, Proposal, ProposalInput } from './proposal.ts'

/** On the goal page, with nothing said or asked yet. */
export const base: ProposalInput = {
  step: 'goal',
  register: 'nl-je',
  filled: new Set(),
  captured: [],
  asked: [],
  seed: 'seed',
}

/** What was proposed: a question of the bank or of the coach. */
export const idOf = (proposal: Proposal | null) =>
  proposal === null ? null : proposal.source === 'own' ? proposal.own : proposal.questionId

/** A question of the bank that was put. */
export const was = (id: string, quoted?: string): Asked => ({
  questionId: id,
  wordingIndex: 0,
  quoted: quoted ?? null,
})

/** The four phases of GROW (C4), in their usual order; a compass, not rails. */
export const phases = ['goal', 'reality', 'options', 'what'] as const
export type Phase = (typeof phases)[number]

/** A conversation's pages: the phases between an opening and a close. */
export const steps = ['opening', ...phases, 'close'] as const
export type Step = (typeof steps)[number]

import * as z from 'zod/mini'
import { copyOf, type Bytes } from '@lef/vault'

/** This person's own answer, as it lies in the notebook: what is sealed to the other, only the other can open. */
export interface KeptAnswer {
  readonly round: Bytes
  readonly yes: boolean
  readonly statement: Bytes
  /** What travels beside the statement. */
  readonly sealed: Bytes
  /** Whether the server has it; `refused`: it does not take it. */
  readonly sent: 'no' | 'yes' | 'refused'
}

const bytes = z.pipe(
  z.instanceof(Uint8Array),
  z.transform((stored) => copyOf(stored)),
)
const kept = z.object({
  round: bytes,
  yes: z.boolean(),
  statement: bytes,
  sealed: bytes,
  sent: z.enum(['no', 'yes', 'refused']),
})

/** Reads one; null when there is none that can be read. */
export function parseKeptAnswer(stored: unknown): KeptAnswer | null {
  const read = kept.safeParse(stored)
  return read.success ? read.data : null
}

import { copyOf, sameBytes, type Bytes } from '@lef/vault'
import type { RelayProblem, RelayResult } from '../relay.ts'
import type { PairingBox } from './pairing.ts'

/** The place at a server in memory, as each device of an account sees it. */
export interface MemoryBoxes {
  /** What is there now; null: no place is open. */
  readonly there: () => { readonly pairing: string; readonly parts: ReadonlyMap<number, Bytes> } | null
  /** One device's way to it; `cut`: no answer comes. */
  box(): PairingBox & { cut: boolean }
  /** Ten minutes are over. */
  expire(): void
}

/** One account's place, checked as the server does. */
export function createMemoryBoxes(): MemoryBoxes {
  let open: { readonly pairing: string; readonly parts: Map<number, Bytes> } | null = null
  const refused = (problem: RelayProblem['problem']): RelayResult<never> => ({
    ok: false,
    error: { problem, wait: 0 },
  })
  return {
    there: () => open,
    expire: () => (open = null),
    box: () => {
      const through = async <Value>(run: () => RelayResult<Value>): Promise<RelayResult<Value>> => {
        await Promise.resolve()
        return box.cut ? refused('offline') : run()
      }
      const at = <Value>(
        pairing: string,
        run: (parts: Map<number, Bytes>) => RelayResult<Value>,
      ): Promise<RelayResult<Value>> =>
        through((): RelayResult<Value> => {
          return open?.pairing === pairing ? run(open.parts) : refused('link-is-over')
        })
      const box: PairingBox & { cut: boolean } = {
        cut: false,
        open: (pairing) =>
          through(() => {
            open = { pairing, parts: new Map() }
            return { ok: true, value: null }
          }),
        give: (pairing, part, bytes) =>
          at<null>(pairing, (parts) => {
            const there = parts.get(part)
            if (there !== undefined && !sameBytes(there, bytes)) return refused('taken')
            parts.set(part, copyOf(bytes))
            return { ok: true, value: null }
          }),
        look: (pairing, after) =>
          at(pairing, (parts) => ({
            ok: true,
            value: [...parts]
              .filter(([part]) => part > after)
              .toSorted(([one], [other]) => one - other)
              .map(([part, bytes]) => ({ part, bytes })),
          })),
        end: (pairing) =>
          through(() => {
            if (open?.pairing === pairing) open = null
            return { ok: true, value: null }
          }),
      }
      return box
    },
  }
}

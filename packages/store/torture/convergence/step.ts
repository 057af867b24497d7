import { chanceOf } from '../../src/shared/test-two.ts'

/** Anything that can happen in a run. Numbers are taken modulo what there is, so that any step can be left out. */
export type Step =
  | { readonly do: 'write' | 'delete'; readonly tab: number; readonly at: number }
  | { readonly do: 'add-row' | 'remove-row' | 'score'; readonly tab: number; readonly at: number }
  | { readonly do: 'undo' | 'redo' | 'close' | 'kill' | 'lock' | 'new-keys'; readonly tab: number }
  | { readonly do: 'open' | 'restart' | 'drop' | 'sign-out' | 'sign-in'; readonly device: number }
  | { readonly do: 'network'; readonly device: number; readonly network: Network }
  | { readonly do: 'disk'; readonly device: number; readonly full: boolean }
  | { readonly do: 'clock'; readonly device: number; readonly hours: number }
  /** A second device of the same person, which has nothing but what the server gives. */
  | { readonly do: 'pair'; readonly device: number }
  | { readonly do: 'partition' | 'heal' | 'server-restart' }
  | { readonly do: 'pass'; readonly seconds: number }

export type Network = 'fine' | 'cut' | 'no-live' | 'half-open'

const networks: readonly Network[] = ['fine', 'fine', 'cut', 'no-live', 'half-open']
const seconds = [0.01, 0.2, 0.2, 1, 3, 3, 12, 30, 130]

const weights: readonly (readonly [Step['do'], number])[] = [
  ['write', 26],
  ['delete', 5],
  ['add-row', 4],
  ['remove-row', 2],
  ['score', 5],
  ['undo', 4],
  ['redo', 2],
  ['open', 3],
  ['close', 2],
  ['kill', 2],
  ['lock', 1],
  ['new-keys', 1],
  ['restart', 2],
  ['drop', 2],
  ['sign-out', 1],
  ['sign-in', 2],
  ['network', 8],
  ['disk', 2],
  ['clock', 1],
  ['pair', 1],
  ['partition', 1],
  ['heal', 3],
  ['server-restart', 1],
  ['pass', 22],
]
const total = weights.reduce((sum, [, weight]) => sum + weight, 0)

/** The steps of a seed, always the same. */
export function stepsOf(seed: number, count: number): Step[] {
  const chance = chanceOf(seed * 2654435761 + 97)
  // The first few numbers of small seeds are much alike.
  for (let warm = 0; warm < 20; warm++) chance()
  const below = (limit: number): number => Math.floor(chance() * limit)
  return Array.from({ length: count }, () => {
    let left = below(total)
    const [kind] = weights.find(([, weight]) => (left -= weight) < 0) ?? ['pass' as const]
    const tab = below(12)
    const device = below(4)
    switch (kind) {
      case 'write':
      case 'delete':
      case 'add-row':
      case 'remove-row':
      case 'score':
        return { do: kind, tab, at: below(60) }
      case 'undo':
      case 'redo':
      case 'close':
      case 'kill':
      case 'lock':
      case 'new-keys':
        return { do: kind, tab }
      case 'open':
      case 'restart':
      case 'drop':
      case 'sign-out':
      case 'sign-in':
      case 'pair':
        return { do: kind, device }
      case 'network':
        return { do: kind, device, network: networks[below(networks.length)] ?? 'fine' }
      case 'disk':
        return { do: kind, device, full: below(3) === 0 }
      case 'clock':
        return { do: kind, device, hours: below(97) - 48 }
      case 'partition':
      case 'heal':
      case 'server-restart':
        return { do: kind }
      case 'pass':
        return { do: kind, seconds: seconds[below(seconds.length)] ?? 1 }
    }
  })
}

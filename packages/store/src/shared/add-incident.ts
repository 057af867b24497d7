import type { Incident } from './incident.ts'

/** How many different ones are remembered. */
const most = 50

/** The list with one more: the same of the same device is counted, not listed again. */
export function addIncident(
  incidents: readonly Incident[],
  { kind, device, seq }: Pick<Incident, 'kind' | 'device' | 'seq'>,
  now: number,
): readonly Incident[] {
  const same = incidents.findIndex((one) => one.kind === kind && one.device === device)
  if (same >= 0) {
    return incidents.map((one, at) => (at === same ? { ...one, seq, count: one.count + 1 } : one))
  }
  return [...incidents, { kind, device, seq, at: now, count: 1 }].slice(-most)
}

import { measureThroughput, type SizeFindings } from './throughput.ts'

/** The same measurement, in a browser's page. */
export function throughput(rounds: number): Promise<SizeFindings[]> {
  return measureThroughput(crypto, () => performance.now(), rounds)
}

import type { TokenBuckets } from '../relay/token-bucket.ts'
import { Refusal } from './refusal.ts'

/** Takes from a bucket what something costs; refuses, and says how long to wait, where so much is not in it. */
export function keepToRate(buckets: TokenBuckets, key: string, cost?: number): void {
  const wait = buckets.take(key, cost)
  if (wait > 0) throw new Refusal('slow-down', wait)
}

/** A rate: so many at once, and so many more every second. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

/** Counts what each key takes; keys that took nothing for a while are forgotten. */
export interface TokenBuckets {
  /** Takes an amount: 0 when it was there, else the milliseconds to wait, and then nothing was taken. */
  take(key: string, amount?: number): number
  /** How many keys are remembered. */
  size(): number
}

/** Buckets that all fill at one rate. An amount above the burst is taken when the bucket is full. */
export function createTokenBuckets({ burst, perSecond }: Rate, now: () => number): TokenBuckets {
  const buckets = new Map<string, { left: number; at: number }>()
  let swept = now()
  const leftIn = ({ left, at }: { left: number; at: number }, moment: number) =>
    // A clock that is put back must not empty a bucket.
    Math.min(burst, left + (Math.max(0, moment - at) / 1000) * perSecond)
  const sweep = (moment: number) => {
    if (moment - swept < 60_000) return
    swept = moment
    for (const [key, bucket] of buckets) if (leftIn(bucket, moment) >= burst) buckets.delete(key)
  }
  return {
    take: (key, amount = 1) => {
      const moment = now()
      sweep(moment)
      const bucket = buckets.get(key) ?? { left: burst, at: moment }
      const left = leftIn(bucket, moment)
      const needed = Math.min(amount, burst)
      // A thousandth of a millisecond may be lost in rounding.
      if (left < needed - 1e-6) return Math.ceil(((needed - left) / perSecond) * 1000)
      buckets.set(key, { left: left - amount, at: moment })
      return 0
    },
    size: () => buckets.size,
  }
}

const tick = 1_000

/**
 * What a promise gives, or an error that says what did not come: a measurement must not wait for ever. In seconds in which
 * this process was running: while it is held, none go by.
 */
export async function within<Value>(seconds: number, what: string, promise: Promise<Value>): Promise<Value> {
  let clock: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, failed) => {
    let left = seconds * 1000
    clock = setInterval(() => {
      left -= tick
      if (left <= 0) failed(new Error(`${what} did not come within ${seconds} s`))
    }, tick)
  })
  try {
    return await Promise.race([promise, tooLate])
  } finally {
    clearInterval(clock)
  }
}

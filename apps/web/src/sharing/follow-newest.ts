/** Asks at once and with every change, and hands on each answer that was not overtaken by a later one. Gives what ends it. */
export function followNewest<Answer>(
  subscribe: (listener: () => void) => () => void,
  ask: () => Promise<Answer>,
  show: (answer: Answer) => void,
): () => void {
  let asked = 0
  let shown = 0
  const look = () => {
    const number = (asked += 1)
    void ask().then((answer) => {
      if (number < shown) return
      shown = number
      show(answer)
    })
  }
  look()
  const stop = subscribe(look)
  return () => {
    shown = Infinity
    stop()
  }
}

import { expect, test } from 'vitest'
import { beginCopyRounds, copyAgain, copyDelay } from './copy-rounds.ts'

/** A clock, something to erase, and how each look after the copy ends. */
function place() {
  let now = 0
  let listener: (() => void) | null = null
  const timers = new Set<{ readonly due: number; readonly run: () => void }>()
  const looks: { readonly at: number; readonly erased: boolean }[] = []
  const answers: (() => boolean | Promise<boolean>)[] = []
  const erasing = {
    count: 0,
    after: (heard: () => void) => {
      listener = heard
      return () => (listener = null)
    },
  }
  const followed = { current: 0 }
  const begin = () =>
    beginCopyRounds({
      schedule: (milliseconds, run) => {
        const timer = { due: now + milliseconds, run }
        timers.add(timer)
        return () => timers.delete(timer)
      },
      erasing,
      followed,
      keep: async (erased) => {
        looks.push({ at: now, erased })
        return answers.shift()?.() ?? true
      },
    })
  return {
    begin,
    looks,
    answers,
    timers,
    erase: () => {
      erasing.count += 1
      listener?.()
    },
    pass: async (milliseconds: number) => {
      const end = now + milliseconds
      for (;;) {
        const [next] = [...timers].filter(({ due }) => due <= end).toSorted((a, b) => a.due - b.due)
        if (next === undefined) break
        timers.delete(next)
        now = next.due
        next.run()
        await new Promise((done) => setImmediate(done))
      }
      now = end
    },
  }
}

test('S-34 the copy is looked after soon after signing in, and every hour', async () => {
  const { begin, looks, pass } = place()
  begin()
  await pass(copyDelay - 1)
  expect(looks).toEqual([])
  await pass(1 + copyAgain)
  expect(looks).toEqual([
    { at: copyDelay, erased: false },
    { at: copyDelay + copyAgain, erased: false },
  ])
})

test('S-34 what was removed is soon out of the copy too, tried until it worked', async () => {
  const { begin, looks, pass, erase, answers } = place()
  begin()
  await pass(60_000)
  erase()
  await pass(copyDelay)
  expect(looks.at(-1)).toEqual({ at: 60_000 + copyDelay, erased: true })
  await pass(copyAgain)
  expect(looks.at(-1)).toMatchObject({ erased: false })
  // It did not work, or broke: it is still to be done.
  answers.push(
    () => false,
    () => Promise.reject(new Error('no server')),
  )
  erase()
  await pass(copyDelay + 2 * copyAgain)
  expect(looks.slice(-3).map(({ erased }) => erased)).toEqual([true, true, true])
  await pass(copyAgain)
  expect(looks.at(-1)).toMatchObject({ erased: false })
})

test('S-34 what was removed while the copy was made, is soon out of the next', async () => {
  const { begin, looks, pass, erase, answers } = place()
  begin()
  let made = (_kept: boolean) => {}
  answers.push(() => new Promise((done) => (made = done)))
  await pass(copyDelay)
  erase()
  made(true)
  await pass(0)
  await new Promise((done) => setImmediate(done))
  await pass(copyDelay)
  expect(looks.map(({ erased }) => erased)).toEqual([false, true])
})

test('S-34 once it ended, nobody looks any more, also when that was in the middle of it', async () => {
  const { begin, looks, pass, erase, answers, timers } = place()
  const end = begin()
  let made = (_kept: boolean) => {}
  answers.push(() => new Promise((done) => (made = done)))
  await pass(copyDelay)
  end()
  made(true)
  erase()
  await new Promise((done) => setImmediate(done))
  await pass(3 * copyAgain)
  expect([looks.length, timers.size]).toEqual([1, 0])
})

import { expect, it } from 'vitest'
import { followNewest } from './follow-newest.ts'

/** Something that is asked again with every change, and answered when the test says so. */
function asked() {
  const answers: ((answer: string) => void)[] = []
  const shown: string[] = []
  let change = () => {}
  const end = followNewest(
    (listener) => {
      change = listener
      return () => (change = () => {})
    },
    () => new Promise<string>((answer) => answers.push(answer)),
    (answer) => shown.push(answer),
  )
  const answer = async (at: number, text: string) => {
    answers[at]?.(text)
    await new Promise((later) => setTimeout(later, 0))
  }
  return { answers, shown, answer, change: () => change(), end }
}

it('shows no answer after one that was asked for later', async () => {
  const { change, answer, shown } = asked()
  change()
  await answer(1, 'signed by both')
  await answer(0, 'signed by one')
  expect(shown).toEqual(['signed by both'])
  change()
  await answer(2, 'ended')
  expect(shown).toEqual(['signed by both', 'ended'])
})

it('shows what there is while something later is still asked', async () => {
  const { change, answer, shown } = asked()
  change()
  await answer(0, 'signed by one')
  await answer(1, 'signed by both')
  expect(shown).toEqual(['signed by one', 'signed by both'])
})

it('asks and shows nothing once it was ended', async () => {
  const { change, answer, answers, shown, end } = asked()
  end()
  change()
  await answer(0, 'signed by one')
  expect([answers.length, shown]).toEqual([1, []])
})

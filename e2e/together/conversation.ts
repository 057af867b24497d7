import { expect } from '../harness/app.ts'
import { roomFlow, type RoomWords } from '../flows/room.ts'
import type { Person } from './person.ts'

interface Conversation {
  /** Both on the first page of the trajectory, with a conversation that was begun. */
  readonly coach: Person
  readonly coachee: Person
  /** How the coachee is called. */
  readonly named: string
  /** A secret to write, for a field. */
  readonly of: (field: string) => string
}

/** What was written in it: the goal by the coachee, and what each wrote while the network was cut. */
interface Held {
  readonly goal: string
  readonly alone: string
  readonly meanwhile: string
}

type Step = keyof RoomWords['steps']

/**
 * A whole conversation on two devices, from its opening to its end: the coachee's phone beside the coach's room. Each sees
 * on which page the other is; what is written or moved, is written and moved at both; in the middle the coachee's network is cut.
 */
export async function holdConversation({ coach, coachee, named, of }: Conversation): Promise<Held> {
  for (const { page, m } of [coach, coachee]) {
    await page.getByRole('link', { name: m.trajectory.goOn }).first().click()
  }
  await coach.press(coach.m.room.mine)
  const at = { coach: roomFlow(coach.page, coach.m.flow), coachee: roomFlow(coachee.page, coachee.m.flow) }
  // What is for the coach alone, the coachee's device does not have.
  const mine = coachee.page.getByRole('button', { name: coachee.m.room.mine, exact: true })
  expect(await mine.count()).toBe(0)
  const text = (who: 'coach' | 'coachee', label: (words: RoomWords) => string) =>
    at[who].field(label({ coach, coachee }[who].m.flow)).first()
  const slider = ({ page }: Person, name: string) => page.getByRole('slider', { name }).first()
  /** One goes on, and the other follows them there. */
  const both = async (step: Step) => {
    await at.coachee.goTo(step)
    await coach.page.getByText(coach.m.room.isHere(named, coach.m.room.steps[step])).waitFor()
    await at.coach.goTo(step)
  }
  /** One writes, and the other reads it. */
  const writes = async (who: 'coach' | 'coachee', label: (words: RoomWords) => string) => {
    const secret = of(`${who} in the room: ${label(coachee.m.flow)}`)
    await text(who, label).fill(secret)
    const other = text(who === 'coach' ? 'coachee' : 'coach', label)
    await expect.poll(() => other.inputValue()).toBe(secret)
    return secret
  }

  await both('opening')
  await writes('coach', (words) => words.wentWell)
  await both('goal')
  const goal = await writes('coachee', (words) => words.goal)

  // Cut in the middle: both write on, and afterwards both have both.
  await both('reality')
  coachee.app.expectFault(/ERR_INTERNET_DISCONNECTED|WebSocket/)
  await coachee.app.setOffline(true)
  const [alone, meanwhile] = [of('without a network'), of('meanwhile')]
  await text('coachee', (words) => words.sceneText).fill(alone)
  await text('coach', (words) => words.discovery).fill(meanwhile)
  await coach.page.waitForTimeout(1000)
  expect(await text('coach', (words) => words.sceneText).inputValue()).not.toBe(alone)
  expect(await text('coachee', (words) => words.discovery).inputValue()).not.toBe(meanwhile)
  await coachee.app.setOffline(false)
  const arrived = { timeout: 60_000 }
  await expect.poll(() => text('coach', (words) => words.sceneText).inputValue(), arrived).toBe(alone)
  await expect.poll(() => text('coachee', (words) => words.discovery).inputValue(), arrived).toBe(meanwhile)

  await both('options')
  await at.coachee.slide(coachee.m.room.attractiveness, 3)
  await expect.poll(() => slider(coach, coach.m.room.attractiveness).inputValue()).toBe('3')
  await at.coach.slide(coach.m.room.feasibility, 9)
  await expect.poll(() => slider(coachee, coachee.m.room.feasibility).inputValue()).toBe('9')
  await both('what')
  await at.coachee.slide(coachee.m.room.motivation, 4)
  await expect.poll(() => slider(coach, coach.m.room.motivation).inputValue()).toBe('4')
  await both('close')
  await writes('coach', (words) => words.summary)
  // The coach ends it, which can be told afterwards.
  await coachee.page.getByRole('link', { name: coachee.m.room.toTrajectory }).click()
  await coach.press(coach.m.room.end)
  await coach.page.getByRole('link', { name: coach.m.after.toTrajectory, exact: true }).click()
  return { goal, alone, meanwhile }
}

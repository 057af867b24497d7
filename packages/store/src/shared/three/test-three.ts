import { clauseKinds, dayOf, parseCalendarDay, type CalendarDay } from '@lef/method'
import { expect } from 'vitest'
import { value } from '../../notebook/test-disk.ts'
import { twoWhoShare, type Side, type Two } from '../test-two.ts'
import type { Agreed } from './agreed.ts'
import type { SponsorsPage } from './sponsoring.ts'
import type { NewTerms } from './three-way.ts'

/** Two people, and a sponsor. */
export type Three = Two & { readonly sponsor: Side }

/** Two people, and a sponsor whom both have let in. */
export async function threeTogether(
  seed: number,
  options: Parameters<typeof twoWhoShare>[1] = {},
): Promise<Three> {
  const two = await twoWhoShare(seed, options)
  const { coach, coachee, id, pass } = two
  const sponsor = await two.newcomer('sponsor', '0c')
  const { fragment } = value(await coach.sharing.threeWay.inviteSponsor(id))
  expect((await sponsor.sharing.readLink(fragment)).ok).toBe(false)
  expect(value(await sponsor.sharing.sponsoring.readLink(fragment))).toBe(id)
  value(await sponsor.sharing.sponsoring.answerLink(fragment))
  expect(value(await sponsor.sharing.sponsoring.look(id))).toEqual({ kind: 'waiting' })
  const [answer] = value(await coach.sharing.threeWay.sponsorAnswers(id))
  if (answer === undefined) throw new Error('nobody answered')
  expect(answer.name).toBe('sponsor')
  value(await coach.sharing.threeWay.admitSponsor(id, answer.person))
  await pass(5000)
  // One signature is not enough: the other of the two is asked by name.
  expect(value(await sponsor.sharing.sponsoring.look(id))).toEqual({ kind: 'waiting' })
  expect(await coachee.sharing.threeWay.comingSponsor(id)).toEqual({
    person: answer.person,
    name: 'sponsor',
    signedByMe: false,
  })
  expect((await coach.sharing.threeWay.comingSponsor(id))?.signedByMe).toBe(true)
  value(await coachee.sharing.threeWay.confirmSponsor(id))
  await pass(5000)
  expect(await coach.sharing.threeWay.comingSponsor(id)).toBe(null)
  expect((await read(coach, id)).sponsor).toBe(answer.person)
  return { ...two, sponsor }
}

/** What is agreed and told, as one of the two has it. */
export const read = async (side: Side, id: Two['id']): Promise<Agreed> => {
  const agreed = await side.sharing.threeWay.read(id)
  if (agreed === null) throw new Error('nothing is agreed')
  return agreed
}
/** The sponsor looks. */
export const look = async ({ sponsor, id }: Three): Promise<Extract<SponsorsPage, { kind: 'here' }>> => {
  const page = value(await sponsor.sharing.sponsoring.look(id))
  if (page.kind !== 'here') throw new Error(page.kind)
  return page
}
export const today = ({ machine }: Two): CalendarDay => dayOf(machine.now(), 'UTC')
export const dayAfter = (day: CalendarDay, days: number): CalendarDay => {
  const later = parseCalendarDay(new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10))
  if (later === null) throw new Error('a day')
  return later
}
/** Terms with all clauses. */
export const termsFrom = (from: CalendarDay, changes: Partial<NewTerms> = {}): NewTerms => {
  const clauses = changes.clauses ?? clauseKinds
  return {
    relation: 'independent',
    from,
    facts: ['held', 'planned', 'whereabouts'],
    ...changes,
    clauses,
    words: {
      language: 'nl',
      coach: 'Ans',
      coachee: 'Noor',
      clauses: clauses.map((kind) => ({ kind, heading: kind, text: `tekst ${kind}`, own: '' })),
    },
  }
}

/** Proposed by the coach, signed by the others. */
export async function agree(three: Three, terms: NewTerms): Promise<void> {
  const { coach, coachee, sponsor, id, pass } = three
  value(await coach.sharing.threeWay.propose(id, terms))
  await pass(5000)
  const [proposed] = (await read(coachee, id)).proposed
  if (proposed === undefined) throw new Error('nothing was proposed')
  expect(proposed.text?.coachee).toBe('Noor')
  // What one of the two puts to the other, the sponsor is not shown before both have signed.
  expect((await look(three)).agreed.proposed).toEqual([])
  value(await coachee.sharing.threeWay.signWaiting(id, proposed.name))
  await pass(5000)
  expect((await read(coachee, id)).holds?.name).not.toBe(proposed.name)
  expect((await look(three)).agreed.proposed[0]?.signedBy).toHaveLength(2)
  value(await sponsor.sharing.sponsoring.sign(id, proposed.name))
  await pass(5000)
}

import { expect, test } from 'vitest'
import { homeEn } from './messages.en.ts'
import { homeNl } from './messages.nl.ts'
import { titleOf } from './title-of.ts'

const je = homeNl((informal) => informal)
const u = homeNl((_informal, formal) => formal)
const day = '3 mrt 2026'

test('one’s own trajectories are told apart by the coach, or else by the day on which they began', () => {
  const [marije, bram, unknown] = ['Marije', ' Bram ', ' '].map((coach) => ({ coachee: 'Noor', coach }))
  const own = [marije, bram, unknown].map((line) =>
    titleOf(line ?? { coachee: '', coach: '' }, true, day, je),
  )
  expect(own.map(({ title }) => title)).toEqual([
    'Je eigen traject met Marije',
    'Je eigen traject met Bram',
    'Je eigen traject',
  ])
  expect(own.map(({ begun }) => begun)).toEqual([null, null, 'begonnen op 3 mrt 2026'])
  expect(own.map(({ talk }) => talk)).toEqual([
    'in je eigen traject, met Marije',
    'in je eigen traject, met Bram',
    'in je eigen traject, begonnen op 3 mrt 2026',
  ])
  expect(own.every(({ named }) => named)).toBe(true)
  const formal = titleOf({ coachee: '', coach: 'Marije' }, true, day, u)
  expect([formal.title, formal.talk]).toEqual([
    'Uw eigen traject met Marije',
    'in uw eigen traject, met Marije',
  ])
})

test('the coach’s go by the coachee, or else by the day', () => {
  const line = { coachee: 'Noor', coach: 'Marije' }
  expect(titleOf(line, false, day, homeEn)).toEqual({
    title: 'Noor',
    named: true,
    begun: null,
    talk: 'with Noor',
  })
  expect(titleOf({ ...line, coachee: '' }, false, day, homeEn)).toEqual({
    title: 'Unnamed trajectory',
    named: false,
    begun: `begun on ${day}`,
    talk: `with Unnamed trajectory, begun on ${day}`,
  })
})

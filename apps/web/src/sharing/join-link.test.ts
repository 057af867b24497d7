import { expect, it } from 'vitest'
import { joinAddress, readJoinFragment } from './join-link.ts'

const link = 'lef1.AZ-az_09'
const invitation = `${'ab'.repeat(16)}.${'A-_9'.repeat(11).slice(1)}`
const fragmentOf = (address: string) => new URL(address).hash.slice(1)

it('R-12 lets an invitation stand in the same link as a trajectory’s, after it, and takes the two apart', () => {
  const both = joinAddress('https://lef.example', link, invitation)
  expect(both).toBe(`https://lef.example/join#${link}~${invitation}`)
  expect(readJoinFragment(fragmentOf(both))).toEqual({ link, invitation })
})

it('R-12 reads a link without an invitation as the link that it is, whatever it is', () => {
  expect(joinAddress('https://lef.example', link, null)).toBe(`https://lef.example/join#${link}`)
  for (const one of [link, '', 'nothing of ours'])
    expect(readJoinFragment(one)).toEqual({ link: one, invitation: null })
  expect(readJoinFragment(`${link}~`)).toEqual({ link, invitation: null })
})

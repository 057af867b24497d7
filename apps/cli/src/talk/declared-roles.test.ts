import { parseTranscript } from '@lef/talk'
import { describe, expect, it } from 'vitest'
import { declareRoles } from './declared-roles.ts'

const two = 'Jansen, Petra (HR): Wat wil je?\nKarim: Rust, en een vrije dag.\n'
const twice = `${two}Petra Jansen: En verder nog iets?\nKarim: Nee, dit was het.\n`

function roles(text: string, coach: readonly string[], coachee: readonly string[] = []) {
  const parsed = parseTranscript(text)
  if (!parsed.ok) throw new Error(parsed.error.problem)
  const declared = declareRoles(parsed.value, { coach, coachee })
  if (!declared.ok) return declared.error
  const { transcript, perhapsSame } = declared.value
  return { roles: transcript.speakers.map(({ label, role }) => `${label} ${role}`), perhapsSame }
}

describe('declareRoles', () => {
  it('L-10 finds people by their label or by their name in spoken order, and the other of two is the coachee', () => {
    const found = { roles: ['Jansen, Petra (HR) coach', 'Karim coachee'], perhapsSame: [] }
    for (const name of ['Jansen, Petra (HR)', 'Petra Jansen', ' petra  JANSEN'])
      expect(roles(two, [name])).toEqual(found)
    expect(roles(two, ['Petra Jansen'], ['Karim'])).toEqual(found)
  })

  it('L-10 guesses nobody: not by a part of a name, not by who asks', () => {
    const names = ['Jansen, Petra (HR)', 'Karim']
    expect(roles(two, ['Petra'])).toEqual({ problem: 'unknown-name', given: 'Petra', names })
    expect(roles(two, ['Karim'])).toMatchObject({ roles: ['Jansen, Petra (HR) coachee', 'Karim coach'] })
    expect(roles(two, ['Petra Jansen'], ['Kees'])).toMatchObject({ problem: 'unknown-name', given: 'Kees' })
  })

  it('L-10 makes one person of two names only when both are given', () => {
    expect(roles(twice, ['Petra Jansen', 'Jansen, Petra (HR)'])).toEqual({
      roles: ['Karim coachee', 'Petra Jansen coach'],
      perhapsSame: [],
    })
    expect(roles(twice, ['Petra Jansen'], ['Karim'])).toMatchObject({ perhapsSame: ['Jansen, Petra (HR)'] })
    expect(roles(twice, ['petra jansen'])).toEqual({
      problem: 'several',
      given: 'petra jansen',
      names: ['Jansen, Petra (HR)', 'Petra Jansen'],
    })
  })

  it('L-10 gives nobody two roles, and asks for the coachee among more than two', () => {
    expect(roles(two, ['Karim'], ['Karim'])).toEqual({ problem: 'declared-twice', given: 'Karim' })
    const three = `${two}Wim: Ik ga alweer, tot straks.\n`
    expect(roles(three, ['Karim'])).toMatchObject({ problem: 'no-coachee' })
    expect(roles(three, ['Petra Jansen'], ['Karim'])).toEqual({
      roles: ['Jansen, Petra (HR) coach', 'Karim coachee', 'Wim other'],
      perhapsSame: [],
    })
  })

  it('L-10 says so when a file has no names', () => {
    expect(roles('1\n00:00:01,000 --> 00:00:02,000\nwat wil je\n', ['Petra'])).toEqual({
      problem: 'no-names',
    })
  })
})

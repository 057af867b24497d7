import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDutchModels } from '../model/dutch.ts'
import { phasesOf, phaseTracker, type TurnInPhase } from './index.ts'

const pack = { phases: createDutchModels().phases }

const talk: readonly (readonly [TurnInPhase['role'], string])[] = [
  ['coach', 'Waar wil je het vandaag over hebben, en wat moet dit gesprek opleveren?'],
  ['coachee', 'Ik wil weten hoe ik dat met mijn rooster aanpak.'],
  ['coach', 'Wat gebeurde er de laatste keer precies?'],
  ['coachee', 'Toen belde zij en ik zei weer ja.'],
  ['coach', 'En toen?'],
  ['coachee', 'Toen was ik boos.'],
  ['coach', 'Wat zou je allemaal kunnen doen?'],
  ['coachee', 'Ik zou niet op kunnen nemen, of het aan Samira kunnen vragen.'],
  ['coach', 'Wat nog meer, welke mogelijkheden zie je?'],
  ['coachee', 'Misschien kan ik het in het overleg zeggen.'],
  ['coach', 'Wat ga je doen, en wanneer?'],
  ['coachee', 'Ik zeg het dinsdag in het overleg.'],
]
const turns = talk.map(([role, text], index) => ({ role, text, previous: talk[index - 1]?.[1] ?? '' }))

describe('T-34 the phase of each turn', () => {
  it('T-34 follows a conversation through the four', () => {
    const found = phasesOf(turns, pack)
    expect(found[0]).toBe('goal')
    expect(found[4]).toBe('reality')
    expect(found[8]).toBe('options')
    expect(found[11]).toBe('what')
  })

  it('T-34 goes back when the conversation does', () => {
    const again = turns.slice(2, 6)
    const found = phasesOf([...turns.slice(0, 10), ...again, ...again], pack)
    expect(found.slice(6, 10)).toContain('options')
    expect(found.at(-2)).toBe('reality')
  })

  it('T-34 is told turn by turn without knowing what comes', () => {
    const tracker = phaseTracker(pack)
    const found = turns.map((turn) => tracker.next(turn))
    const shorter = phaseTracker(pack)
    expect(turns.slice(0, 7).map((turn) => shorter.next(turn))).toEqual(found.slice(0, 7))
    expect(found.at(-1)).toBe('what')
  })

  it('T-34 begins anew with a turn that does not continue the one before', () => {
    const tracker = phaseTracker(pack)
    for (const turn of turns) tracker.next(turn)
    const fresh = { role: 'coach', text: 'Wat gebeurde er de laatste keer precies?' } as const
    expect(tracker.next(fresh)).toBe(phaseTracker(pack).next(fresh))
    expect(tracker.next(fresh)).toBe('reality')
  })

  it('T-34 a turn without words that continues nothing has no phase', () => {
    for (const text of ['', ' \n', '…']) expect(phaseTracker(pack).next({ role: 'coach', text })).toBe(null)
    const tracker = phaseTracker(pack)
    for (const turn of turns) tracker.next(turn)
    expect(tracker.next({ role: 'coach', text: '', previous: turns.at(-1)?.text ?? '' })).toBe('what')
  })

  it('T-34 is unknown without a model', () => {
    expect(phasesOf(turns, { phases: null })).toEqual(turns.map(() => null))
    expect(phaseTracker({ phases: null }).next({ role: 'coach', text: 'Wat ga je doen?' })).toBe(null)
  })

  it('T-34 takes any turns, and gives as many', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            role: fc.constantFrom('coach', 'coachee', 'other'),
            text: fc.string({ unit: 'binary', maxLength: 60 }),
            previous: fc.string({ maxLength: 20 }),
          }),
          { maxLength: 30 },
        ),
        (any) => {
          const tracker = phaseTracker(pack)
          expect(phasesOf(any, pack).length).toBe(any.length)
          for (const turn of any)
            expect(['goal', 'reality', 'options', 'what', null]).toContain(tracker.next(turn))
        },
      ),
      { seed: 24, numRuns: 200 },
    )
  })
})

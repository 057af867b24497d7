import { english } from '@lef/talk/en'
import { dutch } from '@lef/talk/nl'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longQuestion, remarkOn, withInstead } from './remark.ts'

describe('what there is to say of a drafted question', () => {
  it.each([
    ['Heb je hem al gebeld?', 'closed', 'Heb je'],
    ['Je wilt toch ook dat het goed komt?', 'leading', 'toch'],
    ['Waarom deed je dat?', 'why', 'Waarom'],
    ['Wat wil je bereiken? En wanneer ben je tevreden?', 'stacked', null],
    ['Heb je er wel eens aan gedacht om Mark te bellen?', 'gift', 'Heb je er wel eens aan gedacht'],
    ['Misschien moet je met Fatima praten', 'gift', 'Misschien moet je'],
    // Advice and leading at once: one thing is said.
    ['Zou het niet beter zijn als je stopt?', 'gift', 'Zou het niet beter'],
  ])('%s: %s', (draft, kind, words) => {
    expect(remarkOn(draft, dutch, 'je')).toMatchObject({ draft, kind, words })
  })

  it.each(['Wat heb je al geprobeerd?', 'Hoe komt dat?', 'Kun je vertellen wat er gebeurde?', ''])(
    'nothing: %s',
    (draft) => {
      expect(remarkOn(draft, dutch, 'je')).toBeNull()
    },
  )

  it('hears English as well', () => {
    expect(remarkOn('Have you thought of calling Mark?', english, 'je')?.kind).toBe('gift')
    expect(remarkOn('What have you tried?', english, 'je')).toBeNull()
  })

  it('notices a question that is long, and leaves what is no question alone', () => {
    expect(remarkOn(`Wat ${'heel '.repeat(30)}wil je?`, dutch, 'je')?.kind).toBe('long')
    expect(remarkOn('a'.repeat(longQuestion), dutch, 'je')).toBeNull()
    expect(remarkOn('Waarom deed je dat? '.repeat(200), dutch, 'je')).toBeNull()
  })

  it('offers one other form, and of questions in a row each', () => {
    expect(remarkOn('Waarom deed je dat?', dutch, 'je')?.offers).toHaveLength(1)
    const row = remarkOn('Wat wil je bereiken? En wanneer ben je tevreden?', dutch, 'je')
    expect(row?.offers.map(({ draft }) => draft)).toEqual([
      'Wat wil je bereiken?',
      'En wanneer ben je tevreden?',
    ])
  })

  it('addresses the coachee as the draft does, and else as the two do', () => {
    const draft = 'Was dat zo moeilijk dan?'
    expect(remarkOn(draft, dutch, 'je')?.offers[0]?.question).toBe('Hoe is dat voor je?')
    expect(remarkOn(draft, dutch, 'u')?.offers[0]?.question).toBe('Hoe is dat voor u?')
    expect(remarkOn('Ben je daar blij mee?', dutch, 'u')?.offers[0]?.question).toBe('Hoe voel je je daarbij?')
  })
})

describe('another form in the place of a question', () => {
  const instead = (draft: string, marked: string) => {
    const start = draft.indexOf(marked)
    return withInstead(draft, { start, end: start + marked.length }, 'Hoe?')
  }

  it.each([
    ['Ben je boos?', 'Ben je boos?', 'Hoe?'],
    ['Je zei: druk. Ben je boos? Neem de tijd.', 'Ben je boos?', 'Je zei: druk. Hoe? Neem de tijd.'],
    // A sentence is replaced whole, also where only a part of it was marked.
    ['Druk! Misschien moet je met Fatima praten', 'Misschien moet je met', 'Druk! Hoe?'],
    ['Eerlijk gezegd moet je stoppen, denk ik. Toch?', 'moet je', 'Hoe? Toch?'],
  ])('%s', (draft, marked, expected) => {
    expect(instead(draft, marked)).toBe(expected)
  })

  it('always holds the question, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (draft, one, other) => {
        const [start = 0, end = 0] = [one % (draft.length + 1), other % (draft.length + 1)].sort(
          (a, b) => a - b,
        )
        const whole = withInstead(draft, { start, end }, 'Hoe?')
        const at = whole.indexOf('Hoe?')
        expect(draft.startsWith(whole.slice(0, at))).toBe(true)
        expect(draft.endsWith(whole.slice(at + 4))).toBe(true)
      }),
      { seed: 3 },
    )
  })
})

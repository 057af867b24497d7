import { describe, expect, it } from 'vitest'
import { firstOwnOption, ownershipOf } from './ownership.ts'
import { conversation } from './test-conversation.ts'
import { contentStems, stemOf } from './words/content-words.ts'

const ideas = (source: string) =>
  ownershipOf(conversation(source).turns, 'nl').ideas.map((idea) => [
    idea.kind,
    idea.first,
    idea.naming.text,
    (idea.first === null ? idea.perhaps : idea.takenOver)?.text ?? null,
  ])

describe('T-54 ownership', () => {
  it('T-54 finds the coachee’s own goal, option and action', () => {
    expect(
      ideas(`
        # goal
        K: {change Ik wil leren delegeren aan mijn team.}
        # options
        K: {possible Ik kan Anna de planning geven.}
        # what
        K: {change Ik geef haar de sleutel van het archief.}`),
    ).toEqual([
      ['goal', 'coachee', 'Ik wil leren delegeren aan mijn team.', null],
      ['option', 'coachee', 'Ik kan Anna de planning geven.', null],
      ['action', 'coachee', 'Ik geef haar de sleutel van het archief.', null],
    ])
  })

  it('T-54 counts no idea that was hardly heard', () => {
    const { turns } = conversation(
      '# options\nK: {possible Zij klikt dat weg.}\nK: {possible Ik kan haar bellen.}',
    )
    const unsure = turns.map((turn, index) => ({
      ...turn,
      findings: turn.findings.map((finding) => ({ ...finding, confidence: index === 0 ? 0.3 : 0.6 })),
    }))
    expect(ownershipOf(unsure, 'nl').ideas.map(({ naming }) => naming.text)).toEqual(['Ik kan haar bellen.'])
    expect(firstOwnOption(ownershipOf(unsure, 'nl'))?.text).toBe('Ik kan haar bellen.')
  })

  it('T-54 gives both quotations of a gift that is taken over, in other forms of its words', () => {
    expect(
      ideas(`
        # options
        C: {gift+closed Heb je al eens gedacht aan een draaiboek met pictogrammen?}
        K: Nee.
        # what
        K: {change Ik maak draaiboeken, met een pictogram bij elke stap.}`),
    ).toEqual([
      [
        'option',
        'coach',
        'Heb je al eens gedacht aan een draaiboek met pictogrammen?',
        'Ik maak draaiboeken, met een pictogram bij elke stap.',
      ],
      [
        'action',
        'coach',
        'Heb je al eens gedacht aan een draaiboek met pictogrammen?',
        'Ik maak draaiboeken, met een pictogram bij elke stap.',
      ],
    ])
  })

  it('T-54 leaves a gift lying that nobody takes over', () => {
    expect(ideas('# options\nC: {gift Neem een tweede telefoon.}\nK: Hm.')).toEqual([
      ['option', 'coach', 'Neem een tweede telefoon.', null],
    ])
  })

  it('T-54 takes a bare yes right behind a gift as taking it over', () => {
    expect(
      ideas('# what\nC: {gift Schrijf een brief aan de wethouder.}\nK: {change Ja, dat ga ik doen.}'),
    ).toEqual([
      ['option', 'coach', 'Schrijf een brief aan de wethouder.', 'Ja, dat ga ik doen.'],
      ['action', 'coach', 'Schrijf een brief aan de wethouder.', 'Ja, dat ga ik doen.'],
    ])
  })

  it('T-54 keeps with the coachee what the coachee said before the coach gave it', () => {
    expect(
      ideas(`
        # reality
        K: Ik dacht thuis al aan een tweede telefoon voor de moeders.
        # options
        C: {gift Neem dan een tweede telefoon.}`),
    ).toEqual([['option', 'coachee', 'Ik dacht thuis al aan een tweede telefoon voor de moeders.', null]])
  })

  it('T-54 takes nothing that the coach gives back for the coach’s', () => {
    expect(
      ideas(`
        # goal
        C: {mirror Je wilt leren delegeren aan je team.}
        K: {change Ik wil leren delegeren aan mijn team.}`),
    ).toEqual([['goal', 'coachee', 'Ik wil leren delegeren aan mijn team.', null]])
  })

  it('T-54 takes a goal that a leading question put forward for the coach’s', () => {
    expect(
      ideas(`
        # goal
        C: {leading Je wilt dus leren delegeren aan je team, toch?}
        K: {change Ja, ik wil leren delegeren aan mijn team.}`),
    ).toEqual([
      [
        'goal',
        'coach',
        'Je wilt dus leren delegeren aan je team, toch?',
        'Ja, ik wil leren delegeren aan mijn team.',
      ],
    ])
  })

  it('T-54 does not decide on a faint likeness', () => {
    expect(
      ideas(`
        # options
        C: {gift Je zou Annet tijdelijk een invaller kunnen geven.}
        K: {possible Dat zou ik Annet kunnen voorleggen als keus, niet als straf.}`),
    ).toEqual([
      ['option', 'coach', 'Je zou Annet tijdelijk een invaller kunnen geven.', null],
      [
        'option',
        null,
        'Dat zou ik Annet kunnen voorleggen als keus, niet als straf.',
        'Je zou Annet tijdelijk een invaller kunnen geven.',
      ],
    ])
  })

  it('T-54 says nothing of a share of few ideas, and counts what is unclear apart', () => {
    const { turns } = conversation('# what\nK: {change Ja hoor.}\nK: {change Ik bel Anna.}')
    expect(ownershipOf(turns, 'nl')).toMatchObject({
      bornFromCoachee: { why: 'too-little-data', unit: 'ideas', needed: 5, had: 1 },
      unclear: 1,
    })
    const five = ['de planning', 'een rooster', 'het archief', 'de koffie', 'een fiets']
      .map((thing) => `K: {possible Ik regel ${thing}.}`)
      .join('\n')
    expect(ownershipOf(conversation(`# options\n${five}`).turns, 'nl').bornFromCoachee).toMatchObject({
      part: 5,
      whole: 5,
    })
  })

  it('T-54 finds the first own option where it was first named', () => {
    const { turns } = conversation(`
      # options
      C: {gift Neem een tweede telefoon.}
      K: {possible Een tweede telefoon, dat kan.}
      K: {possible Of ik vraag Suze om het rooster.}`)
    expect(firstOwnOption(ownershipOf(turns, 'nl'))?.text).toBe('Of ik vraag Suze om het rooster.')
    expect(firstOwnOption(ownershipOf([], 'nl'))).toBeNull()
  })

  it('T-54 quotes an earlier sentence of the coachee as the first naming when it shows the idea', () => {
    const action = '# what\nK: {change Ik vraag Anna woensdag de planning over te nemen.}'
    expect(ideas(`# reality\nK: Anna zou woensdag de planning kunnen doen, denk ik.\n${action}`)).toEqual([
      [
        'action',
        'coachee',
        'Anna zou woensdag de planning kunnen doen, denk ik.',
        'Ik vraag Anna woensdag de planning over te nemen.',
      ],
    ])
    expect(ideas(`# reality\nK: Anna en de planning, altijd gedoe.\n${action}`)).toEqual([
      ['action', 'coachee', 'Ik vraag Anna woensdag de planning over te nemen.', null],
    ])
  })

  it('T-54 works in English', () => {
    const { turns } = conversation(
      `# options
      C: {gift Why not delegate the budgets to Priya?}
      K: Hm.
      # what
      K: {change I'll be delegating the budget, Priya is ready.}`,
      'je',
      'en',
    )
    expect(ownershipOf(turns, 'en').ideas).toMatchObject([
      { kind: 'option', first: 'coach' },
      { kind: 'action', first: 'coach' },
    ])
  })
})

describe('T-54 a light stem', () => {
  it.each([
    ['bellen', 'bel', 'nl'],
    ['gebeld', 'belt', 'nl'],
    ['lopen', 'loopt', 'nl'],
    ['geven', 'geef', 'nl'],
    ['telefoontje', 'telefoon', 'nl'],
    ['delegating', 'delegate', 'en'],
    ['tries', 'try', 'en'],
    ['budgets', 'budget', 'en'],
  ] as const)('T-54 sees one word in %s and %s', (one, another, language) => {
    expect(stemOf(one, language)).toBe(stemOf(another, language))
  })

  it('T-54 keeps words apart that only look alike', () => {
    expect(stemOf('rooster', 'nl')).not.toBe(stemOf('rood', 'nl'))
    expect([...contentStems('Dat zou ik dan wel kunnen gaan doen, om 9 uur.', 'nl')]).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { fieldProblem } from './field-problem.ts'

const m = { empty: 'empty', noMail: 'no mail', noDomain: 'no domain' }

test('R-12 an address that is given for the first time has a domain with a dot; to sign in, whatever was once given will do', () => {
  const told = (kind: 'mail' | 'new-mail', ...all: string[]) => all.map((one) => fieldProblem(one, m, kind))
  expect(
    told('new-mail', 'anna@rietveld', 'anna@localhost', 'anna@rietveld.', 'anna@.nl', 'anna@a.b'),
  ).toEqual(Array(5).fill(m.noDomain))
  expect(told('mail', 'anna@rietveld', 'anna@localhost')).toEqual([null, null])
  for (const kind of ['mail', 'new-mail'] as const) {
    expect(told(kind, 'anna', 'anna@', '@rietveld.nl', 'anna@a@rietveld.nl', 'an na@rietveld.nl')).toEqual(
      Array(5).fill(m.noMail),
    )
    expect(
      told(
        kind,
        ' Anna@Rietveld.nl ',
        "anne-fleur.o'brien+lef@zorg.rietveld.nl",
        'jan@müller.example',
        'x@1.2.co',
      ),
    ).toEqual(Array(4).fill(null))
    expect(told(kind, ' ')).toEqual([m.empty])
  }
})

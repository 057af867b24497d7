import { describe, expect, it } from 'vitest'
import { english } from '../../en.ts'
import { dutch } from '../../nl.ts'
import { codeTurn, metRules } from '../code-turn.ts'
import { coachCodes } from '../code.ts'
import { makePack, type LanguagePack } from '../language-pack.ts'
import type { FindingRule, RuleExample } from './finding-rule.ts'

const roleOf = ({ code }: FindingRule) =>
  (coachCodes as readonly string[]).includes(code) ? 'coach' : 'coachee'

// A rule is tried by itself: which of several rules stands is for the turn to settle.
const alone = (pack: LanguagePack, rule: FindingRule) =>
  makePack({ ...pack, rules: [rule], drafted: [], counted: {} })

const found = (
  pack: LanguagePack,
  rule: FindingRule,
  { text, previous }: Partial<RuleExample> & { text: string },
) =>
  metRules({ role: roleOf(rule), text, ...(previous !== undefined && { previous }) }, alone(pack, rule))
    .filter((met) => met.rule === rule.id)
    .map(({ start, end }) => text.slice(start, end))

describe.each([
  ['Dutch', dutch],
  ['English', english],
] as const)('T-13 the %s rules', (_, pack) => {
  const all = [...pack.rules, ...pack.drafted]

  it('T-13 have an id of their own that begins with their code, a reason in both languages and examples both ways', () => {
    const ids = all.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const poor = all.filter(
      ({ id, code, reason, positive, negative }) =>
        !id.startsWith(`${code}.`) ||
        reason.nl === '' ||
        reason.en === '' ||
        positive.length === 0 ||
        negative.length === 0,
    )
    expect(poor.map(({ id }) => id)).toEqual([])
  })

  it.each(
    all.flatMap((rule) => rule.positive.map((example) => [rule.id, example.text, rule, example] as const)),
  )('T-13 %s finds: %s', (_id, _text, rule, example) => {
    expect(found(pack, rule, example)).toEqual([example.span])
  })

  it.each(
    all.flatMap((rule) =>
      rule.negative.map((example) => {
        const plain = typeof example === 'string' ? { text: example } : example
        return [rule.id, plain.text, rule, plain] as const
      }),
    ),
  )('T-13 %s leaves alone: %s', (_id, _text, rule, example) => {
    expect(found(pack, rule, example)).toEqual([])
  })

  it('T-13 counts only rules that exist', () => {
    const ids = new Set(all.map(({ id }) => id))
    const gone = Object.keys(pack.counted).filter((id) => !ids.has(id) && !id.startsWith('alert.'))
    expect(gone).toEqual([])
  })
})

describe('T-14 a question has one kind', () => {
  it.each([
    ['Waarom vraag je haar dan niet gewoon hoe zij het zou doen?', ['gift', 'question.why']],
    ['Wat houdt je tegen om ontslag te nemen?', ['gift', 'question.open']],
    ['Zou het niet beter zijn als je het uitspreekt?', ['gift', 'question.leading']],
    ['Kun je vertellen wat er op dat huisbezoek gebeurde?', ['question.open']],
    ['Mag ik iets delen wat bij ons werkte?', ['gift.permission']],
    ['Wat doe je, en wanneer? Hoe laat?', ['question.open', 'question.open', 'question.stacked']],
  ])('T-14 %s', (text, codes) => {
    expect(
      codeTurn({ role: 'coach', text }, dutch)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(codes)
  })
})

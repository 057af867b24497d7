import { describe, expect, it } from 'vitest'
import { alertWordIds } from '../../alert-words/alert-word.ts'
import { registers, type Register } from '../../language.ts'
import { steps } from '../../phase.ts'
import { cueIds } from '../cues/cue.ts'
import { directions } from '../directions.ts'
import { wordsPlace, type Question } from '../question.ts'
import { usualOrders } from '../usual-order.ts'
import { wordingOf } from '../wording.ts'
import { bank, questionById } from './index.ts'

const said = bank.flatMap((question) =>
  registers.flatMap((register) =>
    question.wordings[register].map((text, index) => ({
      question,
      register,
      index,
      text,
      name: `${register} ${question.id} ${index}: ${text}`,
    })),
  ),
)
const ofRegister = (register: Register) => said.filter((wording) => wording.register === register)
/** The wordings for which something does not hold, so that a failure names them. */
const offenders = (list: typeof said, holds: (wording: (typeof said)[number]) => boolean) =>
  list.filter((wording) => !holds(wording)).map(({ name }) => name)

const wordsOf = (text: string) =>
  text.replace(/‘\{words\}’/gu, '').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
/** What is asked, without the coachee's quoted words or the short run-up before it. */
const asked = (text: string) => {
  const sentence = text.split(/(?<=[.!?])\s+/u).at(-1) ?? ''
  return sentence
}

const openWord: Record<'nl' | 'en', RegExp> = {
  nl: /^(?:en )?(?:(?:aan|bij|in|met|op|van|voor|tot|sinds|naar|onder|tussen) )?(?:wat|welke?|wie|waar|waar(?:mee|aan|uit|door|op|over|van|in|bij|voor|naar|tegen)|hoe|hoeveel|hoelang|hoezeer|wanneer)(?![\p{L}])/iu,
  en: /^(?:and )?(?:(?:with|in|at|on|for|to|until|since|into|by) )?(?:what|which|who|whom|whose|where|how|when)(?![\p{L}])/iu,
}
const runUp: Record<'nl' | 'en', RegExp> = {
  nl: /^(?:als|stel(?: dat|,)|bij ‘|terug naar|vlak vóór ‘|neemt? u? ?(?:me|eens)|‘\{words\}’|van 1)/iu,
  en: /^(?:if|suppose|say you|back to|staying with ‘|just before ‘|take me|‘\{words\}’|from 1)/iu,
}
const invitation: Record<'nl' | 'en', RegExp> = {
  nl: /^(?:vertelt?|noemt?|beschrijft?|schetst?) (?:u )?eens /iu,
  en: /^(?:tell me|give me|describe|name) /iu,
}
const verbFirst: Record<'nl' | 'en', RegExp> = {
  nl: /^(?:is|mag|past|lukt|gaat|vindt?|spreken|zullen|krijgt?|bent?|wilt?|hebt?|heb) /iu,
  en: /^(?:is|are|may|can|does|do|shall|will|have) /iu,
}
const languageOf = (register: Register) => (register === 'en' ? 'en' : 'nl')

function isOpen(text: string, register: Register): boolean {
  const language = languageOf(register)
  const question = asked(text)
  if (invitation[language].test(question)) return question.endsWith('.')
  if (openWord[language].test(question)) return true
  if (!runUp[language].test(question)) return false
  const rest = question.split(/[,:]\s+/u).at(-1) ?? ''
  return openWord[language].test(rest) || openWord[language].test(question.split(/[,:]\s+/u)[1] ?? '')
}

describe('every wording', () => {
  it('Q-1 every question has the three registers, three wordings or more, and as many in each', () => {
    for (const { id, wordings } of bank) {
      expect([id, Object.keys(wordings).toSorted()]).toEqual([id, [...registers].toSorted()])
      const counts = registers.map((register) => wordings[register].length)
      expect([id, Math.min(...counts) >= 3, new Set(counts).size]).toEqual([id, true, 1])
    }
  })

  it('Q-2 no two wordings of a register are the same, whatever their capitals or stops', () => {
    for (const register of registers) {
      const seen = new Map<string, string>()
      for (const { name, text } of ofRegister(register)) {
        const plain = text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '')
        expect([name, seen.get(plain)]).toEqual([name, undefined])
        seen.set(plain, name)
      }
    }
  })

  it('Q-2 the wordings of a question are different ways in, not the same words in another order', () => {
    const alike = bank.flatMap(({ id, wordings }) =>
      registers.flatMap((register) => {
        const sets = wordings[register].map(
          (text) => new Set(wordsOf(asked(text)).map((word) => word.toLowerCase())),
        )
        return sets.flatMap((one, i) =>
          sets.slice(i + 1).flatMap((other) => {
            const shared = [...one].filter((word) => other.has(word)).length
            return shared / Math.min(one.size, other.size) < 0.8 ? [] : [`${register} ${id}`]
          }),
        )
      }),
    )
    expect(alike).toEqual([])
  })

  it('Q-3 an open question begins with an open word or is an invitation, and cannot be answered with yes', () => {
    const open = said.filter(({ question }) => question.form === 'open')
    expect(offenders(open, ({ text, register }) => isOpen(text, register))).toEqual([])
  })

  it('Q-3 a check begins with its verb', () => {
    const checks = said.filter(({ question }) => question.form === 'check')
    expect(checks.length).toBeGreaterThan(0)
    expect(offenders(checks, ({ text, register }) => verbFirst[languageOf(register)].test(text))).toEqual([])
  })

  it('Q-3 a scale names its 1 and its 10, and nothing else does', () => {
    const names = (text: string) => /\b1\b/u.test(text) && /\b10\b/u.test(text)
    expect(offenders(said, ({ text, question }) => names(text) === (question.form === 'scale'))).toEqual([])
  })

  it('Q-4 one question at a time: one question mark at the end, or the full stop of an invitation', () => {
    expect(
      offenders(said, ({ text, register }) => {
        const marks = text.split('?').length - 1
        if (invitation[languageOf(register)].test(asked(text))) return marks === 0 && text.endsWith('.')
        return marks === 1 && text.endsWith('?')
      }),
    ).toEqual([])
  })

  it('Q-4 one question at a time: no second question hangs on the first with “and”', () => {
    const second =
      /[\p{L}’] ?,? (?:en|and) (?:wat|wie|wanneer|hoe|waar|welke?|what|who|when|how|where|which)(?!\p{L})/iu
    const pair = /(?:tussen wat|between what) /iu
    expect(offenders(said, ({ text }) => pair.test(text) || !second.test(text))).toEqual([])
  })

  it('Q-5 it can be said in one breath: at most 14 words beside the quotation, and nearly always fewer', () => {
    expect(offenders(said, ({ text }) => wordsOf(text).length <= 14)).toEqual([])
    const long = said.filter(({ text }) => wordsOf(text).length >= 12)
    expect(long.length / said.length).toBeLessThan(0.05)
  })

  it('Q-6 je and u are never mixed, and the u-forms are right', () => {
    const je = /(?<!\p{L})(?:je|jij|jou|jouw|jezelf|jullie|jouwe)(?!\p{L})/iu
    const u = /(?<!\p{L})(?:u|uw|uzelf|uwe)(?!\p{L})/iu
    expect(offenders(ofRegister('nl-je'), ({ text }) => !u.test(text))).toEqual([])
    expect(offenders(ofRegister('nl-u'), ({ text }) => !je.test(text))).toEqual([])
    const wrong =
      /(?<!\p{L})(?:u (?:heeft|wil|kan|zal|is|bén|heb|ga|doe|zie|zeg)|(?:heeft|kan|zal|wil|ga|doe|zie|heb|ben) u)(?!\p{L})/iu
    const allowed = /Wie kan u hierbij helpen/u
    expect(offenders(ofRegister('nl-u'), ({ text }) => allowed.test(text) || !wrong.test(text))).toEqual([])
  })

  it('Q-6 what says je to someone says u to them in the other register, and the other way round', () => {
    const addresses = /(?<!\p{L})(?:je|jij|jou|jouw|jezelf|u|uw|uzelf)(?!\p{L})/iu
    const verb = /^(?:vertelt?|noemt?|neemt?) /iu
    for (const { id, wordings } of bank)
      wordings['nl-je'].forEach((text, index) => {
        const other = wordings['nl-u'][index] ?? ''
        if (verb.test(text)) return
        expect([id, index, addresses.test(text)]).toEqual([id, index, addresses.test(other)])
        if (!addresses.test(text)) expect(other).toBe(text)
      })
  })

  it('Q-7 it does not lead, judge, advise or ask for an account', () => {
    const tags = /, (?:toch|hè|of niet|niet|niet dan|zeker|right|isn’t it|don’t you|aren’t you)\?$/iu
    const account = /(?<!\p{L})(?:waarom|hoezo|om welke reden|why|how come)(?!\p{L})/iu
    const advice =
      /(?<!\p{L})(?:heb (?:je|u) (?:al )?(?:eens|weleens)|hebt u (?:al )?(?:eens|weleens)|zou (?:je|u|het) niet|kunt? (?:je|u) niet|moet (?:je|u) niet|misschien|have you (?:tried|considered|thought)|(?<=^|[.:] )could(?:n’t)? you|could(?:n’t| you not)|should(?:n’t| not)? you|would(?:n’t| not) you|why don’t|how about|what about|maybe|perhaps|you should|je zou)(?!\p{L})/iu
    const padding =
      /(?<!\p{L})(?:een beetje|een klein vraagje|als ik zo vrij|eigenlijk misschien|sort of|kind of|just wondering|if you don’t mind)(?!\p{L})/iu
    // Neither praise nor blame (F4): what is good or bad is the coachee's to say. “If it goes wrong” judges nobody.
    const judging =
      /(?<!\p{L})(?:knap|goed (?:gedaan|zo)|prima|geweldig|jammer|helaas|gelukkig|terecht|onterecht|fout|verkeerde?|slechte?|zwakke?|dom|stom|raar|normaal|eindelijk|well done|good job|great|sadly|unfortunately|luckily|fault|to blame|bad|badly|weak|weakness|stupid|silly|strange|normal|at last|(?<!goes |went )wrong(?:ly)?)(?!\p{L})/iu
    const permitted = new Set(['courage.may-i'])
    expect(offenders(said, ({ text }) => !judging.test(text))).toEqual([])
    expect(offenders(said, ({ text }) => !tags.test(text) && !account.test(text))).toEqual([])
    expect(offenders(said, ({ text, question }) => permitted.has(question.id) || !advice.test(text))).toEqual(
      [],
    )
    const confronting = said.filter(({ question }) => question.directness === 'confronting')
    expect(offenders(confronting, ({ text }) => !padding.test(text))).toEqual([])
  })

  it('Q-8 the coachee’s words have one place in every wording of a question that quotes, and in no other', () => {
    expect(
      offenders(
        said,
        ({ text, question }) => text.split('‘{words}’').length - 1 === (question.quotes ? 1 : 0),
      ),
    ).toEqual([])
    expect(
      offenders(said, ({ text }) => text.split(wordsPlace).length === text.split('‘{words}’').length),
    ).toEqual([])
    const rows = new Set(bank.filter(({ quotes }) => quotes).map(({ row }) => row))
    expect([...rows].toSorted()).toEqual(['C2', 'C3'])
    expect(bank.filter(({ row, quotes }) => row === 'C3' && !quotes)).toEqual([])
  })

  it('Q-8 a wording for a list needs words to quote, and takes them literally', () => {
    const quoting = questionById('alert.choice') as Question
    expect(wordingOf(quoting, 'nl-je', 0)).toBeNull()
    expect(wordingOf(quoting, 'nl-je', 0, '$& {words}')).toBe('Je zegt ‘$& {words}’. Waar kon je uit kiezen?')
    expect(wordingOf(quoting, 'nl-je', 99, 'keuze')).toBeNull()
    expect(wordingOf(questionById('goal.outcome') as Question, 'en', 0)).toBe(
      'What do you want from this conversation?',
    )
  })
})

describe('the bank', () => {
  it('Q-9 ids are unique, and what follows a question exists and is another question', () => {
    expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length)
    for (const { id, follow } of bank)
      for (const next of [...follow.deeper, ...follow.wider, ...follow.on]) {
        expect([id, next, questionById(next) === null, next === id]).toEqual([id, next, false, false])
        // What quotes is only ever proposed because of words that were said.
        expect([id, next, questionById(next)?.quotes]).toEqual([id, next, false])
      }
  })

  it('Q-9 deeper and wider stay on a page where the question is at home; on goes there or further', () => {
    const stray = bank.flatMap(({ id, follow, steps: home }) => {
      const homeOf = (next: string) => questionById(next)?.steps ?? []
      const from = Math.min(...home.map((step) => steps.indexOf(step)))
      return [
        ...[...follow.deeper, ...follow.wider].filter(
          (next) => !homeOf(next).some((step) => home.includes(step)),
        ),
        ...follow.on.filter((next) => !homeOf(next).some((step) => steps.indexOf(step) >= from)),
      ].map((next) => `${id} → ${next}`)
    })
    expect(stray).toEqual([])
  })

  it('Q-9 every question can be gone into, around or on from', () => {
    for (const { id, follow } of bank)
      expect([id, follow.deeper.length + follow.wider.length + follow.on.length > 0]).toEqual([id, true])
  })

  it('Q-9 the usual order of a page holds questions of that page, each once, its first field before what needs it', () => {
    for (const step of steps) {
      const { order } = usualOrders[step]
      expect(new Set(order).size).toBe(order.length)
      for (const id of order) expect([id, questionById(id)?.steps.includes(step)]).toEqual([id, true])
    }
  })

  it('Q-9 what a question needs can be filled by another, earlier or on the same page', () => {
    const filled = new Set(bank.flatMap(({ fills }) => fills ?? []))
    for (const { id, needs, fills } of bank)
      for (const need of needs) {
        expect([id, need, filled.has(need) || need === 'earlierActions']).toEqual([id, need, true])
        expect(need).not.toBe(fills)
      }
  })

  it('Q-15 everything that the method asks for is there', () => {
    const causes = [
      'decision',
      'organising',
      'overview',
      'stuck',
      'misjudging',
      'information',
      'bad-timing',
      'snowed-under',
      'digging-in',
      'listening',
      'fear',
      'acting',
      'avoiding',
      'communication',
      'method',
      'game',
      'planning',
      'convincing',
    ]
    const asked = {
      opening: ['opening.permission', 'opening.time', 'opening.contact', 'opening.went-well'],
      'C5, five': ['goal.outcome', 'goal.how-far', 'goal.learn', 'goal.missing', 'goal.reachable'],
      'C6, eight': [
        'reality.situation',
        'reality.parties',
        'reality.consequences',
        'reality.tried',
        'reality.obstacles',
        'reality.pitfalls',
        'reality.who-else',
        'reality.their-view',
      ],
      'C6, eighteen': causes.map((id) => `cause.${id}`),
      'C8, seven': [
        'options.all',
        'options.advice',
        'options.no-limit',
        'options.start-over',
        'options.pros-cons',
        'options.obstacle-gone',
        'options.attractive',
        'options.feasible',
      ],
      'C9, seven': [
        'what.action',
        'what.start',
        'what.when',
        'what.contribution',
        'what.obstacles',
        'what.overcome',
        'what.inform',
        'what.support',
        'what.mobilise',
        'what.motivation',
        'what.toward-ten',
      ],
      C2: ['unproven', 'assumption', 'contradiction', 'knowledge', 'competence', 'experience'].flatMap(
        (kind) => [`gap.${kind}`, `gap.${kind}-said`],
      ),
      C3: alertWordIds.map((id) => `alert.${id}`),
      close: [
        'close.goal',
        'close.summary',
        'close.helped',
        'close.hindered',
        'close.next',
        'close.reported',
      ],
    }
    expect(causes).toHaveLength(18)
    for (const [name, ids] of Object.entries(asked))
      expect([name, ids.filter((id) => questionById(id) === null)]).toEqual([name, []])
    for (const row of ['B7', 'C7', 'E4', 'F3', 'F8'])
      expect([row, bank.filter((question) => question.row === row).length >= 4]).toEqual([row, true])
    expect(bank.filter(({ row }) => row === 'C10')).toHaveLength(2)
    expect(
      alertWordIds.slice().filter((id) => ['choice', 'alternatives', 'most', 'best', 'moment'].includes(id)),
    ).toHaveLength(5)
    expect(alertWordIds.length).toBeGreaterThanOrEqual(13)
  })

  it('Q-15 every cue has its question', () => {
    for (const cue of cueIds)
      expect([cue, bank.some((question) => question.cue === cue)]).toEqual([cue, true])
  })

  it('Q-15 confronting questions are there for C2, C6, C7 and F8, and none opens or closes', () => {
    const confronting = bank.filter(({ directness }) => directness === 'confronting')
    expect([...new Set(confronting.map(({ row }) => row))].toSorted()).toEqual(['C2', 'C6', 'C7', 'F8'])
    for (const { id, steps: home } of confronting)
      expect([id, home.includes('opening') || home.includes('close')]).toEqual([id, false])
  })
})

describe('directions', () => {
  it('Q-16 the coach can browse the eighteen causes and the six kinds of gaps, with a label in both languages', () => {
    const groups = directions('reality')
    const causes = groups.find(({ id }) => id === 'causes')?.directions ?? []
    const gaps = groups.find(({ id }) => id === 'gaps')?.directions ?? []
    expect(causes).toHaveLength(18)
    expect(gaps).toHaveLength(6)
    for (const { label } of [...causes, ...gaps]) expect(label?.nl && label.en).toBeTruthy()
  })

  it('Q-16 every page has its helper questions, in their order, and only what is at home there', () => {
    for (const step of steps) {
      const groups = directions(step)
      expect(
        groups.find(({ id }) => id === 'helpers')?.directions.map(({ questionId }) => questionId),
      ).toEqual(usualOrders[step].order)
      for (const { directions: list } of groups)
        for (const { questionId } of list) {
          const question = questionById(questionId)
          expect([step, questionId, question?.steps.includes(step), question?.quotes]).toEqual([
            step,
            questionId,
            true,
            false,
          ])
        }
    }
  })
})

import { dutchGrammar } from '../../findings/rules/nl/grammar.ts'
import type { Word } from '../../findings/segments/words.ts'

// Behind "je" an inverted verb lost its -t; in a subordinate clause it has it back.
const asTold = new Map(
  Object.entries({
    heb: 'hebt',
    ben: 'bent',
    doe: 'doet',
    ga: 'gaat',
    zeg: 'zegt',
    vraag: 'vraagt',
    bel: 'belt',
    laat: 'laat',
    word: 'wordt',
    vind: 'vindt',
    denk: 'denkt',
    wil: 'wilt',
    kan: 'kunt',
    kun: 'kunt',
    zou: 'zou',
    moet: 'moet',
    mag: 'mag',
    blijf: 'blijft',
    neem: 'neemt',
    geef: 'geeft',
    kom: 'komt',
    maak: 'maakt',
    zie: 'ziet',
    hoor: 'hoort',
    voel: 'voelt',
    werk: 'werkt',
    loop: 'loopt',
    stel: 'stelt',
    kies: 'kiest',
    begin: 'begint',
    stop: 'stopt',
    houd: 'houdt',
    hou: 'houdt',
    schrijf: 'schrijft',
    hoef: 'hoeft',
    durf: 'durft',
    weet: 'weet',
    sta: 'staat',
    zit: 'zit',
    lig: 'ligt',
    krijg: 'krijgt',
    zoek: 'zoekt',
    praat: 'praat',
    lijk: 'lijkt',
    help: 'helpt',
  }),
)
const past = new Set(
  'had was deed ging zei vroeg belde liet werd vond dacht wilde kon zou moest mocht bleef nam gaf kwam maakte zag hoorde voelde werkte liep stelde koos begon stopte hield schreef hoefde durfde wist stond zat lag kreeg zocht hielp'.split(
    ' ',
  ),
)
const particles = new Set(
  'op af aan uit in mee na door terug weg toe voor bij over om vast klaar dicht'.split(' '),
)
const subordinate = new Set('dat als omdat terwijl of wat hoe wie waar die toen om'.split(' '))
const empty = new Set('dan nou eigenlijk toch gewoon nu'.split(' '))

/**
 * "Waarom deed je dat?" as "Wat maakte dat je dat deed?": the verb goes to the end. Null where that is not plain to do
 * (a clause within, a subject that is no pronoun), so that nothing crooked is offered.
 */
export function turnDutchWhy(words: readonly Word[]): string | null {
  const [why, verb, subject, ...rest] = words.map(({ norm }) => norm)
  if ((why !== 'waarom' && why !== 'hoezo') || verb === undefined || subject === undefined) return null
  if (!['je', 'u'].includes(subject) || rest.length > 7) return null
  if (words.some(({ after }, at) => after === ',' && at < words.length - 1)) return null
  const told = past.has(verb)
    ? verb
    : subject === 'u' && dutchGrammar.verbs.has(verb)
      ? verb
      : asTold.get(verb)
  const kept = rest.filter((word) => !empty.has(word))
  // Only "waarom niet gewoon": that is advice, and has an offer of its own.
  if (
    told === undefined ||
    kept.some((word) => subordinate.has(word) && word !== 'dat') ||
    rest.includes('gewoon')
  )
    return null
  const last = kept.at(-1)
  const clause =
    last !== undefined && particles.has(last) ? [...kept.slice(0, -1), last + told] : [...kept, told]
  return `Wat ${past.has(verb) || verb === 'heb' || verb === 'hebt' || verb === 'heeft' || verb === 'ben' || verb === 'bent' ? 'maakte' : 'maakt'} dat ${subject} ${clause.join(' ')}?`
}

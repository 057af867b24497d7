import type { Grammar } from '../../segments/grammar.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

const each = (verbs: string, subjects: string, then = ''): (readonly [string, string])[] =>
  [...set(verbs)].flatMap((verb) =>
    [...set(subjects)].flatMap((subject) =>
      then === ''
        ? [[verb, subject] as const]
        : [...set(then)].map((word) => [verb, `${subject}_${word}`] as const),
    ),
  )

/** Each verb with everything behind which it asks. */
function byVerb(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>()
  for (const [verb, subject] of pairs) all.set(verb, (all.get(verb) ?? new Set()).add(subject))
  return all
}

/** English as it is spoken and as recognisers write it. */
export const englishGrammar: Grammar = {
  language: 'en',
  sameAs: new Map([['ya', 'you']]),
  questionWords: set(`
    what how who where when which why whose whom what's how's who's where's when's why's what'd how'd where'd who'd
    why'd when'd what'll who'll how'll what're how're what've how've where've who've
  `),
  beforeQuestionWord: set('with to for from about in on at of by until since'),
  exclaims: set('what how'),
  exclaiming: set('a an lovely nice great ever'),
  verbs: set(`
    am is are was were be been do does did have has had can could will would shall should may might must
    isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't
    happens happened makes made helps helped matters stops stopped comes came goes went gets got gives gave feels felt
    keeps kept needs needed brings brought worked works changed changes stands stood
  `),
  notVerbs: set(
    'that this if when because so and but or then now there here with for from about in on at of to',
  ),
  subjects: set(
    "you i he she it we they there that this anyone anybody someone somebody everyone people your i'm i'd i've you're you've you'd he's she's we're they're i'll you'll he'll she'll we'll they'll it'll it's that's",
  ),
  nouns: set('the my our your his her their its some somebody someone people most'),
  determiners: set('your the a an his her their my our one two three'),
  orders: set('do have stop'),
  familiar: set('you i he she they we there people any anyone anybody things'),
  alternatives: set('or'),
  asides: new Set(['do you think', 'would you say', 'do you reckon', 'do you suppose', 'do you know']),
  openers: set('did does would could can has had are is will should'),
  addressed: set('you'),
  asks: byVerb([
    ...each('do have are were', 'you they we'),
    ...each("don't haven't aren't weren't", 'you they we'),
    ...each('will', 'you he she they we it'),
    ...each('did can could', 'you he she they we it i'),
    ...each('would', 'you he she they we it that'),
    ...each("didn't can't couldn't won't wouldn't", 'you he she they we it'),
    ...each("has doesn't hasn't isn't wasn't", 'he she'),
    ...each('does', 'he she it that this'),
    ...each('is was', 'he she it'),
    ...each(
      'is are was were',
      'there',
      'any anything anyone anybody something somebody someone a an other room',
    ),
    ...each('shall should may', 'i we'),
    ...each('am', 'i'),
    // "The thing is that": only with what plainly ends the question.
    ...each(
      'is',
      'that this',
      'ok okay alright all right it fine fair true enough something possible correct still really',
    ),
  ]),
  tells: set(`
    nor neither than never only i we he she they who what how where when why which whose whatever however wherever not rarely
    people to do does did can could will would should must might may
  `),
  ends: new Set(),
  relative: set("who which who's who'd who'll which'd"),
  anyVerbInverts: false,
  fillers: set(`
    yes yeah yep no nope okay ok right hm hmm mm mhm mm-hmm mm-hm uh-huh uh um er erm oh ah good great fine sure haha sorry hi hello hey
    alright true exactly
  `),
  connectors: set('and but so or because well um uh'),
  subordinators: set(
    'if when because since while although though that whether unless until after before as which who what how where',
  ),
  fronting: set('then now there here never only nor neither so'),
  governing: set(
    "know knew wonder wondered wondering see saw tell told understand say said hear heard ask asked remember sure that's it's hearing of kind sort tells telling show shows explain explains notice noticed depends care cares matter is was between",
  ),
  common: set(`
    am is are was were be been do does did have has had can could will would should may might get got go going
    not just really very me him them us my your our their its it's i'm i've don't something anything nothing all more
    what how who where which why a an the
  `),
}

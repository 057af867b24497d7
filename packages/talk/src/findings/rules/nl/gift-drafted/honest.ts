/** What was named before: the plan is the coachee's then, and asking on it is honest. */
export const named = [
  { match: 'wat @you', reason: "asks on the coachee's own words" },
  { match: 'die|dat|zoals @you *3 noemde|zei|bedacht|koos|wilde|bedoelt|had', reason: 'was named' },
  { match: 'je|u|net noemde|zei|bedacht|voorstelde', reason: 'was named' },
  {
    match: '@your eigen|eerste|tweede|oude? plan|idee|voorstel|keuze|optie|doel|voornemen',
    reason: "the coachee's own",
  },
]

/** Words that stand where a solution would, and name none. */
export const leftOpen = [
  { match: 'als alles|niemand|niets|niks|het|dat|dit|die|er|ik|we|iemand', reason: 'names no solution' },
  {
    match: 'als @you *2 niets|niks|niet|wist|durfde|mocht|kon|zeker|blijft|blijf|zo|helemaal',
    reason: 'names no solution',
  },
  { match: 'als @you !een|de|het|je|jouw *2 doet|deed|zegt|doorgaat|verder', reason: 'names no solution' },
  { match: 'blijft|blijf $', reason: 'names no solution' },
  { match: 'plan|idee|voorstel|besluit van je|jou|u', reason: "the coachee's own" },
  { match: 'als @you eraan|daaraan|erover|daarover|terug *2', reason: 'names no solution' },
  { match: 'als @you je|uw *1 zin|gelijk|gang', reason: 'names no solution' },
  { match: 'hier zat|was|stond', reason: 'asks for another view' },
  { match: 'niet bang|onzeker', reason: 'takes the obstacle away' },
  { match: 'het|er|dat lukt|goed|wel|mis|tegen', reason: 'names no solution' },
]

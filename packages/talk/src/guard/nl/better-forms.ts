import type { BetterForm, GuardKind } from '../better-form.ts'

const form = (
  kind: GuardKind,
  match: readonly string[],
  familiar: readonly string[],
  polite: readonly string[],
): BetterForm => ({ kind, match, offer: { familiar, polite } })

/** Dutch questions to ask instead, for je and u. Of each kind the first that matches; the last matches always. */
export const dutchBetterForms: readonly BetterForm[] = [
  form(
    'gift',
    ['houdt|weerhoudt|belet|let @you|jou'],
    ['Wat houdt je tegen?', 'Wat heb je nodig om de stap te zetten die je zelf wilt?'],
    ['Wat houdt u tegen?', 'Wat heeft u nodig om de stap te zetten die u zelf wilt?'],
  ),
  form(
    'gift',
    ['^ heb|hebt|heeft|had|ben|bent @you', 'al eens'],
    ['Wat heb je al geprobeerd?', 'Wat heb je zelf al bedacht?'],
    ['Wat heeft u al geprobeerd?', 'Wat heeft u zelf al bedacht?'],
  ),
  form(
    'gift',
    ['beter|handiger|slimmer|verstandiger|handig|slim|goed|helpen|helpt'],
    ['Wat zou jou helpen?', 'Welke mogelijkheden zie jij?'],
    ['Wat zou u helpen?', 'Welke mogelijkheden ziet u?'],
  ),
  form(
    'gift',
    ['^ waarom'],
    ['Wat zou je hem of haar willen zeggen of vragen?', 'Wat maakt dat je het tot nu toe anders doet?'],
    ['Wat zou u hem of haar willen zeggen of vragen?', 'Wat maakt dat u het tot nu toe anders doet?'],
  ),
  form(
    'gift',
    ['vragen|bellen|praten|bespreken|mailen|zeggen|vertellen|vraag|bel|praat|zeg|belt|vraagt'],
    ['Wat zou jij zelf willen doen?', 'Wie kan jou hierbij helpen, en waarmee?'],
    ['Wat zou u zelf willen doen?', 'Wie kan u hierbij helpen, en waarmee?'],
  ),
  form(
    'gift',
    [],
    ['Wat zou jij zelf kunnen doen?', 'Welke mogelijkheden zie jij?'],
    ['Wat zou u zelf kunnen doen?', 'Welke mogelijkheden ziet u?'],
  ),
  form(
    'leading',
    ['wilt|wil|wilde *6 hebben|bespreken|praten'],
    ['Waar wil je het over hebben?'],
    ['Waar wilt u het over hebben?'],
  ),
  form(
    'leading',
    ['bang|boos|verdrietig|geschrokken|zenuwachtig|spannend|moeilijk|lastig|erg|rot'],
    ['Hoe is dat voor je?', 'Wat voel je daarbij?'],
    ['Hoe is dat voor u?', 'Wat voelt u daarbij?'],
  ),
  form(
    'leading',
    ['omdat|doordat|daardoor|komt'],
    ['Waar komt het volgens jou door?'],
    ['Waar komt het volgens u door?'],
  ),
  form(
    'leading',
    ['zou|beter|handiger|slimmer|verstandiger|moet|kun|kunt|kan'],
    ['Welke mogelijkheden zie jij?', 'Wat zou jij willen?'],
    ['Welke mogelijkheden ziet u?', 'Wat zou u willen?'],
  ),
  form(
    'leading',
    [],
    ['Hoe kijk jij daarnaar?', 'Wat denk je zelf?'],
    ['Hoe kijkt u daarnaar?', 'Wat denkt u zelf?'],
  ),
  form('why', ['^ waarom niet'], ['Wat houdt je tegen?'], ['Wat houdt u tegen?']),
  form(
    'why',
    [],
    ['Wat maakt dat het zo is?', 'Hoe komt dat?'],
    ['Wat maakt dat het zo is?', 'Hoe komt dat?'],
  ),
  form(
    'closed',
    [
      '^ heb|hebt|heeft @you *6 geprobeerd|gedaan|ondernomen|overwogen|bedacht|gevraagd|gezegd|besproken|verteld',
    ],
    ['Wat heb je al geprobeerd?'],
    ['Wat heeft u al geprobeerd?'],
  ),
  form('closed', ['^ heb|hebt|heeft @you *3 last'], ['Wat merk je ervan?'], ['Wat merkt u ervan?']),
  form('closed', ['^ heb|hebt|heeft @you *2 nodig'], ['Wat heb je nodig?'], ['Wat heeft u nodig?']),
  form(
    'closed',
    ['^ heb|hebt|heeft @you'],
    ['Wat heb je daarvan gemerkt?', 'Hoe ging dat?'],
    ['Wat heeft u daarvan gemerkt?', 'Hoe ging dat?'],
  ),
  form('closed', ['^ ga|gaat @you'], ['Wat ga je doen?'], ['Wat gaat u doen?']),
  form(
    'closed',
    ['^ wil|wilt|wilde @you'],
    ['Wat wil je?', 'Wat wil je bereiken?'],
    ['Wat wilt u?', 'Wat wilt u bereiken?'],
  ),
  form('closed', ['^ zou @you *8 willen'], ['Wat zou je willen?'], ['Wat zou u willen?']),
  form('closed', ['^ kun|kan|kunt|zou @you'], ['Wat zou je kunnen doen?'], ['Wat zou u kunnen doen?']),
  form(
    'closed',
    ['^ durf|durft @you'],
    ['Wat heb je nodig om het te doen?'],
    ['Wat heeft u nodig om het te doen?'],
  ),
  form(
    'closed',
    ['^ voel|voelt @you', '^ ben|bent @you *4 bang|boos|blij|verdrietig|moe|zenuwachtig|tevreden|trots'],
    ['Hoe voel je je daarbij?'],
    ['Hoe voelt u zich daarbij?'],
  ),
  form('closed', ['^ vind|vindt|vond @you'], ['Wat vind je ervan?'], ['Wat vindt u ervan?']),
  form('closed', ['^ denk|denkt|dacht @you'], ['Wat denk je?'], ['Wat denkt u?']),
  form('closed', ['^ weet|wist @you'], ['Wat weet je daarvan?'], ['Wat weet u daarvan?']),
  form('closed', ['^ zie|ziet @you'], ['Wat zie je?'], ['Wat ziet u?']),
  form('closed', ['^ moet|moest @you'], ['Wat is er nodig?'], ['Wat is er nodig?']),
  form(
    'closed',
    ['^ lukt|lukte'],
    ['Wat lukt er al, en wat nog niet?'],
    ['Wat lukt er al, en wat nog niet?'],
  ),
  form('closed', ['^ helpt|hielp'], ['Wat helpt je?'], ['Wat helpt u?']),
  form('closed', ['^ ging|gaat *1 het|dat'], ['Hoe ging het?'], ['Hoe ging het?']),
  form('closed', ['^ is|was|waren|zijn er'], ['Wat is er?'], ['Wat is er?']),
  form('closed', ['^ is|was|waren|zijn'], ['Hoe is dat voor je?'], ['Hoe is dat voor u?']),
  form('closed', ['^ klopt'], ['Wat klopt er wel, en wat niet?'], ['Wat klopt er wel, en wat niet?']),
  form('closed', [], ['Hoe zie jij dat?'], ['Hoe ziet u dat?']),
]

import type { FindingRule } from '../../finding-rule.ts'
import { named } from './honest.ts'

const plain = {
  nl: 'Een ja/nee-vraag met de oplossing erin:',
  en: 'A yes/no question with the solution in it:',
}

/** A solution that a yes or a pick would take, or that stands there by itself. */
export const offeredSolutions: readonly FindingRule[] = [
  {
    id: 'gift.drafted.yes-no',
    code: 'gift',
    match: [
      '^ ga|gaat|zul|zult @you *2 * * *8 ~en $',
      '^ zou @you *1 * *8 kunnen $',
      '^ zou @you * *8 kunnen ~en',
      '^ kun|kan|kunt @you * *6 inschakelen|ruilen|uitbesteden|verdelen|delegeren|inplannen|overdragen|verschuiven|afspreken|meenemen',
      '^ kun|kan|kunt @you *1 geen * *6',
      '^ @act @you *1 hem|haar|hen|het|dat|die|je|een *1 dan|even|ook|meteen|eerst|vast *6',
      '^ @act @you dan|even|ook|meteen|eerst|vast * *6',
      '^ heb|hebt|heeft @you *5 al gewoon|even|meteen|ook *6',
      "^ heb|hebt|heeft @you *2 weleens|ooit|al|nooit *2 met|bij|naar|aan een|iemand|zo'n *8",
      '^ heb|hebt|heeft @you *3 weleens|ooit|al *3 uitgeprobeerd|ingeschakeld|benaderd|aangevraagd|opgezocht|ingelezen|voorgelegd',
      "^ ken|kent @you de|het|die|dat|zo'n|een methode|boek|techniek|truc|trucje|app|oefening|website|cursus|model|matrix|regel|podcast *8",
      '^ weet|wist @you *2 dat @you *8 kunt|kan|kon|mag|mocht|hebt|recht *6',
      '^ weet|wist @you *2 dat er *8',
      '^ weet|wist @you *2 dat @you *3 loket|regeling|verlof|cursus|fonds *6',
      '^ mag|mogen @you *1 van @yourself *8 ~en',
      '^ kun|kan|kunt @you je|u|zich *1 voorstellen dat *10',
      '^ zie|ziet @you @yourself *8 ~en',
      '^ kan|zou het *1 zijn dat @you *6 moet|moeten|beter|meer|minder|vaker *6',
      '^ is|zijn * *3 een *1 mogelijkheid|optie|oplossing|alternatief|uitkomst *4',
      '^ zou|zouden|is|zijn een|een|wat|meer|minder *6 iets|oplossing|helpen|uitkomst|schelen *6',
      '^ wil|wilt @you *1 *4 proberen om *8',
      '^ lukt het *2 om gewoon|eens|even|wat *8',
    ],
    exceptions: [
      ...named,
      {
        match:
          'vertellen|beschrijven|omschrijven|uitleggen|schetsen|toelichten|noemen|aangeven|meenemen|benoemen|zeggen|geven|samenvatten',
        reason: 'invites to tell',
      },
      { match: 'ga|gaat @you dat|het|dit *1 doen|redden|halen|lukken|proberen|missen', reason: 'was named' },
      { match: 'zou @you dat|het|dit|mij|me *2 kunnen', reason: 'was named' },
      { match: 'je zorgen|druk', reason: 'asks how it is' },
      { match: 'altijd|meestal|vaak', reason: 'asks for a habit' },
      {
        match: 'zou|kun|kan|kunt @you *3 slapen|leven|uitstaan|verdragen|concentreren',
        reason: 'asks for an ability',
      },
    ],
    where: 'asked',
    reason: plain,
    source: 'E1',
    positive: [
      { text: 'Ga je dat vanavond met je man bespreken?', span: 'Ga je dat vanavond met je man bespreken?' },
      { text: 'Zou je een uur eerder kunnen stoppen?', span: 'Zou je een uur eerder kunnen stoppen?' },
      { text: 'Weet je dat er een regeling voor is?', span: 'Weet je dat er een regeling voor is?' },
    ],
    negative: [
      'Ga je dat doen?',
      'Zou je dat kunnen?',
      'Kun je me meenemen naar dat moment?',
      'Weet je dat zeker?',
    ],
  },
  {
    id: 'gift.drafted.two-ways',
    code: 'gift',
    match: [
      '^ @act|wil|wilt|zou|los|pakt|gaat|neemt|kies|kiest|doet|huur|schakel @you *12 of *2 @act @you *8',
      '^ @act|wil|wilt|zou|kun|kunt|los|gaat|kies|kiest @you *12 of *8 ~en $',
      '^ @act|los|gaat|kies|maakt|doet @you *4 met|in|op|via *5 of *2 met|in|op|via *8',
      '^ ga|gaat|wil|wilt|kies @you voor *6 of *6',
    ],
    exceptions: [
      ...named,
      { match: 'of wat|iets anders', reason: 'leaves it open' },
      { match: 'of nee|niet $', reason: 'a yes/no question' },
      {
        match: 'verder|stoppen|doorgaan|pauze|erover|hierover|daarover *2 of',
        reason: 'about the conversation',
      },
      { match: 'of *4 praten|hebben|doorgaan|stoppen $', reason: 'about the conversation' },
      { match: 'weet|zeker|weten', reason: 'whether' },
    ],
    where: 'marked',
    reason: {
      nl: 'Twee oplossingen om uit te kiezen, allebei van de coach:',
      en: "Two solutions to choose from, both the coach's:",
    },
    source: 'E1',
    positive: [
      { text: 'Stuur je hem een mail of loop je langs?', span: 'Stuur je hem een mail of loop je langs?' },
      {
        text: 'Wil je een cursus volgen of een boek kopen?',
        span: 'Wil je een cursus volgen of een boek kopen?',
      },
    ],
    negative: ['Ben je boos of verdrietig?', 'Wil je verder of stoppen we hier?', 'Ga je of niet?'],
  },
  {
    id: 'gift.drafted.only-the-solution',
    code: 'gift',
    match: [
      '^ gewoon|even|eerst|meteen|alvast|toch|misschien|anders *6 ~en $',
      "^ een|zo'n|wat *6 ~en $",
      "^ een|zo'n|wat|misschien|gewoon|anders *5 misschien|dan|bijvoorbeeld|proberen $",
      '^ samen|weg|terug *1 met|naar|bij * *2 $',
      '^ minder|meer|vaker|vroeger|later|beter *5 ~en $',
      '^ met|naar|bij @your|een|de|het * *3 ~en $',
    ],
    exceptions: [
      { match: '@you|ik|we|ze|hij|er', reason: 'a sentence' },
      { match: 'heb|hebt|heeft|is|was|ben|wil|wilt|gaat|moet', reason: 'a sentence' },
      { match: '@wh', reason: 'leaves the answer open' },
      { match: 'iets toe|voor|toevoegen', reason: 'leaves the answer open' },
    ],
    where: 'marked',
    most: 9,
    least: 2,
    reason: {
      nl: 'Alleen de oplossing, met een vraagteken:',
      en: 'Nothing but the solution, with a question mark:',
    },
    source: 'E1',
    positive: [
      { text: 'Gewoon een brief schrijven?', span: 'Gewoon een brief schrijven?' },
      { text: 'Een andere baan misschien?', span: 'Een andere baan misschien?' },
    ],
    negative: ['En toen?', 'Misschien ben je moe?', 'Nog iets toevoegen?'],
  },
]

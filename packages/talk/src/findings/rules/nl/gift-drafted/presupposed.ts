import type { FindingRule } from '../../finding-rule.ts'
import { named } from './honest.ts'

const presupposed = {
  nl: 'Gaat uit van een plan dat nog niemand genoemd heeft:',
  en: 'Takes for granted a plan that nobody has named yet:',
}

/** A plan that nobody has named, taken for granted. */
export const presupposedPlans: readonly FindingRule[] = [
  {
    id: 'gift.drafted.when',
    code: 'gift',
    match: [
      '^ en? wanneer|waar|hoe ga|gaat|zal|zul @you * * *1 *8 ~en',
      '^ en? wanneer ga|gaat @you @again * *8',
      '^ en? wanneer ga|gaat @you * *8 ~en',
      '^ en? wanneer @act @you @your|het|de|een|hem|haar|die * *8',
      '^ en? wanneer bel|belt|vraag|vraagt|spreek|spreekt|mail|mailt|vertel|vertelt @you *2 hem|haar|hen|je|uw|de *6',
      '^ en? hoe|wanneer pak|open|begin|plan|voer @you het|dat|een gesprek|overleg met',
      '^ en? hoe|wanneer ga|gaat @you ervoor zorgen|zorg *1 dat @you *12',
      '^ en? hoe zorg|zorgt @you *1 ervoor|er *1 voor? dat @you *12',
      '^ en? hoe ga|gaat|zou|kun|kunt @you *8 dat @you *10',
      '^ en? hoe kun|kunt|kan|zou|ga|gaat|leer|leert|wil @you *2 wat|iets|veel|nog? meer|minder|beter|vaker|eerder|rustiger|positiever|assertiever|duidelijker|strenger|milder|zakelijker|losser *10',
      '^ en? hoe kun|kunt|kan|ga|gaat|zou @you leren om *2 * *8',
      '^ en? hoe kun|kunt|kan|ga|gaat|zou @you *1 @your|het|dat|je contact|relatie|band|gesprek|angst|boosheid|vertrouwen *4 ~en',
      '^ en? hoe maak|maakt|creeer|vind @you *2 tijd|ruimte *2 om * * *6',
      '^ en? met wie *5 om !dat|het|dit|er|verder * *6',
      '^ en? welke|wat voor? stappen *4 om @your|minder|meer|beter|de|het|een|wat * *6',
      '^ en? welke|wat|wie * *1 ga|gaat|kun|kunt|zou|wil|wilt @you *3 overdragen|delegeren|afstoten|uitbesteden|schrappen|loslaten|inschakelen|afzeggen *4',
      '^ en? wie|wat neem|zeg|vraag @you *2 als @you *2 ontslag|gesprek|opslag *6',
      '^ en? wie breng|licht|stel @you *3 op de hoogte dat|van *8',
    ],
    exceptions: [
      ...named,
      { match: 'ga|gaat @you dat|het|dit|die *1 ~en $', reason: 'asks on what was named' },
      { match: 'dat @you *4 doet|volhoudt|volhoud|lukt|haalt', reason: 'asks on what was named' },
      { match: 'beginnen|doen|aanpakken|regelen $', reason: 'names no solution' },
      { match: '@you ermee|eraan|daarmee|daaraan|het|dat|dit|dan|daar|erover *2 $', reason: 'was named' },
      { match: 'volgende|eerste keer|stap', reason: 'names no solution' },
      { match: 'hoe ga|gaat @you *2 om met|verder', reason: 'asks how it is handled' },
      { match: 'hoe gaat het|dat', reason: 'asks how it goes' },
      { match: 'doel|daar te|er te|volhouden|vieren', reason: 'names no solution' },
      { match: 'mij|me', reason: 'about the conversation' },
    ],
    where: 'asked',
    reason: presupposed,
    source: 'E1',
    positive: [
      { text: 'Wanneer ga je het je moeder zeggen?', span: 'Wanneer ga je het je moeder zeggen?' },
      {
        text: 'Hoe ga je ervoor zorgen dat je op tijd stopt?',
        span: 'Hoe ga je ervoor zorgen dat je op tijd stopt?',
      },
      { text: 'Hoe kun je wat strenger zijn?', span: 'Hoe kun je wat strenger zijn?' },
    ],
    negative: [
      'Wanneer ga je dat doen?',
      'Wanneer ga je beginnen?',
      'Hoe ga je ervoor zorgen dat het lukt?',
      'Hoe ga je om met wat er gebeurde?',
      'Hoe ga je dat vertellen?',
    ],
  },
]

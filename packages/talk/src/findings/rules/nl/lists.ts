import type { WordLists } from '../../match/pattern.ts'
import { dutchGrammar } from './grammar.ts'

const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '')

/** Word lists that Dutch rules name with `@`. */
export const dutchLists: WordLists = {
  wh: [...dutchGrammar.questionWords],
  prep: [...dutchGrammar.beforeQuestionWord],
  verb: [...dutchGrammar.verbs],
  subject: [...dutchGrammar.subjects],
  you: list('je u jullie'),
  your: list('je jouw uw jullie'),
  yourself: list('zelf jezelf uzelf'),
  me: list('me mij'),
  them: list('hem haar ze hen hun die dat het'),
  can: list('kan kun kunt kon kunnen zou zouden'),
  again: list('eens even gewoon'),
  loaded: list(`
    belachelijke belachelijk idiote waardeloze vreselijke irritante onzinnige achterlijke schandalige absurde domme
    stomme oneerlijke onterechte overdreven geweldige fantastische prachtige ontzettende verschrikkelijke slappe
    onredelijke arrogante gestoorde
  `),
  padding: list(
    'dan ook gewoon misschien eigenlijk nu nou eens even natuurlijk wel altijd toch nog eerst maar weer dus',
  ),
  stress: list('heel echt erg zo hartstikke juist ook wel gewoon best nogal vrij behoorlijk toch natuurlijk'),
  number: list(
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig dertig veertig',
  ),
  day: list(`
    morgen overmorgen vandaag vanavond vanmiddag morgenochtend morgenavond straks meteen
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagochtend dinsdagochtend woensdagmiddag
  `),
  act: list(`
    ga zet vraag bel zeg mail app doe schrijf begin oefen lever stuur spreek plan neem maak stop loop rij leg pak
    regel zoek geef probeer bespreek vertel breng haal stel steken klop
  `),
  do: list(`
    begin schrijf doe leg zet ga probeer vraag bel mail neem zeg maak plan stuur spreek laat hou houd regel zoek
    vertel deel vermijd stop kijk praat app pak gebruik bedenk overleg wees stel
  `),
}

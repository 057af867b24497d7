import type { Grammar } from '../../segments/grammar.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

const verbs = `
  ben bent is was waren heb hebt heeft had hadden word wordt worden werd werden
  kan kun kunt kon konden kunnen zal zul zult zou zouden zullen wil wilt wilde wou wilden willen
  mag mocht mochten mogen moet moest moesten moeten hoef hoeft hoefde hoeven durf durft durfde durven
  ga gaat ging gingen gaan doe doet deed deden doen kom komt kwam kwamen komen
  zeg zegt zei zeiden zeggen weet wist wisten weten denk denkt dacht dachten denken
  vind vindt vond vonden vinden zie ziet zag zagen zien hoor hoort hoorde horen
  voel voelt voelde voelen merk merkt merkte merken maak maakt maakte maken
  neem neemt nam namen nemen geef geeft gaf gaven geven krijg krijgt kreeg kregen krijgen
  sta staat stond stonden staan zit zat zaten zitten lig ligt lag lagen liggen
  loop loopt liep liepen lopen werk werkt werkte werken blijf blijft bleef blijven
  laat liet lieten laten begin begint begon begonnen beginnen stop stopt stopte stoppen
  vraag vraagt vroeg vroegen vragen bel belt belde bellen houd houdt hou hield houden
  kies kiest koos kozen kiezen schrijf schrijft schreef bedoel bedoelt bedoelde
  hoop hoopt hoopte probeer probeert probeerde help helpt hielp lukt lukte
  gebeurt gebeurde speelt speelde betekent betekende levert leverde kost kostte
  raakt raakte leer leert leerde leren zet zette zetten stel stelt stelde
  verwacht verwachtte ervaar ervaart heet heten duurt duurde klopt snap snapt snapte
  mis mist herken herkent zoek zoekt bespreek bespreekt breng brengt bracht
  lees leest lezen las eet rijd rijdt slaap slaapt drink drinkt
  versta verstaat verstond vertel vertelt vertelde reageer reageert reageerde lijkt leek begrijp begrijpt begreep
`

/** Dutch as it is spoken and as recognisers write it. */
export const dutchGrammar: Grammar = {
  language: 'nl',
  sameAs: new Map([
    ["m'n", 'mijn'],
    ["z'n", 'zijn'],
    ["d'r", 'haar'],
    ['jij', 'je'],
    ['wij', 'we'],
    ['zij', 'ze'],
    ['wou', 'wilde'],
    ['ie', 'hij'],
  ]),
  questionWords: set(`
    wat hoe wie waar wanneer welke welk waarom hoezo hoeveel hoelang wiens hoeverre
    waarmee waarvan waarvoor waardoor waarin waarop waarover waaraan waartegen waarheen waaruit waartussen waarbij
    waarnaar waartoe
  `),
  beforeQuestionWord: set('met bij van voor aan tegen over door tot in op naar uit vanaf sinds om onder'),
  exclaims: new Set(['wat', 'hoe']),
  exclaiming: set(
    'een fijn leuk mooi goed knap jammer vervelend erg lief naar sterk dapper stoer heerlijk gek dan fantastisch rot',
  ),
  verbs: set(verbs),
  notVerbs: set(`
    dat die dit deze als omdat zodat doordat totdat voordat nadat terwijl toen of en maar want dus hoewel zolang zodra
    zoals alsof sinds tenzij mits indien
    dan nu daar hier daarna daarom zo ook nog niet wel toch al even gewoon misschien eigenlijk eens ooit altijd nooit
    morgen vandaag gisteren straks soms vaak
    met bij van voor aan tegen over door tot in op naar uit vanaf om onder zonder tussen achter naast langs per via
    de het een mijn jouw uw hun ons onze elke ieder iedere geen alle veel
    ik je u hij ze we men iemand iedereen niemand jullie
    ja nee oke hm eh nou joh he hoor haha goed mooi precies klopt
    alleen samen zelf vooral juist helemaal echt heel best
    wat hoe wie waar wanneer welke welk waarom
    kant dank onzin touche welnee alsjeblieft
  `),
  subjects: set('je u hij ze we ik het dat er jullie die dit iemand iedereen men'),
  nouns: set('mij me ons'),
  determiners: set('jouw uw de deze een jullie haar twee drie vier vijf zes zeven'),
  orders: set(
    'neem neemt ga komt kom laat kijk schrijf doe zet stel houd hou zie zeg geef maak vertel vertelt loop vraag bel stop',
  ),
  familiar: set('je jullie'),
  alternatives: set('of'),
  asides: new Set(['denk je', 'vind je', 'denkt u', 'vindt u']),
  openers: new Set(),
  // Where the other is not addressed: only with what plainly asks.
  asks: new Map([
    [
      'is',
      set(
        'dat_niks dat_niet dat_wat dat_iets dat_zo dat_goed dat_oke dat_genoeg dat_nodig dat_een er_iets er_nog',
      ),
    ],
    ['zou', set('dat_niet dat_niks dat_wat dat_iets dat_kunnen dat_helpen dat_schelen')],
    ['kan', set('dat_niet dat_wel')],
    ['zie', set('ik_dat ik_het')],
    ['heb', set('ik_dat ik_het')],
    ['klopt', set('dat')],
  ]),
  relative: new Set(),
  tells: set(`
    dan nu toen daar hier dat dit zo ook daarna daarom soms misschien eerst eigenlijk als omdat of die wat hoe waar wie en er
    wanneer vandaag morgen nog wel zelf anders
  `),
  ends: set('hoor he joh'),
  addressed: set('je u jullie'),
  anyVerbInverts: true,
  fillers: set(`
    ja nee oke ok hm hmm eh uh uhm ehm nou haha ha o oh ah ach joh he he goed mooi fijn prima precies juist tja
    kijk pff jawel natuurlijk tuurlijk inderdaad helder duidelijk sorry hoi hallo dag ho
  `),
  connectors: set('en maar dus of want nou eh'),
  subordinators: set(`
    als omdat zodat doordat totdat voordat nadat terwijl toen dat of wanneer hoewel zolang zodra zoals alsof
    sinds tenzij mits indien die wat waar hoe wie
  `),
  fronting: set(`
    dan nu toen daar hier dat dit zo ook daarna daarom morgen vandaag gisteren straks soms misschien eerst eigenlijk
    vroeger nog wel zelf anders
    enerzijds anderzijds ergens ondertussen intussen tegelijk tegelijkertijd uiteindelijk blijkbaar kennelijk schijnbaar inmiddels
    vervolgens vooral thuis daarnaast bovendien toch daardoor hierdoor daarmee hiermee daarbij daarin meestal waarschijnlijk
    gelukkig stiekem eindelijk sindsdien opeens ineens plotseling telkens steeds
  `),
  governing: set(`
    weet wist weten afvraag afvragen afvroeg zien zie ziet zag vertellen vertel vertelt begrijp begrijpen snap snappen
    uitleggen zeggen horen hoor opschrijven bedenken vergeten benieuwd nieuwsgierig kijken kijk ontdekken merk merken
    maar niet wel nogal best iets
  `),
  common: set(`
    ben bent is was waren heb hebt heeft had hebben word wordt werd zijn kan kun kunt kunnen zal zou wil wilt willen
    moet mag ga gaat gaan doe doet doen kom komt zeg zegt denk denkt iets niks niets mij hem haar hen zich mezelf
    jezelf elkaar weer veel meer meest erg alles daarvan
  `),
}

import type { AlertWordId } from './alert-word.ts'
import type { LanguageRule } from './language-rule.ts'

/** Dutch alert words (C3), in the order of their rank. */
export const dutchAlertWords: readonly LanguageRule<AlertWordId>[] = [
  {
    id: 'choice',
    match: [
      '(?:(?:de|een|mijn|onze|geen|die) )?(?:keuzes?|keus)',
      '(?:(?:uit|ver)?(?:ge)?kozen|(?:uit|ver)gekozen|(?:uit|ver)?koos|kiest?|(?:uit|ver)?kiezen)',
    ],
    exceptions: [
      {
        match: "(?:op|voor|tussen|achter) (?:de|m'n|mijn|z'n|zijn|haar|je|hun|onze) kiezen",
        reason: 'teeth, and enduring',
      },
      { match: '(?:tanden en kiezen|kiezen op elkaar|(?:een|de|mijn) kies)', reason: 'teeth' },
      { match: 'tweede keus', reason: 'goods with a flaw' },
      {
        match:
          '(?:koos|kozen|kiest?|kiezen|gekozen) (?:voor )?eieren|eieren voor (?:\\p{L}+ )?geld (?:kiezen|gekozen|koos|kozen)',
        reason: 'a saying',
      },
    ],
    reason: 'Where one chose, there was something to choose from.',
    source: 'C3',
    positive: [
      { text: 'niets zeggen was mijn keuze', words: 'mijn keuze' },
      { text: 'Toen heb ik gekozen voor mijn gezin.', words: 'gekozen' },
      { text: 'ik koos voor stilte', words: 'koos' },
      { text: 'Ik had geen keus.', words: 'geen keus' },
    ],
    negative: [
      'Ik kreeg het voor mijn kiezen.',
      'Er is een kies getrokken.',
      'Met de kiezen op elkaar ging ik door.',
      'Dat is tweede keus.',
      'Hij koos eieren voor zijn geld.',
    ],
  },
  {
    id: 'alternatives',
    match: [
      '(?:(?:het|een|geen|enig) )?alternatief',
      '(?:de )?alternatieven',
      '(?:een |de |geen )?andere (?:opties?|mogelijkheid|mogelijkheden|manier|manieren|weg|route|uitweg)',
    ],
    exceptions: [{ match: 'alternatief (?:circuit|genezer)', reason: 'a fixed name' }],
    reason: 'Who speaks of alternatives has looked at several.',
    source: 'C3',
    positive: [
      { text: 'Ik zag geen alternatief.', words: 'geen alternatief' },
      { text: 'er waren andere mogelijkheden', words: 'andere mogelijkheden' },
    ],
    negative: [
      'Mijn zus zit in het alternatieve circuit.',
      'Zij is een alternatief genezer.',
      'Hij is een ander mens geworden.',
    ],
  },
  {
    id: 'decided',
    match: [
      '(?:mijn|ons|dat|het) besluit',
      '(?:(?:mijn|onze|die|de|een) )?beslissing(?:en)?',
      'besloot(?:en)?|besloten|beslissen|beslis|besliste',
      '(?:de )?knopen? (?:heb |had )?door(?:ge)?(?:hakt|hakken)',
    ],
    exceptions: [
      {
        match: 'besloten (?:vennootschap|groep|feest|bijeenkomst|kring|clubje|overleg|vergadering)',
        reason: 'not open to all',
      },
      { match: 'het besluit (?:valt|vallen|viel|van (?:de|het))', reason: 'a decision of others' },
      {
        match: '(?:zij|hij|de directie|het bestuur|het mt|mijn baas|de minister) (?:besloot|besliste)',
        reason: 'others decided',
      },
    ],
    reason: 'A decision has a before: what was on the table.',
    source: 'C3',
    positive: [
      { text: 'besloten om niks te zeggen', words: 'besloten' },
      { text: 'dat was mijn besluit', words: 'mijn besluit' },
    ],
    negative: [
      'Dat is beslist niet waar.',
      'We zaten in een besloten groep.',
      'vóórdat het besluit valt',
      'De directie besloot te sluiten.',
    ],
  },
  {
    id: 'weighed',
    match: [
      'afgewogen|afwegen|(?:(?:een|de|mijn) )?afweging(?:en)?',
      '(?:tegen elkaar )afgewogen',
      'overwogen|overwoog|overweeg|overwegen|overweging(?:en)?',
      'wikken en wegen|gewikt en gewogen',
      'aan de ene kant|aan de andere kant|enerzijds|anderzijds',
      '(?:een |het )?dilemma',
      'voor-? en nadelen|voors en tegens|plussen en minnen',
    ],
    exceptions: [
      { match: 'aan de (?:ene|andere) kant van', reason: 'a place' },
      { match: '(?:in|ter) overweging', reason: 'a formula' },
    ],
    reason: 'Something lay on the scales.',
    source: 'C3',
    positive: [
      { text: 'Ik heb overwogen om te bellen.', words: 'overwogen' },
      { text: 'aan de ene kant wil ik weg', words: 'aan de ene kant' },
    ],
    negative: [
      'Hij woont aan de andere kant van de stad.',
      'Het was overwegend droog.',
      'Ik kan goed met hem overweg.',
      'Ik geef je dat in overweging.',
    ],
  },
  {
    id: 'only',
    match: [
      '(?:het|de|mijn) enige (?:dat|wat|optie|manier|mogelijkheid|oplossing|uitweg|weg|juiste)',
      '(?:er zat )?niets anders op',
      'kon (?:ik )?niet anders|niet anders gekund|(?:ik )?moest wel|wel moeten',
    ],
    exceptions: [
      { match: 'het enige wat ik kan bedenken', reason: 'a manner of speaking' },
      { match: '(?:dat|het) moest wel (?:goed|mis|fout)(?:gaan| gaan)?', reason: 'bound to happen' },
    ],
    reason: 'Only one way: the others fell out of sight somewhere.',
    source: 'C3',
    positive: [
      { text: 'dat was de enige manier', words: 'de enige manier' },
      { text: 'ik kon niet anders', words: 'kon niet anders' },
    ],
    negative: [
      'Ik ben enig kind.',
      'Het enige wat ik kan bedenken is de bus.',
      'Dat moest wel misgaan.',
      'De enige keer was in mei.',
    ],
  },
  {
    id: 'doubted',
    match: ['(?:ge)?twijfel(?:d|de|den|t|en)?', '(?:ge)?aarzel(?:d|de|den|t|en|ing)?', '(?:in )?tweestrijd'],
    exceptions: [
      {
        match: '(?:zonder|geen|buiten) (?:enige )?twijfel|(?:in twijfel (?:trekken|getrokken|trok))',
        reason: 'a formula',
      },
      { match: 'voordeel van de twijfel', reason: 'a saying' },
    ],
    reason: 'Doubt goes between two things.',
    source: 'C3',
    positive: [
      { text: 'ik twijfelde de hele nacht', words: 'twijfelde' },
      { text: 'Even geaarzeld bij de deur.', words: 'geaarzeld' },
    ],
    negative: [
      'Zonder twijfel de leukste dag.',
      'Hij is ongetwijfeld boos.',
      'Ik gaf haar het voordeel van de twijfel.',
    ],
  },
  {
    id: 'settled',
    match: [
      'dan maar',
      'toch maar(?: weer| niet)?',
      'uiteindelijk maar',
      'voor lief genomen|neem (?:ik )?voor lief',
      'neergelegd bij',
    ],
    exceptions: [
      {
        match: '(?:was|had|waren|hadden|kon|mocht) (?:ik|het|hij|ze|we|je|zij) (?:dan|toch) maar',
        reason: 'if only',
      },
    ],
    reason: 'Something was given up to get here.',
    source: 'C3',
    positive: [
      { text: 'toen heb ik het dan maar zelf gedaan', words: 'dan maar' },
      { text: 'toch maar gebleven', words: 'toch maar' },
    ],
    negative: ['Had ik toch maar gebeld!', 'was het dan maar vrijdag'],
  },
  {
    id: 'rather',
    match: [
      '(?:veel |toch )?liever(?: niet)?',
      '(?:het |veel )?liefst',
      '(?:(?:de|mijn|een) )?voorkeur',
      'prefereer(?:de)?|geprefereerd',
    ],
    exceptions: [
      { match: 'liever gezegd', reason: 'a correction of oneself' },
      { match: 'niets liever', reason: 'a manner of speaking' },
      { match: 'liever lui dan moe', reason: 'a saying' },
    ],
    reason: 'Rather than what?',
    source: 'C3',
    positive: [
      { text: 'ik zeg liever niets', words: 'liever' },
      { text: 'het liefst werk ik alleen', words: 'het liefst' },
    ],
    negative: [
      'Hij is streng, of liever gezegd duidelijk.',
      'mijn allerliefste zus',
      'Ik doe niets liever.',
      'Ik ben liever lui dan moe.',
    ],
  },
  {
    id: 'instead',
    match: ['in plaats (?:van|daarvan)', '(?:ge)?ruild (?:voor|tegen)', 'i\\.p\\.v\\.|ipv'],
    exceptions: [
      {
        match: 'in plaats van (?:mijn|onze|de|een) (?:collega|vervanger|voorganger)',
        reason: 'standing in for someone',
      },
    ],
    reason: 'One thing was traded for another.',
    source: 'C3',
    positive: [
      { text: 'In plaats van te bellen heb ik gemaild.', words: 'In plaats van' },
      { text: 'ik ging weg in plaats daarvan', words: 'in plaats daarvan' },
    ],
    negative: ['Ik zat er in plaats van mijn collega.', 'Er is plaats voor tien mensen.'],
  },
  {
    id: 'moment',
    match: [
      '(?:juist )?op (?:dat|het) (?:ene )?moment(?: zelf)?',
      'op dat (?:moment|ogenblik)',
      'in het heetst van de strijd',
      'in een (?:opwelling|impuls)',
      'toen en daar',
    ],
    exceptions: [
      { match: 'op het moment(?: dat| van)?', reason: 'at present, or a clause of time' },
      {
        match: 'op dat moment (?:regende|sneeuwde|onweerde|ging de (?:telefoon|bel|deur|zoemer|wekker))',
        reason: 'only tells the time',
      },
    ],
    reason: 'Something was weighed there and then.',
    source: 'C3',
    positive: [
      { text: 'Op dat moment zei ik niets.', words: 'Op dat moment' },
      { text: 'in een opwelling heb ik opgehangen', words: 'in een opwelling' },
    ],
    negative: [
      'Op dit moment regent het.',
      'Op dat moment ging de telefoon.',
      'op het moment dat hij binnenkwam',
    ],
  },
  {
    id: 'best',
    match: [
      '(?:(?:de|het|mijn|onze|een na) )?(?:aller)?beste?(?= (?:keuze|optie|oplossing|manier|weg|idee|plan))',
      '(?:de|het) (?:aller)?beste',
      'het (?:aller)?best',
    ],
    exceptions: [
      {
        match:
          '(?:de|het) beste (?:\\p{L}+ (?:ter wereld|van de wereld|ooit)|voor (?:mijn|onze|hun|hem|haar|hen))',
        reason: 'praise, or a wish',
      },
      { match: '(?:(?:de|mijn|onze) )?(?:aller)?beste wensen', reason: 'a greeting' },
      {
        match: '(?:de |mijn )?beste (?:vriend(?:in|en|innen)?|maat(?:je|jes)?|groeten?|man|mensen|paard)',
        reason: 'a fixed expression',
      },
      {
        match: '(?:het )?beste (?:ermee|ervan maken|ervan gemaakt|beentje)|^het beste(?=[!.]?$)',
        reason: 'a wish, or a saying',
      },
      {
        match: 'het beste (?:uit|in) (?:\\p{L}+ ){1,3}?(?:halen|haal|haalt|gehaald|boven)',
        reason: 'to bring out the best',
      },
    ],
    reason: 'Best of what, and by which measure?',
    source: 'C3',
    positive: [
      { text: 'dat leek het beste', words: 'het beste' },
      { text: 'beste oplossing voor iedereen', words: 'beste' },
    ],
    negative: [
      'De beste wensen allemaal!',
      'Hij is mijn beste vriend.',
      'Hij is de beste vriend die ik heb.',
      'Dat vond ik best spannend.',
      'Ik heb mijn best gedaan.',
      'Beste Noor, bedankt.',
      'Ik wil het beste uit mijn team halen.',
      'Ik wil het beste voor mijn kinderen.',
      'Ik ben niet de beste kok ter wereld.',
      'Het beste!',
      'Het beste ermee!',
    ],
  },
  {
    id: 'most',
    match: [
      'het (?:aller)?meeste?',
      '(?:aller)?meest',
      'het minste?',
      '(?:de )?minst',
      '(?:vooral|voornamelijk|met name) omdat',
    ],
    exceptions: [
      { match: "(?:ten|op (?:zijn|z'n)) (?:minste?|meest)|niet in het minst", reason: 'a fixed expression' },
    ],
    reason: 'Most of all: compared with what else?',
    source: 'C3',
    positive: [
      { text: 'dat raakt me het meest', words: 'het meest' },
      { text: 'vooral omdat ze erbij zat', words: 'vooral omdat' },
    ],
    negative: [
      "Dat duurt op z'n minst een jaar.",
      'Ga vooral zo door.',
      'Ik ben vooral thuis, met name nu.',
      'De meeste mensen waren er.',
      'Meestal eet ik thuis.',
    ],
  },
  {
    id: 'priority',
    match: [
      '(?:(?:de|mijn|meer) )?prioriteit(?:en)?',
      '(?:(?:het|de) )?belangrijkste?',
      '(?:veel )?belangrijker',
      'voorrang',
      'op de eerste plaats|in de eerste plaats',
    ],
    exceptions: [{ match: 'voorrang (?:verlenen|verleend|van rechts)', reason: 'traffic' }],
    reason: 'An order was made, and something came lower.',
    source: 'C3',
    positive: [
      { text: 'de sfeer was belangrijker', words: 'belangrijker' },
      { text: 'mijn werk kreeg voorrang', words: 'voorrang' },
    ],
    negative: ['Dat vind ik belangrijk.', 'Zij had voorrang van rechts.'],
  },
  {
    id: 'easiest',
    match: [
      '(?:(?:de|het) )?(?:ge)?makkelijkste?|(?:wel zo )?(?:ge)?makkelijker',
      '(?:(?:de|het) )?(?:veiligste?|verstandigste?|slimste?|handigste?|eenvoudigste?|simpelste?|logischte?|netste?)',
      '(?:wel zo )?(?:veiliger|verstandiger|slimmer|handiger|eenvoudiger|simpeler)',
      'de weg van de minste weerstand',
      'voor de hand liggend|lag voor de hand',
    ],
    exceptions: [
      { match: '(?:ge)?makkelijker gezegd dan gedaan', reason: 'a saying' },
      { match: 'niet de (?:slimste|(?:ge)?makkelijkste)', reason: 'about a person' },
    ],
    reason: 'There was a harder way as well.',
    source: 'C3',
    positive: [
      { text: 'zwijgen was het makkelijkst', words: 'het makkelijkst' },
      { text: 'dat leek veiliger', words: 'veiliger' },
    ],
    negative: [
      'Dat is makkelijker gezegd dan gedaan.',
      'Het was een makkelijke dag.',
      'Hij is niet de makkelijkste.',
    ],
  },
  {
    id: 'better',
    match: [
      '(?:het )?(?:leek|was|is|scheen) (?:me |mij |ons )?beter(?= (?:om|als|dat|niet|zo|te|van)|[.,!?]|$)',
      'beter (?:om|van niet|niet|dan)',
      '(?:kan|kon|kunnen|konden) (?:ik |je |we |maar )?(?:maar )?beter',
      'vergeleken (?:met|bij)|in vergelijking (?:met|tot)|ten opzichte van',
    ],
    exceptions: [{ match: 'beter dan niets', reason: 'a saying' }],
    reason: 'Better than what?',
    source: 'C3',
    positive: [
      { text: 'het leek me beter om te zwijgen', words: 'het leek me beter' },
      { text: 'ik kon beter weggaan', words: 'kon beter' },
    ],
    negative: [
      'Ik wil hier beter in worden.',
      'Het gaat beter met mijn moeder.',
      'Beter laat dan nooit.',
      'Beter dan niets.',
    ],
  },
  {
    id: 'worth',
    match: [
      '(?:niet |wel )?de moeite (?:niet )?waard',
      '(?:niet )?belangrijk genoeg',
      '(?:niet )?goed genoeg',
      'loont (?:het )?de moeite',
      '(?:niet )?(?:het )?waard om',
    ],
    exceptions: [{ match: 'de moeite waard (?:om te (?:zien|bezoeken|lezen))', reason: 'a recommendation' }],
    reason: 'Gain and cost were set against each other.',
    source: 'C3',
    positive: [
      { text: 'het was de moeite niet waard', words: 'de moeite niet waard' },
      { text: 'zo was het goed genoeg', words: 'goed genoeg' },
    ],
    negative: ['Die film is de moeite waard om te zien.', 'Doe geen moeite.'],
  },
  {
    id: 'seemed',
    match: [
      '(?:leek|lijkt|scheen) (?:het )?(?:me|mij|ons)(?: het)?',
      'het leek(?: me| mij)?',
      'dacht (?:ik )?dat het',
    ],
    exceptions: [
      { match: 'het leek (?:wel|alsof|of|op)', reason: 'an image' },
      { match: 'het leek te', reason: 'only tells what happened' },
    ],
    reason: 'How it seemed is where the thinking was.',
    source: 'C3',
    positive: [
      { text: 'het leek me logisch', words: 'het leek me' },
      { text: 'niets zeggen leek me slim', words: 'leek me' },
    ],
    negative: [
      'Het leek wel kermis.',
      'Het leek te gaan regenen.',
      'Ik ben een leek op dat gebied.',
      'Het leek alsof hij sliep.',
    ],
  },
]

import type { Say } from '../../messages/messages.ts'

/** Up to the report: the list, the agreement beforehand, the file, who is who and the estimate. */
export const talkNl = (say: Say) => ({
  title: 'Wat is er echt gezegd?',
  intro: say(
    'Lees een gesprek terug aan de hand van de transcriptie. Wie was er aan het woord? Welke vragen stelde je? Wanneer viel er een stilte, en wie verbrak die?',
    'Lees een gesprek terug aan de hand van de transcriptie. Wie was er aan het woord? Welke vragen stelde u? Wanneer viel er een stilte, en wie verbrak die?',
  ),
  mirror: say(
    'Een spiegel, geen beoordeling. Alleen voor jou: op tafel en op de pagina van je coachee staat hier niets van.',
    'Een spiegel, geen beoordeling. Alleen voor u: op tafel en op de pagina van uw coachee staat hier niets van.',
  ),
  read: 'Een gesprek teruglezen',
  none: say(
    'Nog geen gesprek teruggelezen. Je hebt de transcriptie nodig die Teams, Zoom of een ander programma van het gesprek maakte.',
    'Nog geen gesprek teruggelezen. U hebt de transcriptie nodig die Teams, Zoom of een ander programma van het gesprek maakte.',
  ),
  readBefore: 'Teruggelezen',
  talkOf: (day: string) => `Gesprek van ${day}`,
  readOn: (day: string) => `teruggelezen op ${day}`,
  wordsUntil: (day: string) => `met woorden, tot ${day}`,
  figuresOnly: 'alleen cijfers',
  toTrajectory: 'Naar het traject',
  earlier: 'Eerdere tonen',
  asCoachee: say('Ben je de coachee?', 'Bent u de coachee?'),
  asCoacheeWhy: say(
    'Dan lees je het voor jezelf terug: wat heb je zelf gezegd? Doe dat op je eigen apparaat, dan krijgt je coach er niets van te zien.',
    'Dan leest u het voor uzelf terug: wat hebt u zelf gezegd? Doe dat op uw eigen apparaat, dan krijgt uw coach er niets van te zien.',
  ),
  asCoacheeGo: 'Ik ben de coachee',
  asCoachGo: 'Ik ben de coach',
  ownTitle: 'Wat heb ik zelf gezegd?',
  ownIntro: say(
    'Hier lees je je eigen woorden terug. Wat gaf ruimte, wat zette vast, waar koos je? Alleen voor jou, niet voor je coach.',
    'Hier leest u uw eigen woorden terug. Wat gaf ruimte, wat zette vast, waar koos u? Alleen voor u, niet voor uw coach.',
  ),
  shared: say(
    'Deel je dit apparaat met je coach? Dan kan je coach dit openen. Lees het dan liever op je eigen apparaat terug.',
    'Deelt u dit apparaat met uw coach? Dan kan uw coach dit openen. Lees het dan liever op uw eigen apparaat terug.',
  ),
  missing: 'Dit teruggelezen gesprek staat niet meer op dit apparaat',
  missingWhy: 'Misschien is de toestemming ingetrokken, of is het op een ander apparaat teruggelezen.',
  unlist: 'Uit de lijst halen',
  toList: 'Naar de teruggelezen gesprekken',

  step: (at: number, of: number) => `Stap ${at} van ${of}`,
  next: 'Verder',
  back: 'Terug',
  stopHere: 'Hier stoppen',
  yes: 'Ja',
  no: 'Nee',

  consentTitle: (coachee: string) => `Eerst de afspraak met ${coachee || say('je coachee', 'uw coachee')}`,
  consentIntro: (coachee: string) =>
    `In de transcriptie staan ook de woorden van ${coachee || say('je coachee', 'uw coachee')}. Lef zoekt erin naar vragen, cadeaus, stiltes en momenten om door te vragen, alleen op dit apparaat. Daarom eerst dit, bij elke transcriptie opnieuw.`,
  recorded: (coachee: string) =>
    `Vond ${coachee || say('je coachee', 'uw coachee')} het goed dat het gesprek is opgenomen?`,
  analysed: say(
    'En mag je de transcriptie in Lef teruglezen?',
    'En mag u de transcriptie in Lef teruglezen?',
  ),
  ownConsentTitle: (coach: string) => `Eerst de afspraak met ${coach || say('je coach', 'uw coach')}`,
  ownConsentIntro: (coach: string) =>
    `In het gesprek was ook ${coach || say('je coach', 'uw coach')} aan het woord. Daarom eerst dit.`,
  ownRecorded: say(
    'Vonden jullie het allebei goed dat het gesprek is opgenomen?',
    'Vond u het allebei goed dat het gesprek is opgenomen?',
  ),
  ownAnalysed: (coach: string) =>
    say(
      `En weet ${coach || 'je coach'} dat je het voor jezelf terugleest?`,
      `En weet ${coach || 'uw coach'} dat u het voor uzelf terugleest?`,
    ),
  purpose: 'Waarvoor mag dat?',
  purposeSuggestions: say(
    ['Om te leren hoe ik vraag en luister', 'Voor mijn intervisie of supervisie'],
    ['Om te leren hoe ik vraag en luister', 'Voor mijn intervisie of supervisie'],
  ),
  ownPurposeSuggestions: ['Om te zien hoe ik over mijn vraag praat'],
  until: 'Tot wanneer mag dat?',
  untilWhy: say(
    'Gaat Lef op of na die dag open, dan verdwijnen alle woorden van dit gesprek, ook de bewaarde citaten. Alleen de cijfers over wat jij deed, blijven.',
    'Gaat Lef op of na die dag open, dan verdwijnen alle woorden van dit gesprek, ook de bewaarde citaten. Alleen de cijfers over wat u deed, blijven.',
  ),
  ownUntilWhy: 'Gaat Lef op of na die dag open, dan verdwijnt dit allemaal uit Lef.',
  untilPast: 'Kies een dag die nog komt.',
  untilWeeks: (weeks: number) => (weeks === 1 ? 'Over een week' : `Over ${weeks} weken`),
  keepWords: 'Ook de transcriptie bewaren tot die dag',
  keepWordsWhy: say(
    'Zonder dit vinkje wordt de transcriptie niet bewaard. Je leest het gesprek dan één keer terug; daarna blijven alleen de cijfers en de citaten die je zelf kiest.',
    'Zonder dit vinkje wordt de transcriptie niet bewaard. U leest het gesprek dan één keer terug; daarna blijven alleen de cijfers en de citaten die u zelf kiest.',
  ),
  withdraw: (coachee: string) =>
    say(
      `Bedenkt ${coachee || 'je coachee'} zich? Met één tik haal je alles van dit gesprek uit Lef.`,
      `Bedenkt ${coachee || 'uw coachee'} zich? Met één tik haalt u alles van dit gesprek uit Lef.`,
    ),
  elsewhere: say(
    'Het programma dat het gesprek opnam, bewaart meestal zelf ook een kopie. Die kan bij de werkgever staan, waar anderen erbij kunnen. Ook het bestand dat je straks kiest, blijft bestaan. Lef kan die twee niet weghalen. Spreek af wie dat doet.',
    'Het programma dat het gesprek opnam, bewaart meestal zelf ook een kopie. Die kan bij de werkgever staan, waar anderen erbij kunnen. Ook het bestand dat u straks kiest, blijft bestaan. Lef kan die twee niet weghalen. Spreek af wie dat doet.',
  ),
  refused: (name: string) =>
    `Dan blijft de transcriptie dicht. Zonder ja van ${name || 'de ander'} opent Lef die niet.`,
  refusedWhy:
    'Een nee is ook goed, en er hoeft geen reden bij. Is het nog niet gevraagd, dan kan dat altijd nog.',
  lacks: {
    unanswered: 'Beantwoord eerst de twee vragen.',
    purpose: 'Schrijf nog op waarvoor het mag.',
    until: 'Kies nog een dag.',
    'until-past': 'Kies een dag die nog komt.',
    refused: '',
  },

  fileTitle: 'De transcriptie',
  fileIntro: say(
    'Het bestand blijft op dit apparaat. Er wordt niets verstuurd.',
    'Het bestand blijft op dit apparaat. Er wordt niets verstuurd.',
  ),
  pick: 'Kies een bestand',
  drop: 'of sleep het hierheen',
  dropNow: 'Laat maar los',
  formats:
    'Van Teams (.vtt of Word), Zoom, Stream, YouTube, Otter of Whisper, ondertitels (.srt, .vtt), of gewone tekst met ‘Naam: woorden’ op elke regel. Er moet in staan wie wat zei; bij Stream, YouTube en Whisper is dat meestal niet zo.',
  paste: 'Of plak de tekst',
  usePaste: 'Deze tekst gebruiken',
  parsing: 'Het bestand wordt gelezen',
  stop: 'Stoppen',
  stopped: 'Gestopt. Er is niets bewaard.',
  recognised: (format: string) => `Herkend: ${format}.`,
  counted: (turns: number, speakers: number) =>
    `${turns} ${turns === 1 ? 'beurt' : 'beurten'}, ${speakers === 1 ? 'één spreker' : `${speakers} sprekers`}.`,
  timing: {
    full: '',
    starts:
      'Er staat wel bij wanneer iemand begint, niet wanneer die ophoudt. Stiltes en spreektijd zijn dan niet te zien.',
    none: 'Er staan geen tijden bij. Stiltes en spreektijd zijn dan niet te zien.',
  },
  unread: say('Dit lukt niet.', 'Dit lukt niet.'),
  whole: 'Er is niets van bewaard.',
  failed: say(
    'Het lezen lukte niet op dit apparaat. Staat er een nieuwe versie van Lef klaar? Open de pagina dan opnieuw.',
    'Het lezen lukte niet op dit apparaat. Staat er een nieuwe versie van Lef klaar? Open de pagina dan opnieuw.',
  ),
  language: 'Taal van het gesprek',
  dutch: 'Nederlands',
  english: 'English',
  heldOn: 'Van welke dag is dit gesprek?',
  otherFile: 'Een ander bestand',

  whoTitle: 'Wie is wie?',
  whoIntro: say('Lef raadt dat niet. Wijs het zelf aan.', 'Lef raadt dat niet. Wijs het zelf aan.'),
  sameTitle: 'Eén en dezelfde?',
  same: (names: string) => `${names}: dat is dezelfde persoon`,
  coachIs: 'De coach is',
  coacheeIs: 'De coachee is',
  unnamedSpeaker: 'Iemand zonder naam',
  begins: (words: string) => `“${words}”`,
  twoNeeded: 'Kies een coach en een coachee.',
  sameChosen: 'Coach en coachee kunnen niet dezelfde persoon zijn.',
  noNames:
    'In dit bestand staat niet wie wat zei. Zonder namen is er niets eerlijks over te zeggen. Kies in het programma een transcriptie met sprekers, of zet er zelf ‘Naam:’ voor.',
  oneSpeaker: 'In dit bestand is maar één persoon aan het woord. Voor een gesprek zijn er twee nodig.',

  estimateTitle: say('Wat denk je zelf?', 'Wat denkt u zelf?'),
  estimateIntro: say(
    'Voordat er iets te zien is: hoe heb je het zelf beleefd? Een gok is genoeg.',
    'Voordat er iets te zien is: hoe hebt u het zelf beleefd? Een gok is genoeg.',
  ),
  talkShare: 'Mijn aandeel in het gesprek',
  openShare: 'Open vragen, van al mijn vragen',
  noGuess: 'geen idee',
  percent: (share: number) => `${Math.round(share * 100)}%`,
  about: (share: number) => `ongeveer ${Math.round(share * 100)} procent`,
  go: 'Lees het terug',

  readingTitle: 'Aan het teruglezen',
  readingNow: (done: number, of: number) => `Beurt ${done} van ${of}`,
  notKept: 'Het teruglezen is gelukt, maar het kon niet worden bewaard op dit apparaat.',
  again: 'Nog eens proberen',
})
export type TalkMessages = ReturnType<typeof talkNl>

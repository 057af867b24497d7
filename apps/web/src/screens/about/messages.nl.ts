import type { Say } from '../../messages/messages.ts'

export const aboutNl = (say: Say) => ({
  title: 'Over Lef',
  what: say(
    'Lef is een schrift voor coachgesprekken. Wat je opschrijft, blijft op dit apparaat, tenzij je er zelf een kopie van meeneemt of het met een ander deelt. Een account is alleen voor dat delen nodig.',
    'Lef is een schrift voor coachgesprekken. Wat u opschrijft, blijft op dit apparaat, tenzij u er zelf een kopie van meeneemt of het met een ander deelt. Een account is alleen voor dat delen nodig.',
  ),
  sections: [
    {
      title: 'Zonder wachtzin is er geen slot',
      points: [
        'Alles wordt verzegeld bewaard, maar de sleutel ligt ernaast. Wie bij dit apparaat, de schijf of een back-up kan, kan alles lezen.',
        say(
          'Dat is hetzelfde als een papieren schrift in je bureaula.',
          'Dat is hetzelfde als een papieren schrift in uw bureaula.',
        ),
      ],
    },
    {
      title: 'Wat een wachtzin beschermt',
      points: [
        'Wie de schijf, het browserprofiel of een back-up kopieert, kan zonder de wachtzin niet lezen wat erin staat. Raden kost per poging veel tijd en geheugen. Een zwakke wachtzin blijft zwak.',
        'Wie dit apparaat pakt terwijl het schrift op slot is, ziet niets van wat erin staat. Het gaat vanzelf op slot als niemand iets aanraakt, tenzij dat bij Instellingen op ‘nooit’ staat.',
        'Wie bewaarde stukken verandert of verwisselt, valt op: Lef zegt welk stuk het is en zet het apart; de rest blijft open.',
      ],
    },
    {
      title: 'Wat een wachtzin niet beschermt',
      points: [
        'Een open scherm. Zolang het schrift open is, leest mee wie meekijkt, en ook een programma of browserextensie met toegang tot de pagina.',
        'Oude kopieën. Wat er al was vóór de wachtzin, kan nog op de schijf of in een back-up staan, met de oude sleutel ernaast. Maak de wachtzin dus liefst vóór het eerste gesprek.',
        'Dat er geschreven is, en wanneer. De inhoud is verzegeld; tijden en ruwe omvang zijn te zien.',
        'Wie de nieuwste stukken weghaalt of het hele schrift terugzet naar een eerder moment, valt op één apparaat niet op.',
        'Het geheugen. Gaat het schrift op slot, dan gooit Lef de sleutels weg; of er in het geheugen iets achterblijft, kan een webpagina niet beloven.',
        say(
          'Een leesbare kopie, een print of een agendabestand: daar let je zelf op.',
          'Een leesbare kopie, een print of een agendabestand: daar let u zelf op.',
        ),
      ],
    },
    {
      title: 'Een apparaat of browser van de werkgever',
      points: [
        'Wie een apparaat of browser beheert, kan extensies installeren, het scherm opnemen, toetsen vastleggen, de schijf lezen en back-ups maken. Geen enkele webpagina kan dat tegenhouden, ook Lef niet.',
        'Is dat een bezwaar, gebruik dan een eigen apparaat of de GROW-kaart op papier.',
      ],
    },
    {
      title: 'Als de wachtzin kwijt is',
      points: [
        'Geen beheerder en geen helpdesk kan het schrift openen. Dat is de bedoeling: wie het voor iemand kan openen, kan het ook tegen iemand openen.',
        say(
          'Een andere sleutel is er alleen als je die zelf hebt gemaakt, bij Instellingen: een herstelcode op papier, of een passkey die het schrift op dit apparaat opent.',
          'Een andere sleutel is er alleen als u die zelf hebt gemaakt, bij Instellingen: een herstelcode op papier, of een passkey die het schrift op dit apparaat opent.',
        ),
        'Wat twee mensen delen, kan via de ander terugkomen: zij vergelijken samen een nummer, en meestal gaan er 48 uur overheen. Wat van één van de twee alleen was, komt zo niet terug. Zijn ze allebei alles kwijt, dan is het weg.',
        say(
          'Is het apparaat zelf kwijt, dan komt alles terug uit een verzegelde kopie op de server, als je die bij Instellingen hebt gemaakt. Ook die gaat alleen open met je wachtzin, herstelcode of passkey.',
          'Is het apparaat zelf kwijt, dan komt alles terug uit een verzegelde kopie op de server, als u die bij Instellingen hebt gemaakt. Ook die gaat alleen open met uw wachtzin, herstelcode of passkey.',
        ),
        say(
          'Bewaar je wachtzin op papier, en maak af en toe een kopie.',
          'Bewaar uw wachtzin op papier, en maak af en toe een kopie.',
        ),
      ],
    },
    {
      title: 'Een gesprek teruglezen',
      points: [
        'Een transcriptie wordt op dit apparaat gelezen en niet bewaard, tenzij daarvoor gekozen is. Wat er aan woorden bewaard is, gaat weg op de afgesproken dag, de eerste keer dat Lef daarna opengaat. Lef gaat uit van de klok van dit apparaat.',
        say(
          'Vergaderprogramma’s houden meestal een eigen kopie, soms bij de werkgever. Die kan Lef niet weghalen, en een kopie of print die je eerder maakte ook niet.',
          'Vergaderprogramma’s houden meestal een eigen kopie, soms bij de werkgever. Die kan Lef niet weghalen, en een kopie of print die u eerder maakte ook niet.',
        ),
        'Delen coach en coachee een apparaat, dan kunnen ze bij elkaars teruggelezen gesprekken, en in een kopie van het schrift staan die van allebei.',
      ],
    },
    {
      title: 'Met zijn tweeën, via een server',
      points: [
        'Wat twee mensen delen, gaat verzegeld van het ene apparaat naar het andere. De server bewaart het, maar kan het niet openen. Wie de server beheert, kan dat ook niet, zolang die Lef zelf niet verandert.',
        'De server ziet wel: namen en mailadressen, wanneer iemand in- en uitlogt, wie met wie een traject deelt, en wanneer en hoeveel er ongeveer wordt uitgewisseld.',
        say(
          'Alleen het traject zelf wordt gedeeld. Je aantekeningen, je voorbereide vragen en wat je terugleest blijven op je eigen apparaat.',
          'Alleen het traject zelf wordt gedeeld. Uw aantekeningen, uw voorbereide vragen en wat u terugleest blijven op uw eigen apparaat.',
        ),
      ],
    },
    {
      title: 'Waar Lef voor is, en waarvoor niet',
      points: [
        'Lef is voor gesprekken waarin iemand een eigen antwoord vindt. Het is niet bedoeld om mensen te beoordelen, te vergelijken of te volgen, en niet voor besluiten over loon, functie of contract.',
        'Lef trekt geen conclusies over gevoelens: niet uit woorden, niet uit een stem, niet uit een gezicht.',
      ],
    },
    {
      title: 'Wat er op een server staat, en hoe lang',
      points: [
        'Zonder account staat er niets op een server.',
        'Werken twee mensen samen, dan bewaart de server van de organisatie wat ze schrijven, verzegeld, zolang een van de twee meedoet. Naam, mailadres, hoe iemand inlogt en een verzegelde kopie staan er tot die persoon het account zelf opheft. Sluit een programmabeheerder het account, dan verdwijnen de kopie en elke manier om in te loggen meteen; naam en mailadres verdwijnen met de laatste regels erover in het logboek. Wie met wie een traject deelt, wat er is afgesproken en wat er volgens die afspraak is doorgegeven, blijft staan zolang een van de twee meedoet: beiden hebben ervoor getekend.',
        'Er is een logboek van wie er inlogde en wat programmabeheerders deden. Elke regel verdwijnt na een jaar, of na de tijd die de organisatie koos.',
        say(
          'Wat de server over je bewaart, haal je op bij Instellingen. Daar kun je ook je account opheffen; wat er dan blijft staan, en waarom, staat erbij.',
          'Wat de server over u bewaart, haalt u op bij Instellingen. Daar kunt u ook uw account opheffen; wat er dan blijft staan, en waarom, staat erbij.',
        ),
        'Er gaat niets naar derden, behalve mails langs de mailserver die de organisatie kiest. Cijfers over groepen geeft Lef niet, op één na: hoeveel mensen er samenwerken, afgerond, en nooit onder de tien.',
      ],
    },
    {
      title: 'Wie verantwoordelijk is',
      points: [
        say(
          'Coach je zelfstandig, op je eigen apparaat, dan ben je zelf verantwoordelijk voor wat je opschrijft. Niemand anders verwerkt het.',
          'Coacht u zelfstandig, op uw eigen apparaat, dan bent u zelf verantwoordelijk voor wat u opschrijft. Niemand anders verwerkt het.',
        ),
        'Is de coach in dienst, of biedt een organisatie Lef aan, dan is die organisatie verantwoordelijk voor de accounts, de afspraken en wat er volgens die afspraken wordt doorgegeven. Wie de server voor haar beheert, is verwerker.',
        'Is de coach ook de leidinggevende, dan is de werkgever verantwoordelijk. Er wordt dan aan niemand iets doorgegeven, en niets ervan hoort in een beoordeling. Nee zeggen mag, zonder reden en zonder gevolgen.',
        'Wie Lef heeft gemaakt, krijgt niets te zien.',
      ],
    },
    {
      title: 'Over anderen, en als iemand om inzage vraagt',
      points: [
        'In een gesprek gaat het ook over mensen die er niet bij zijn. Een rol of een voornaam is genoeg, en wat er gebeurde zegt meer dan een oordeel.',
        'Vraagt iemand de organisatie om inzage, dan geeft die wat ze zelf kan lezen. De inhoud kan ze niet geven: daar kunnen alleen de twee bij, ieder op het eigen apparaat. Ook een leidinggevende, HR of een jurist krijgt die niet.',
        'Deze uitleg is een concept. Een jurist of functionaris gegevensbescherming moet hem nog bevestigen.',
      ],
    },
    {
      title: 'De browser kan opruimen',
      points: [
        'Raakt de ruimte op, dan kan een browser wissen wat er bewaard is. Lef vraagt de browser dat niet te doen, en laat bij Instellingen zien wat het antwoord was.',
      ],
    },
    {
      title: 'Wie Lef aanbiedt, moet te vertrouwen zijn',
      points: [
        say(
          'Een webpagina doet wat haar code zegt, en die code komt van wie haar aanbiedt. Draait Lef op je eigen computer, dan ben je dat zelf. Biedt een organisatie Lef aan, dan vertrouw je erop dat zij de code laat zoals die is.',
          'Een webpagina doet wat haar code zegt, en die code komt van wie haar aanbiedt. Draait Lef op uw eigen computer, dan bent u dat zelf. Biedt een organisatie Lef aan, dan vertrouwt u erop dat zij de code laat zoals die is.',
        ),
        'Een nieuwe versie komt er pas na een ja, nooit tijdens een gesprek, met versie en vingerafdruk erbij.',
      ],
    },
  ],
  version: 'Deze versie',
  versionIs: (version: string) => `Lef ${version}`,
  hashIs: 'Vingerafdruk van alle bestanden',
  versionUnknown: 'De versie is hier niet te zien.',
  licence: 'Lef is vrije software onder de EUPL-1.2.',
  settings: 'Naar Instellingen',
})
export type AboutMessages = ReturnType<typeof aboutNl>

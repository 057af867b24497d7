import type { Cues } from './cues.ts'

/** Dutch words and phrases that do the same work. */
export const dutchCues: Cues = {
  language: 'nl',
  beside: false,
  triples: true,
  classes: {
    i: 'ik, mij, me, mijn, mezelf, mijzelf, m n',
    you: 'je, jij, jou, jouw, u, uw, jezelf, uzelf, jullie',
    we: 'we, wij, ons, onze',
    they: 'hij, zij, ze, hem, haar, hun, hen, zijn baas, ie',
    that: 'dat, die, dit, deze, daar, daarmee, daarvan, daarop, daarin, dat is, da s',
    thing: 'het, t, iets, wat er',
    am: 'ben, bent, is, zijn, was, waren, geweest',
    have: 'heb, hebt, heeft, hebben, had, hadden',
    can: 'kan, kun, kunt, kunnen, kon, konden, mogelijk, lukt, lukken',
    would: 'zou, zouden, zal, zult, zullen',
    would_can: 'zou kunnen, zouden kunnen, zou je kunnen, kunnen we, kan ook, kunt ook, zou ook, kan ik ook',
    must: 'moet, moeten, moest, moesten, hoeft, hoeven',
    may: 'mag, mogen, mocht',
    want: 'wil, wilt, willen, wou, wilde, wilden, wens*, zou willen, zou graag, graag',
    go: 'ga, gaat, gaan, ging',
    not: 'niet, geen, nooit, niks, niets, niemand, nergens, nee, evenmin',
    never:
      'nooit, altijd, toch niet, toch nooit, toch altijd, toch weer, altijd weer, heeft geen zin, geen zin, nooit meer, nergens heen, onmogelijk, zinloos, hopeloos, onbegonnen',
    here: 'hier, bij ons, in dit bedrijf, deze organisatie, die organisatie, bij mij, in dit team',
    much: 'heel, erg, echt, zo, te, veel, best, behoorlijk, enorm, ontzettend, hartstikke, vreselijk',
    only: 'alleen, gewoon, simpelweg, even, maar even, gewoon even, eens',
    but: 'maar, alleen, toch, echter, al, hoewel, terwijl, tenzij',
    yes: 'ja, jawel, oke, prima, goed, precies, juist, klopt, inderdaad, mooi, snap ik, begrijp ik',
    yes_but:
      'ja maar, jawel maar, klopt maar, klopt alleen, snap ik maar, begrijp ik maar, waar maar, zo maar, oke maar, mooi maar, leuk maar, goed maar, prima maar, ja alleen, goed alleen, mooi alleen, kan zijn, dat snap ik, ik snap dat, begrijp ik, dat begrijp ik, ik begrijp dat, ik begrijp het, is waar maar, goed idee maar, heel begrijpelijk, dat is waar',
    and_still:
      'maar, alleen, toch wel, aan de andere, al zou, al had, neemt niet weg, tegelijkertijd, desondanks',
    if: 'als, wanneer, stel, stel dat, mits, indien',
    what_if:
      'wat als, en als, als we nu, als ik nu, als ik nou, als we nou, stel dat, wat nou als, waarom niet, wie weet, misschien kan, misschien kunnen, misschien zou, een idee, het idee, of ik, of anders, of gewoon, we zouden, ik zou, ik kan ook, ik kan, ik zou kunnen, kan ook, kunnen ook, een optie, mogelijkheid, proberen, probeer*',
    maybe:
      'misschien, wellicht, mogelijk, eventueel, denkelijk, ergens, best, een beetje, beetje, zeg maar, soort van, een soort, als het ware, eigenlijk, weet niet, ik weet niet, zou ergens, heel misschien, of zo, eh, ehm',
    pad: 'hoor, weet je wel, hoe zal ik, ik bedoel, bedoel, ik noem maar, noem maar wat, zomaar, hoeft niet, hoeft ook niet, hoef je niet, het hoeft, een gedachte, hardop, gevoelig, lastig te zeggen, als je wilt, als u wilt, als je daar, geen zin in, zeg het gerust, gerust, vergeet het, laat maar, doet er niet, niet aan mij, maar een vraag, verkeerd op, niet vervelend, kwalijk, corrigeer*, ernaast, gooi het, het is misschien, ik dacht, ik vroeg me, vroeg me af, ik zeg niet, niet dat, pauze, even pauze, ik wil niet, bedoel het niet, misschien ook, ik wilde eigenlijk, ik wou eigenlijk, maar goed, nou ja, op zich',
    so: 'dus, dan, daarom, daardoor, vandaar, oftewel, met andere woorden',
    mirror:
      'dus je, dus jij, dus u, dus het, dus er, je zegt, zeg je, zegt u, u zegt, je zei, zei je, hoor ik, ik hoor, je voelt, je wilt, je wil, je merkt, je bent, u bent, je hebt, je vindt, vind je, jij bent, jij hebt, klinkt alsof, dat klinkt alsof, het klinkt, het lijkt, lijkt alsof, voelt alsof, dat voelt, het voelt, voelt als, ik zie, ik merk, als ik je, begrijp ik je, begrijp ik goed, hoor ik je, je denkt, je hoort, jij vindt, jij wilt, jij zegt, u wilt, u voelt, dat raakt je, raakt je, aan de ene, ene kant, andere kant, en tegelijk, en tegelijkertijd, noem je, je noemt',
    gather:
      'samengevat, samenvat*, even samen, als ik samenvat, op een rij, op een rijtje, alles bij elkaar, bij elkaar, kort gezegd, in het kort, al met al, even kijken, tot nu toe, op tafel ligt, naast elkaar, ik leg het, we hebben gezien, ten eerste, ten tweede, en verder, en ten slotte, ik heb gehoord, net verteld, je vertelde, je begon met, aan het begin, dus ten eerste, drie dingen, twee dingen, een paar dingen',
    feel: 'voel*, gevoel*, bang, boos, verdriet*, blij, trots, onzeker*, angst*, schaam*, schuld*, spann*, druk, moe, alleen, eenzaam, boosheid, teleurgesteld, teleurstelling, opgelucht, opluchting, gefrustreerd, frustratie, irrit*, machteloos, verward, gespannen, zwaar, raakt, raak, pijn, pijnlijk, lastig, moeilijk, eng, spijt, opgejaagd, leeg, gekwetst, gepasseerd, buitengesloten, serieus genomen, gehoord, gezien',
    advise:
      'zou ik, ik zou, als ik jou, als ik u, in jouw plaats, in uw plaats, je moet, u moet, moet je, moet u, moeten we, dan moet je, je kunt, je kan, u kunt, kun je ook, kan je ook, kunt u ook, je zou, u zou, zou je ook, zou u ook, je kunt ook, je kan ook, u kunt ook, begin met, probeer eens, probeer, doe dat, doe het, doe gewoon, ga gewoon, ga eens, ga toch, vraag gewoon, zeg gewoon, bel gewoon, schrijf, maak een, maak eens, neem gewoon, neem eens, stuur, plan, bel, mijn advies, mijn tip, tip, tips, advies, adviseer, aanrader, ik raad, raad je aan, aanraden, verstandig, slimmer, handiger, beter om, het beste is, wat helpt is, bij mij hielp, werkte bij mij, ik deed, ik heb altijd, wat ik altijd, wat ik deed, dan doe je, dan ga je, dan zeg je, dan vraag je, dan bel je, dan maak je, kijk eens, denk eens aan, overweeg, waarom ga je, waarom doe je, waarom vraag je, waarom bel je, laat je, laat het, laat hem, laat haar, niet vergeten, vergeet niet, zorg dat, zorg voor, let op, hou',
    disguised:
      'heb je al, heb je weleens, heb je wel, heeft u al, heb je eraan, heb je er, al eens, weleens, wel eens, eens overwogen, overwogen, aan gedacht, wat houdt je, wat let je, wat let u, wat houdt u, houdt je tegen, wat als je, wat als u, wat dacht je, wat dacht u, hoe zou het, is het niet, zou het niet, was het niet, niet beter, niet handiger, niet slimmer, niet verstandig, niet gewoon, kun je niet, kan je niet, kunt u niet, kon je niet, waarom niet, zou je niet, moet je niet, ga je niet, zou het helpen, misschien een idee, een idee om, is het een, wat vind je, wat vindt u, hoe klinkt het, zie je iets',
    permit:
      'mag ik, zou ik mogen, vind je het, vind je het, vindt u het, is het goed, als je het, wil je horen, wil je weten, wilt u horen, heb je iets, zit je te, sta je open, ik heb een, ik heb wel, met je delen, meegeven, een suggestie, suggestie, een gedachte delen, een tip geven, iets teruggeven, wat meegeven',
    inform:
      'volgens, regel*, wet, wettelijk, beleid, budget, afspraak, afgesproken, we hebben, er is, er zijn, er bestaat, dat betekent, dat heet, dat staat, staat in, officieel, binnen, per, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, procent, uur, minuten, kwartier, weken, maanden, onderzoek*, uit onderzoek, gemiddeld, procedure*, hr, cao, verslag, formulier*, termijn*, ter info, voor de duidelijkheid, ik schrijf, ik regel, ik kan regelen, hoort van mij, vertrouwelijk, blijft tussen, tussen ons, gaat over, bedoeld, bedoeling is, houdt in, wil zeggen, bestaat uit',
    praise_deed:
      'je hebt, u heeft, jij hebt, je bleef, je ging, je deed, dat heb je, dat deed je, heb je zelf, zelf gedaan, je koos, je durfde, je durft, durfde, durft, moed, moedig, dapper, doorgezet, doorzett*, volgehouden, volhoud*, inzet, inspanning, gelukt, het lukte je, je lukte, je stapte, je sprak, je vroeg, je zag, u zag, u weet, je weet, je kijkt, je zet, je neemt, je nam, je laat zien, laat zien dat, waardeer, ik waardeer, kracht*, kwaliteit*, je liet, helemaal zelf, ook al, ondanks, toch gedaan, dat vraagt, dat getuigt, vraagt lef, lef',
    verdict:
      'goed zo, goed idee, goed bezig, goed gedaan, goede vraag, topper, top, super, geweldig, fantastisch, prachtig, schitterend, keurig, knap, knap hoor, mooi zo, mooi hoor, heel goed, heel mooi, heel netjes, netjes, slim, dom, stom, onzin, fout, verkeerd, slecht, belachelijk, onverstandig, kinderachtig, overdreven, aanstell*, zwak, lui, laks, lastig mens, eikel, prutser, haantje, ramp, typisch, raar, vreemd, gek, flauw, vervelend mens, bijzonder, perfect, uitstekend, prima, ik vind het, vind ik, dat vind ik, ik vind dat, je had moeten, je had beter, had je niet, had je maar, jouw schuld, je eigen schuld, eigen schuld, wat een, beste vent, goed mens, fijne vent, lief, kanjer, sterk, lekker, klasse, professioneel, onprofessioneel, jammer, teleurstellend, had ik niet, te makkelijk, te snel, gemakzuchtig, ondankbaar, egoistisch, creatief, cynisch*',
    learn:
      'leer, leren, leert, leerde, geleerd, oefen*, bijleren, leerling, ontwikkel*, groei*, stapje*, stap voor stap, steeds beter, steeds handiger, beter in worden, steeds makkelijker, training*, cursus*, te leren, kun je leren, nog niet, vooruit, vooruitgang, fouten, fouten maken, van fouten, gaandeweg, inslijpen, ervaring, meer ervaring, onder de knie, vallen en opstaan, moeite voor doen, uitdaging, nieuw*',
    nature:
      'ik ben geen, ik ben gewoon, ik ben niet, ben niet goed, niet goed in, nou eenmaal, nu eenmaal, eenmaal, van nature, zo ben ik, zo zit ik, in elkaar, in me, in mij, je aard, aard, karakter*, talent*, aangeboren, geboren, geboren voor, gebouwd, altijd al, altijd geweest, te oud, te dom, te oud voor, niet slim, niet het type, geen type, type, iemand die, geen mens, een mens, je hebt het, je kunt het, of niet, of je hebt, kan ik niet, kan ik gewoon, ik kan niet, dat kan ik, nooit gekund, nooit goed, krijg je er, verander je niet, niet te veranderen, ligt me niet, niet mijn ding, niet voor mij, niks voor mij, in je zit, zit er niet, aanleg, slim genoeg, intelligen*',
    familiar:
      'al jaren, jaar lang, al jaren zo, al dertig jaar, jaar al, altijd zo, altijd gedaan, altijd al, vroeger, zo werk ik, zo doe ik, mijn manier, op mijn manier, zo doen we, dat doen we, zo hoort het, zo zijn we, niet mijn stijl, past niet bij, past niet, niks voor mij, niet voor mij, ga ik niet, dat ga ik, doe ik niet, dat doe ik, begin ik niet, niet aan beginnen, weiger, vertik*, geen behoefte, zie ik niet, zie het niet, onzin, flauwekul, gedoe, nergens voor nodig, niet nodig, waarom zou ik, het werkt zo, werkt prima, gaat prima, gaat toch goed, gewend, gewoonte, vertrouwd, wie ben ik, wat ben ik, ik ben degene',
    stay: 'laat maar, laat het zo, laten zoals, zoals het is, zoals het zit, zo laten, toch maar niet, liever niet, houden zo, blijf, blijven, bevalt, wel best, wel prima, wel lekker, veilig, zekerheid, risico, riskant, te veel gedoe, geen gedoe, te druk, geen tijd, kost te, te duur, geld, niet kwijt, kwijtrak*, rust, mensen teleurstellen, geen ruzie, ruzie, afvallen, op het spel, hoe dan ook, vind het ook, heb het goed, heb het gewoon, nog even, even aanhouden, beter niet, kan ik beter, kan toch niet, laten liggen, scheelt me, doe ik niemand, nou eenmaal wel',
    step: 'ik ga, ga ik, ik bel, ik vraag, ik zeg, ik stuur, ik plan, ik zet, ik schrijf, ik begin, ik stop, ik doe, ik maak, ik neem, ik regel, ik zoek, ik praat, ik stap, ik meld, ik oefen, ik probeer, ik wil, wil ik, ik wil weten, ik moet, moet ik, ik beloof, ik heb besloten, besloten, vanaf nu, vanaf morgen, morgen, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, volgende week, vanmiddag, vanavond, straks, deze week, om half, om negen, om tien, om vier, nooit meer, wil niet meer, wil niet, niet meer, anders, veranderen, verander*, het moet, zo niet, moet anders, ophoudt, ophouden, niet langer, eindelijk, graag, liever, belangrijk, nodig, heb nodig, hoop, doel, afspraak maken',
    blocked:
      'kan niet, kan toch niet, lukt niet, lukt nooit, gaat niet, gaat nooit, werkt niet, werkt toch niet, niet veranderen, verandert niet, verandert niks, verandert toch, verandert er, wordt niks, wordt toch, komt niks, komt er niet, haal ik nooit, heeft geen, geen zin, niet haalbaar, niet te doen, onmogelijk, luistert niet, luisteren niet, niemand luistert, niet mee, krijg je niet, daar niet in, weet je nu, weet je toch, zo gaat dat, zo gaat het, zo is het, kan dat niet, kan dat hier, toch weer, er toch, ze toch, natuurlijk ook, dan zijn we, nooit voor iedereen, te weinig mensen, geen mensen, geen geld, muur',
    outside:
      'omdat, want, doordat, vanwege, door de, door het, kwam ertussen, ertussen, er tussen, geen tijd, niet aan toe, aan toegekomen, aan toe gekomen, te druk, zo druk, druk, drukte, was ziek, ziek, vakantie, vergader*, agenda, rooster, geen kwartier, handen vol, nog niet aan, niet van gekomen, van gekomen, er niet van, kon niet, kon gewoon, kon ik niet, had ik geen, hadden we geen, is er niet, was er niet, hebben ze, heeft hij, heeft ze, ze hebben, wegbezuinigd, bezuinig*, personeel, bezetting, collega, kantoor, systeem, storing, file, regels, van hogerhand, ga ik niet, daar ga ik, niet aan mij, kan ik niets, kan ik niks, onderbezet, corona, verbouwing, feestdagen',
    chose:
      'gekozen, kies*, koos, keuze*, besluit*, besloot, besloten, alternatie*, opties, optie, beste, de meeste, het beste, beter dan, afweg*, afgewogen, gewogen, wikken, woog, overwogen, overweg*, voorkeur, vergelek*, op dat moment, op dat ogenblik, toen dacht, leek me, leek mij, uiteindelijk, de keus, keus, makkelijkste, verstandigste, veiligste, minst*, tussen, prioriteit*',
    wh: 'wat, wie, hoe, waar, wanneer, welke, welk, hoeveel, waarmee, waarover, waaraan, waaruit, waarin, waardoor, waartussen, waarvan, hoezeer, hoelang',
    why: 'waarom, hoezo, waartoe, om welke reden, waarvoor, vanwaar',
    invite:
      'vertel, vertel eens, vertellen, neem me, neem me mee, beschrijf, beschrijf eens, ik ben benieuwd, benieuwd, kun je vertellen, kunt u vertellen, zeg eens, schets, noem eens, leg eens, laat eens, help me, wat nog meer, en verder, en toen',
    inverted:
      'ben je, bent u, heb je, heeft u, kun je, kan je, kunt u, wil je, wilt u, ga je, gaat u, doe je, weet je, weet u, is het, is dat, is er, was het, was dat, zou je, zou u, zou het, zie je, ziet u, heb jij, ben jij, wil jij, denk je, denkt u, vind je, vindt u, klopt dat, klopt het, zullen we, mag ik, zal ik, lukt het, gaat het, was je, had je, werd je, kon je, moet je, moet u, voelt het, voel je, gaan we',
    either: 'of, of dat, of juist, of niet, of toch, of liever, of meer, of eerder, dan wel',
    tag: 'toch, he, of niet, of wel, zeker, niet waar, niet dan, is het niet, nietwaar, wel dan, of niet dan, neem ik aan, denk ik toch',
    other:
      'je collega, je baas, je team, je leidinggevende, je manager, je man, je vrouw, je dochter, je zoon, je directeur, die man, die vrouw, die mensen, zo iemand, mensen, iedereen, dat team, die manager',
    goal: 'doel, doelen, bereiken, opleveren, oplevert, opbrengen, aan het eind, aan het einde, uit dit gesprek, dit gesprek, vandaag, waar wil je, waar wilt u, waar wou je, over hebben, wat breng je, waar gaat het, resultaat, tevreden, wat moet er, wat wil je, wat wilt u, weten als we, anders zijn, haalbaar, meten, merken dat, waaraan merk, na afloop, weggaan, naar buiten, concreter, kwijt wilt, mee aan, uitkomst, wens',
    reality:
      'gebeurde, gebeurd, gebeurt, gebeurde er, en toen, toen, laatste keer, de laatste keer, vorige week, gisteren, vertel eens, hoe vaak, hoe lang, wie was, wie waren, wie zijn, situatie, op dit moment, hoe is het, hoe gaat het, wat doe je, wat deed je, wat dacht je, wat voelde, wat maakt, wat maakte, tot nu toe, al geprobeerd, geprobeerd, wat zei, terugspoel*, film, wat zag je, hoe zou hij, hoe zou zij, wat zou hij, hoe kwam, hoe komt, erbij betrokken, last van, gevolg*, kost het, kost je, belemmer*, hindernis*',
    options:
      'mogelijkheden, opties, optie, manieren, zou je kunnen, zou kunnen, kunnen doen, nog meer, wat nog, nog andere, wat zou je, wat zou u, zou u kunnen, wat kun je, wat kan er, wat als, stel dat, stel, als alles kon, als geld, onbeperkt, voordelen, nadelen, voor- en nadelen, aantrekkelijk, cijfer, hoe haalbaar, wie zou je, wie kan, advies, welke van, welke kies, welke spreekt, spreekt je, ideeen, bedenken, verzinnen, opnieuw, anders doen, anders aanpakken',
    plan: 'ga je doen, gaat u doen, wanneer ga, wanneer doe, wanneer begin, wanneer precies, hoe laat, welke dag, eerste stap, stap, actie, acties, plan, morgen, volgende week, wie moet, wie vertel, wie heb je, nodig van, heb je nodig, steun, hulp, hoe zeker, hoe gemotiveerd, motivatie, van een tot, tot tien, een cijfer, tussenkomen, tussen komen, tegenhouden, in de weg, obstakel*, afgesproken, spreken we, opschrijven, klaar, agenda, wat zeg je, luidt, oefenen, eerst doen',
    greet:
      'hallo, hoi, ha, dag, goedemorgen, goedemiddag, fijn dat, ga zitten, kom binnen, koffie, thee, welkom, hoe is het, hoe was, weekend, bedankt, dank je, dank u, tot ziens, tot volgende, volgende keer, we stoppen, terugkijken, wat neem je, neem je mee, hoe vond je, hoe was het, opgeleverd, afronden, geholpen, in de weg',
  },
  speaksFor: {
    mirror: 'reflection',
    gather: 'summary',
    advise: 'gift',
    disguised: 'gift',
    permit: 'gift.permission',
    inform: 'information',
    praise_deed: 'affirmation',
    verdict: 'judgement',
    yes_but: 'yes-but',
    pad: 'hedge',
    learn: 'mindset.growth',
    nature: 'mindset.fixed',
    familiar: 'resistance',
    stay: 'sustain-talk',
    step: 'change-talk',
    blocked: 'problem',
    outside: 'excuse',
    what_if: 'possibility',
    chose: 'alert',
    tag: 'question.leading',
    why: 'question.why',
    invite: 'question.open',
    goal: 'goal',
    reality: 'reality',
    options: 'options',
    plan: 'what',
    greet: 'none',
  },
  common:
    'de het een en van in op te met voor aan er als dat die dit deze is ben bent zijn was waren heb hebt heeft hebben had hadden ik jij je u we wij zij ze hij mij me jou jouw mijn haar hem hun ons onze niet geen wel ook nog al maar dus dan want of om door over uit bij naar tot toe toen nu nou ja nee zo hoe wat wie waar welke wanneer waarom kan kun kunt kunnen kon zou zouden zal zullen wil wilt willen moet moeten moest mag mogen ga gaat gaan ging doe doet doen deed daar hier weer eens even gewoon eigenlijk misschien heel echt veel meer iets niks niets alles altijd nooit iemand mensen denk denkt dacht zeg zegt zei weet wordt worden werd komt kom komen kwam maak maakt eerst zelf ander andere anders goed oke hm eh hoor toch tegen onder zonder dingen ding keer jaar omdat terwijl precies helemaal daarna vandaag morgen',
}

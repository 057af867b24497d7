/**
 * What coachees write down, by where it stands: made up for this bench, in the lengths that people use.
 * A long trajectory is made of these in changing order.
 */
export const sentences = {
  goal: [
    'Ik wil in het teamoverleg mijn punt maken zonder dat ik het inslik zodra iemand zucht.',
    'Aan het eind van de maand wil ik één avond per week echt vrij zijn, telefoon uit.',
    'Ik wil met Karin bespreken hoe we de overdracht doen, zo dat we allebei weten waar we aan toe zijn.',
    'Ik wil een keuze maken tussen de vaste plek in Zwolle en het project, en daar rustig over slapen.',
  ],
  measure: [
    'Dat ik na afloop niet in de auto nog drie keer overdoe wat ik had moeten zeggen.',
    'Drie van de vier weken gehaald, en dat ik het zelf heb afgesproken thuis.',
    'Er staat een afspraak op papier en Karin zegt dat ze ermee verder kan.',
    'Ik kan in twee zinnen uitleggen waarom, ook aan mijn vader.',
  ],
  sceneWhen: [
    'maandag, teamoverleg',
    'vorige week, bij de koffie',
    'thuis, na het eten',
    'in de trein terug',
  ],
  scene: [
    'Ik begin over de planning, Joost kijkt op zijn telefoon en zegt: daar hebben we het toch al over gehad. Ik zeg dat het klopt en laat het lopen.',
    'Zij legt de stapel op mijn bureau en is alweer weg voor ik iets kan vragen. Ik voel me warm worden en ga hem maar uitzoeken.',
    'Ik zit met mijn laptop op de bank, zogenaamd nog één mailtje. Om tien uur zegt Anneke dat ze naar bed gaat. Ik heb haar niet eens gevraagd hoe haar dag was.',
    'Hij vraagt wat ik ervan vind en ik hoor mezelf zeggen dat het allebei goed is. Daarna praat hij met de anderen verder.',
    'De vergadering is afgelopen, iedereen staat op, en pas bij de deur zeg ik tegen Mirjam wat ik eigenlijk had willen zeggen. Zij zegt: had dat nou gezegd.',
    'Ik krijg om vijf voor vijf een bericht of ik er nog even naar kan kijken. Ik schrijf terug: tuurlijk. Ik had beloofd te koken.',
  ],
  discovery: [
    'Ik wacht tot het veilig is, en dat moment komt nooit vanzelf.',
    'Niemand heeft me gevraagd om altijd bereikbaar te zijn; dat heb ik er zelf van gemaakt.',
    'Ik dacht dat hij het niet belangrijk vond. Ik heb het hem nooit gevraagd.',
    'Als ik begin met een vraag in plaats van met een verontschuldiging, luisteren ze wel.',
    'Het gaat me niet om de stapel, het gaat me erom dat ze het niet even overlegt.',
  ],
  option: [
    'Vooraf met Joost bellen en zeggen dat ik tien minuten nodig heb',
    'Het punt als eerste op de agenda laten zetten',
    'De telefoon na zeven uur in de la van het dressoir',
    'Karin vragen om donderdag samen de lijst door te lopen',
    'Een maand meedraaien in Zwolle voordat ik beslis',
  ],
  pros: [
    'Dan weet hij wat er komt en hoef ik niet te duwen.',
    'Het kost niets en ik kan er morgen mee beginnen.',
    'We kijken allebei naar hetzelfde papier, dat praat makkelijker.',
    'Ik hoef nog niets definitief te zeggen.',
  ],
  cons: [
    'Hij kan het gevoel krijgen dat ik hem voor het blok zet.',
    'De eerste avonden zal ik er steeds naartoe willen lopen.',
    'Ze heeft het druk, misschien schuift ze het voor zich uit.',
    'Het kost me twee dagen reizen in de week.',
  ],
  action: [
    'Joost bellen en vragen of mijn punt als eerste kan',
    'Anneke vertellen wat ik van plan ben en haar vragen om mee te doen',
    'Karin een uitnodiging sturen voor donderdag half tien, met de lijst erbij',
    'Drie zinnen opschrijven die ik in het overleg wil zeggen',
    'Bellen met het loopbaanloket over de maand op proef',
  ],
  contribution: [
    'Zo zeg ik het als het nog kan, en niet achteraf bij de deur.',
    'Dan is het iets van ons samen en niet nog een regel van mij.',
  ],
  obstacles: [
    'Dat ik het uitstel tot het te laat is.',
    'Een drukke week, zoals altijd aan het eind van de maand.',
  ],
  overcome: [
    'Ik zet het nu in mijn agenda, dinsdag om negen uur, en zeg het tegen Mirjam.',
    'Als het een avond niet lukt, dan de volgende, zonder erover te zeuren.',
  ],
  inform: ['Mirjam', 'Anneke en de kinderen', 'mijn leidinggevende, kort'],
  support: [
    'Mirjam vragen of ze me vlak voor het overleg even aankijkt.',
    'Geen, dit kan ik zelf.',
    'Aan Peter vragen of hij de dienst een keer over wil nemen.',
  ],
  towardTen: ['Dat ik weet wat ik zeg als hij boos wordt.', 'Eerst een keer oefenen, hier of met Mirjam.'],
  towardTenBy: ['ik', 'samen met Mirjam'],
  happened: [
    'Gebeld, hij vond het prima. Het was in vijf minuten klaar.',
    'Twee avonden gelukt, de derde belde de storingsdienst en toen was het weer als vanouds.',
    'Niet gedaan. Ik had de telefoon al in mijn hand en toen kwam er iemand binnen.',
  ],
  learned: [
    'Dat ik er veel langer tegenop zie dan dat het duurt.',
    'Dat ik het beter ’s ochtends kan doen, dan is er nog niets tussengekomen.',
  ],
  wentWell: [
    'Ik heb woensdag gewoon nee gezegd tegen de extra dienst, en er gebeurde niets.',
    'Het overleg met de klant, daar was ik goed voorbereid en rustig.',
  ],
  wish: ['Een plan waar ik morgen mee kan beginnen.', 'Even op een rij krijgen wat er nu echt speelt.'],
  reached: [
    'Ik weet wat ik ga zeggen en tegen wie.',
    'Twee afspraken, en ik snap beter waarom ik het steeds liet lopen.',
  ],
  summary: [
    'Ik bel Joost vóór het overleg en zeg mijn punt in het eerste kwartier. Ik begin met een vraag.',
    'De avonden zijn van ons, en daar hoort bij dat ik het hardop zeg.',
  ],
  helped: [
    'Dat je doorvroeg toen ik zei dat het wel meeviel.',
    'De scènes terugkijken, dan zie je het ineens.',
  ],
  hindered: ['Ik was moe, ik kwam net uit een overleg.', 'Niets, behalve dat de tijd snel om was.'],
} as const satisfies Readonly<Record<string, readonly string[]>>

import type { AlertWordId } from './alert-word.ts'
import type { LanguageRule } from './language-rule.ts'

/** Dutch alert words (C3). */
export const dutchAlertWords: readonly LanguageRule<AlertWordId>[] = [
  {
    id: 'choice',
    match: [
      '(?:de |een |mijn |onze )?(?:keuzes?|keus)',
      '(?:ge)?kozen',
      '(?:uit|ver)gekozen',
      '(?:ver)?koos',
      'kiest?',
      '(?:uit)?kiezen',
    ],
    exceptions: [
      {
        match:
          "(?:op|voor|tussen) (?:de|m'n|mijn|z'n|zijn|haar|je|hun|onze) kiezen|tanden en kiezen|kiezen op elkaar",
        reason: 'teeth',
      },
      { match: '(?:een|de|mijn) kies', reason: 'a tooth' },
      { match: 'tweede keus', reason: 'goods' },
      { match: 'eieren voor (?:\\p{L}+ )?geld (?:kiezen|gekozen)', reason: 'a saying' },
    ],
    reason: 'Where one chose, there was something to choose from.',
    source: 'C3',
    positive: [
      { text: 'niets zeggen was mijn keuze', words: 'mijn keuze' },
      { text: 'Toen heb ik gekozen voor mijn gezin.', words: 'gekozen' },
    ],
    negative: ['Ik kreeg het voor mijn kiezen.', 'Er is een kies getrokken.'],
  },
  {
    id: 'alternatives',
    match: [
      '(?:het |een |geen )?alternatief',
      'alternatieven',
      'andere (?:opties?|mogelijkheid|mogelijkheden|manier|manieren|weg|route)',
    ],
    exceptions: [{ match: 'alternatieve? (?:geneeswijzen?|genezer|muziek|circuit)', reason: 'a fixed name' }],
    reason: 'Who speaks of alternatives has compared.',
    source: 'C3',
    positive: [{ text: 'Ik zag geen alternatief.', words: 'geen alternatief' }],
    negative: ['Mijn zus zit in het alternatieve circuit.'],
  },
  {
    id: 'moment',
    match: ['op dat moment', 'op dat ogenblik', 'in het heetst van de strijd', 'in een opwelling'],
    exceptions: [
      {
        match: 'op dat moment (?:regende|sneeuwde|onweerde|ging de (?:telefoon|bel|deur))',
        reason: 'only tells the time',
      },
    ],
    reason: 'Something was weighed there and then.',
    source: 'C3',
    positive: [{ text: 'Op dat moment leek stilte me goed.', words: 'Op dat moment' }],
    negative: ['Op dit moment regent het.', 'Op dat moment ging de telefoon.'],
  },
  {
    id: 'best',
    match: ['(?:de |het |mijn )?beste', 'het best'],
    exceptions: [
      { match: '(?:de |mijn |onze )?beste wensen', reason: 'a greeting' },
      { match: 'beste (?:vriend(?:in|en)?|maatje|groeten?)', reason: 'a fixed expression' },
    ],
    reason: 'Best of what, and by which measure?',
    source: 'C3',
    positive: [{ text: 'dat leek me het beste', words: 'het beste' }],
    negative: ['De beste wensen allemaal!', 'Hij is mijn beste vriend.', 'Dat vond ik best spannend.'],
  },
  {
    id: 'most',
    match: ['het meeste?', 'meest', '(?:het |de )?minste?'],
    exceptions: [
      { match: "ten minste|op (?:zijn|z'n) (?:minst|meest)|niet in het minst", reason: 'a fixed expression' },
    ],
    reason: 'Most of all: what else was compared?',
    source: 'C3',
    positive: [{ text: 'dat raakt me het meest', words: 'het meest' }],
    negative: ["Dat duurt op z'n minst een jaar."],
  },
]

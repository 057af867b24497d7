import type { Say } from '../../messages/messages.ts'

export const afterNl = (say: Say) => ({
  toTrajectory: 'Naar het traject',
  readBack: 'Teruglezen wat er gezegd is',
  print: 'Printen of pdf',
  markdown: 'Tekst (Markdown)',
  calendar: 'Agenda (.ics)',
  copies: 'Een eigen exemplaar meenemen',
  calendarNote: say(
    'In het agendabestand staan alleen de acties en het volgende gesprek, gemarkeerd als privé. Bedenk wie je werkagenda kan zien.',
    'In het agendabestand staan alleen de acties en het volgende gesprek, gemarkeerd als privé. Bedenk wie uw werkagenda kan zien.',
  ),
  calendarFailed:
    'Het lukte niet om het agendabestand te maken. Staat er een nieuwe versie van Lef klaar? Open de pagina dan opnieuw.',
  fileName: (day: string) => `mijn-gesprek-${day}`,
  unfinished: 'Dit gesprek is nog niet afgerond',
  unfinishedEmpty: 'Hier komt te staan wat dit gesprek heeft opgeleverd: doel, inzichten, keuze en plan.',
  unfinishedSome: 'Wat er al is, staat hieronder.',
  finishedEmpty: 'Van dit gesprek is niets opgeschreven. Dat kan nog steeds.',
  writeUp: 'Samen opschrijven',
  goOn: 'Verder met het gesprek',
  reopen: 'Gesprek weer openen',
  remove: 'Gesprek verwijderen',
  removeTitle: 'Dit gesprek verwijderen?',
  removeWhat: 'Alles wat erbij hoort, verdwijnt mee:',
  removeScenes: (count: number) => (count === 1 ? '1 scène' : `${count} scènes`),
  removeDiscoveries: (count: number) => (count === 1 ? '1 inzicht' : `${count} inzichten`),
  removeOptions: (count: number) => (count === 1 ? '1 optie' : `${count} opties`),
  removeActions: (count: number) => (count === 1 ? '1 actie' : `${count} acties`),
  removeCheckIns: (count: number) => (count === 1 ? '1 keer terugkijken' : `${count} keer terugkijken`),
  removeSuccesses: (count: number) => (count === 1 ? '1 succes' : `${count} successen`),
  removePrivate: 'de voorbereiding en de aantekeningen van de coach',
  removeUndo: say(
    'Je kunt het daarna nog ongedaan maken, zolang je op de volgende pagina blijft.',
    'U kunt het daarna nog ongedaan maken, zolang u op de volgende pagina blijft.',
  ),
  removed: 'Het gesprek is verwijderd',
  undo: 'Ongedaan maken',
  missing: 'Dit gesprek staat niet meer in het traject',
})
export type AfterMessages = ReturnType<typeof afterNl>

import type { Phase } from '@lef/method'
import type { Say } from '../../messages/messages.ts'

export const cardNl = (say: Say) => ({
  title: 'GROW-kaart',
  intro: 'Eén gesprek op één vel. Printen, pen erbij, scherm weg.',
  which: 'Taal van de kaart',
  print: 'Printen',
  dutch: (address: string) => `Nederlands (${address})`,
  english: 'English',
  sheet: 'De kaart',
  heading: 'Een coachgesprek',
  name: 'Met',
  date: 'Datum',
  time: 'Minuten',
  phases: {
    goal: 'Doel',
    reality: 'Realiteit',
    options: 'Opties',
    what: 'Actieplan',
  } satisfies Record<Phase, string>,
  openingLabel: 'Om te beginnen',
  closingLabel: 'Tot slot',
  attractive: 'aantrekkelijk',
  feasible: 'haalbaar',
  action: 'Wat',
  until: 'Wanneer',
  foot: say(
    'Eén vraag tegelijk. Laat stiltes vallen. De antwoorden zijn van je coachee.',
    'Eén vraag tegelijk. Laat stiltes vallen. De antwoorden zijn van uw coachee.',
  ),
})
export type CardMessages = ReturnType<typeof cardNl>

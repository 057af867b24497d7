import type { Say } from '../../messages/messages.ts'

export const beginNl = (say: Say) => ({
  title: 'Waar ligt het scherm tijdens het gesprek?',
  namesLater: 'Namen en de rest komen later.',
  withSomeone: (name: string) => `In gesprek met ${name}`,
  postures: {
    shut: {
      name: 'Dicht',
      sees: say(
        'Niemand ziet iets. Na afloop schrijven jullie het samen op.',
        'Niemand ziet iets. Na afloop schrijft u het samen op.',
      ),
    },
    table: {
      name: 'Op tafel',
      sees: say(
        'Jullie zien allebei hetzelfde: alleen de woorden van de coachee.',
        'U ziet allebei hetzelfde: alleen de woorden van de coachee.',
      ),
    },
    mine: {
      name: 'Voor mij',
      sees: say(
        'Alleen jij ziet het: vragen, de tijd en je eigen aantekeningen.',
        'Alleen u ziet het: vragen, de tijd en uw eigen aantekeningen.',
      ),
    },
  },
  tableWith: (name: string) =>
    say(
      `Jullie zien allebei hetzelfde: alleen de woorden van ${name}.`,
      `U ziet allebei hetzelfde: alleen de woorden van ${name}.`,
    ),
  kind: say(
    'Je bent ook de leidinggevende. Wat voor gesprek wordt dit?',
    'U bent ook de leidinggevende. Wat voor gesprek wordt dit?',
  ),
  // What is said aloud addresses nobody, so that it fits whoever hears it.
  kinds: {
    managing: {
      name: 'Managen',
      is: 'Het gaat over het werk: plannen, uitvoeren, nagaan, bijstellen. Voor zo’n gesprek is Lef er niet.',
      aloud: 'Zeg het hardop: ‘Dit gaat over het werk, en over wat er moet gebeuren.’',
    },
    leading: {
      name: 'Leiden',
      is: say(
        'Je wilt iemand meenemen naar een doel dat je zelf voor ogen hebt. Voor zo’n gesprek is Lef er niet.',
        'U wilt iemand meenemen naar een doel dat u zelf voor ogen hebt. Voor zo’n gesprek is Lef er niet.',
      ),
      aloud: 'Zeg het hardop: ‘Hier wil ik graag samen naartoe.’',
    },
    coaching: {
      name: 'Coachen',
      is: 'De coachee komt verder met een eigen vraag. Doel, keuzes en tempo zijn van de coachee.',
      aloud:
        'Zeg het hardop: ‘Dit is een coachgesprek. Ik vraag en luister, en niets hiervan telt mee bij een beoordeling.’',
    },
  },
  switchLater: 'Wisselen kan altijd, met één tik.',
  prepare: 'Eerst voorbereiden',
  stillOpen: (when: string) => `Het gesprek van ${when} is nog niet afgerond.`,
  goOn: 'Verder met dat gesprek',
  failed: 'Het lukte niet om het gesprek te beginnen.',
  failedWhy: 'Probeer het nog eens, of open Lef opnieuw.',
})
export type BeginMessages = ReturnType<typeof beginNl>

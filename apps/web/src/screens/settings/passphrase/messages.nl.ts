import type { WeakPassphrase } from '@lef/vault'
import type { Say } from '../../../messages/messages.ts'

export const passphraseNl = (say: Say) => ({
  wordsTitle: say('Je wachtzin: vijf woorden', 'Uw wachtzin: vijf woorden'),
  wordsWhy: 'Willekeurig gekozen: heel moeilijk te raden, en toch te onthouden.',
  writeDown: say(
    'Schrijf ze nu op papier, en bewaar dat apart van dit apparaat. Raak je ze kwijt, dan kan niemand het schrift voor je openen.',
    'Schrijf ze nu op papier, en bewaar dat apart van dit apparaat. Raakt u ze kwijt, dan kan niemand het schrift voor u openen.',
  ),
  otherWords: 'Andere woorden',
  written: 'Ik heb ze opgeschreven',
  chooseOwn: 'Liever zelf kiezen',
  cancel: 'Annuleren',
  checkTitle: 'Van papier overtypen',
  checkWhy: 'Zo blijkt of het goed op papier staat.',
  check: 'De vijf woorden',
  different: 'Dit is anders dan de woorden van zonet.',
  showAgain: 'Woorden nog eens tonen',
  ownTitle: 'Een eigen wachtzin',
  ownWhy: 'Een zin die niemand anders kent, langer dan een wachtwoord. Geen liedtekst, geen spreuk.',
  own: 'Nieuwe wachtzin',
  repeat: 'Nog een keer',
  notSame: 'De twee zijn niet hetzelfde.',
  generate: 'Toch vijf woorden laten maken',
  current: 'Huidige wachtzin',
  set: 'Slot erop',
  sealing: 'Alles wordt opnieuw verzegeld…',
  weak: {
    'too-short': 'Neem minstens twaalf tekens.',
    repeated: 'Hierin komt steeds hetzelfde terug; dat is snel geraden.',
    sequence: 'Een rijtje van het toetsenbord of het alfabet wordt als eerste geprobeerd.',
    common: 'Dit wordt als eerste geprobeerd.',
  } satisfies Record<WeakPassphrase, string>,
  accountAfter: {
    changed: say(
      'Je account heeft dezelfde nieuwe wachtzin. Op andere apparaten ben je uitgelogd.',
      'Uw account heeft dezelfde nieuwe wachtzin. Op andere apparaten bent u uitgelogd.',
    ),
    later: say(
      'De server is nu niet te bereiken. Je account krijgt de nieuwe wachtzin vanzelf zodra dat kan; tot dan geldt daar de oude.',
      'De server is nu niet te bereiken. Uw account krijgt de nieuwe wachtzin vanzelf zodra dat kan; tot dan geldt daar de oude.',
    ),
    own: say(
      'Je account had een andere wachtzin dan dit slot, of geen. Daaraan is niets veranderd.',
      'Uw account had een andere wachtzin dan dit slot, of geen. Daaraan is niets veranderd.',
    ),
  },
  serverAway:
    'De server is nu niet te bereiken. De wachtzin geldt ook voor het account, dus er is niets veranderd. Probeer het straks nog eens.',
  busy: 'Een ander tabblad is bezig. Probeer het zo nog eens.',
  locked: 'Het schrift is intussen op slot gegaan.',
  doneTitle: 'Het slot zit erop',
  done: 'Er zijn nieuwe sleutels gemaakt, en alles is opnieuw verzegeld. Een herstelcode of passkey van eerder opent het schrift niet meer.',
  doneFirst: 'Alleen wie deze wachtzin kent, kan dit schrift nu nog openen.',
  doneLimits:
    'Kopieën van vóór dit moment, zoals een oude back-up of resten op de schijf, zijn er niet mee beschermd.',
  close: 'Klaar',
  removeTitle: 'De wachtzin weghalen?',
  removeWhat: 'Daarna kan iedereen die bij dit apparaat of een back-up ervan kan, alles lezen.',
  remove: 'Wachtzin weghalen',
  removing: 'Alles wordt opnieuw verzegeld, zonder slot…',
  timeLeft: (seconds: number) =>
    `Weer proberen kan over ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'}.`,
})
export type PassphraseMessages = ReturnType<typeof passphraseNl>

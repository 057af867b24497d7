import type { OpenCopyError } from '@lef/store/copy'
import type { SealCopyError } from '@lef/store'
import type { Say } from '../../messages/messages.ts'

const size = (bytes: number) =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`

export const ownCopyNl = (say: Say) => ({
  title: 'Verzegelde kopie op de server',
  what: say(
    'Raak je dit apparaat kwijt, dan komt wat je deelt terug via de ander. Wat alleen voor jezelf is, zoals aantekeningen en trajecten die je niet deelt, komt alleen terug met een kopie van dit schrift. De server bewaart die kopie, maar kan hem niet openen. Dat kan alleen met je wachtzin, je herstelcode of een passkey die dit schrift opent.',
    'Raakt u dit apparaat kwijt, dan komt wat u deelt terug via de ander. Wat alleen voor uzelf is, zoals aantekeningen en trajecten die u niet deelt, komt alleen terug met een kopie van dit schrift. De server bewaart die kopie, maar kan hem niet openen. Dat kan alleen met uw wachtzin, uw herstelcode of een passkey die dit schrift opent.',
  ),
  needsLock:
    'Zet dit schrift eerst op slot met een wachtzin: zonder slot kan iedereen een kopie openen, of lezen wat hierheen is gehaald.',
  none: 'Er staat nog geen kopie op de server.',
  standing: (moment: string, bytes: number) => `Er staat een kopie van ${moment} (${size(bytes)}).`,
  kept: say(
    'Zolang je hier ingelogd bent, wordt hij hooguit één keer per dag bijgewerkt, en ook kort nadat je iets hebt gewist. Nooit tijdens een gesprek.',
    'Zolang u hier ingelogd bent, wordt hij hooguit één keer per dag bijgewerkt, en ook kort nadat u iets hebt gewist. Nooit tijdens een gesprek.',
  ),
  elsewhere: 'Die is niet van dit schrift gemaakt, en wordt hier dus niet bijgewerkt.',
  make: 'Kopie maken',
  renew: 'Nu bijwerken',
  making: 'Kopie maken…',
  made: 'De kopie staat op de server.',
  replaceTitle: 'De kopie vervangen?',
  replaceWhat:
    'De kopie op de server is niet van dit schrift gemaakt, maar op een ander apparaat of eerder. Wat daarin staat en hier niet, is daarna niet meer terug te halen.',
  replace: 'Vervangen',
  bring: 'Kopie hierheen halen',
  remove: 'Van de server halen',
  removeTitle: 'De kopie van de server halen?',
  removeWhat: 'Gaat dit apparaat daarna verloren, dan is wat alleen hierop staat weg.',
  removed: 'De kopie staat niet meer op de server.',

  passphrase: 'Wachtzin van toen de kopie werd gemaakt',
  code: 'Herstelcode',
  withCode: 'Met de herstelcode',
  withPassphrase: 'Met de wachtzin',
  withPasskey: 'Met een passkey',
  open: 'Openen',
  opening: 'Even openen…',
  cancel: 'Annuleren',
  from: (moment: string) => `Deze kopie is van ${moment}.`,
  brought: 'De kopie is hierheen gehaald.',
  brings: 'Even toevoegen…',
  wrong: {
    'wrong-key': 'Daarmee gaat deze kopie niet open.',
    'no-way': 'Toen deze kopie werd gemaakt, opende dat dit schrift niet.',
    damaged: 'De kopie is beschadigd. Er is niets veranderd.',
    foreign: 'Dit is geen kopie van dit schrift. Er is niets veranderd.',
    'newer-version': 'De kopie is met een nieuwere versie van Lef gemaakt. Werk Lef hier eerst bij.',
  } satisfies Readonly<Record<OpenCopyError, string>>,
  notSealed: {
    locked: 'Het schrift zit op slot.',
    'no-passphrase': 'Zet dit schrift eerst op slot met een wachtzin.',
    incomplete:
      'Niet alles in dit schrift is hier leesbaar. De kopie op de server blijft zoals hij is: misschien staat het daar nog wel in.',
    busy: 'Er veranderde net iets aan het slot. Probeer het nog eens.',
    'copy-too-large':
      'Dit schrift is te groot voor een kopie op de server. Maak bij ‘Een kopie maken’ een bestand.',
  } satisfies Readonly<Partial<Record<SealCopyError | 'copy-too-large' | 'incomplete', string>>>,
  failed: 'Het is niet gelukt. Er is niets veranderd.',
})

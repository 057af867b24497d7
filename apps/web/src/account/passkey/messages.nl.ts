import type { Say } from '../../messages/messages.ts'

export const passkeyNl = (say: Say) => ({
  title: 'Passkeys',
  what: say(
    'Met een passkey log je in met je vinger, je gezicht of een pincode, in plaats van met je wachtzin.',
    'Met een passkey logt u in met uw vinger, uw gezicht of een pincode, in plaats van met uw wachtzin.',
  ),
  one: (day: string, mark: string) => `Sinds ${day} (kenmerk ${mark})`,
  used: (day: string) => `Laatst gebruikt: ${day}.`,
  synced: 'Wordt ook buiten dit apparaat bewaard, in een account of wachtwoordkluis.',
  opens: 'Om in te loggen, en om het schrift op dit apparaat te openen.',
  onlySignsIn: 'Alleen om in te loggen. Het schrift op dit apparaat opent hij niet.',
  add: 'Passkey toevoegen',
  addNow: 'Toevoegen',
  adding: 'Even toevoegen…',
  addWhy: say(
    'Toevoegen gaat met je wachtzin. Zo kan iemand die even achter je apparaat zit, het niet doen.',
    'Toevoegen gaat met uw wachtzin. Zo kan iemand die even achter uw apparaat zit, het niet doen.',
  ),
  open: 'Ook het schrift laten openen',
  openOf: (mark: string) => `Ook het schrift laten openen, met passkey ${mark}`,
  openNow: 'Laten openen',
  openWhy: say(
    'Wie deze passkey kan gebruiken, opent dan ook het schrift op dit apparaat. Je wachtzin blijft ook werken.',
    'Wie deze passkey kan gebruiken, opent dan ook het schrift op dit apparaat. Uw wachtzin blijft ook werken.',
  ),
  passphrase: say('Je wachtzin', 'Uw wachtzin'),
  cancel: 'Annuleren',
  done: {
    opens: say(
      'Klaar. Met deze passkey log je in, en open je het schrift op dit apparaat.',
      'Klaar. Met deze passkey logt u in, en opent u het schrift op dit apparaat.',
    ),
    'no-prf': say(
      'Met deze passkey log je in. Het schrift opent hij niet: daar is deze passkey niet voor gemaakt. Het schrift open je met je wachtzin.',
      'Met deze passkey logt u in. Het schrift opent hij niet: daar is deze passkey niet voor gemaakt. Het schrift opent u met uw wachtzin.',
    ),
    'no-lock': say(
      'Met deze passkey log je in. Op dit schrift zit geen slot, dus er valt niets te openen.',
      'Met deze passkey logt u in. Op dit schrift zit geen slot, dus er valt niets te openen.',
    ),
    'not-opened': say(
      'Met deze passkey log je in. Het schrift opent hij nog niet: dat kun je hieronder alsnog instellen.',
      'Met deze passkey logt u in. Het schrift opent hij nog niet: dat kunt u hieronder alsnog instellen.',
    ),
    'other-passphrase': say(
      'Met deze passkey log je in. Het schrift opent hij nog niet: het slot heeft een andere wachtzin dan je account.',
      'Met deze passkey logt u in. Het schrift opent hij nog niet: het slot heeft een andere wachtzin dan uw account.',
    ),
  },
  wrongPassphrase: 'Dit is niet de goede wachtzin. Hoofdletters tellen mee.',
  wait: 'Dat was te vaak achter elkaar. Wacht even en probeer het dan nog eens.',
  keysBusy: 'Dat lukte nu niet. Probeer het nog eens.',
  remove: 'Weghalen',
  removeOf: (mark: string) => `Passkey ${mark} weghalen`,
  removeTitle: 'Deze passkey weghalen?',
  removeWhat: say(
    'Inloggen kan er dan niet meer mee, en het schrift op dit apparaat openen ook niet. Opende hij ook op een ander apparaat een schrift, zet dat daar dan uit. Verwijder de passkey zelf ook waar hij bewaard wordt: in je telefoon, je browser of je beveiligingssleutel.',
    'Inloggen kan er dan niet meer mee, en het schrift op dit apparaat openen ook niet. Opende hij ook op een ander apparaat een schrift, zet dat daar dan uit. Verwijder de passkey zelf ook waar hij bewaard wordt: in uw telefoon, uw browser of uw beveiligingssleutel.',
  ),
  removed: 'De passkey is weggehaald.',
  stillOpens:
    'Inloggen kan niet meer met deze passkey, maar het schrift op dit apparaat opent hij misschien nog. Zet dat uit bij het slot: ‘Alleen nog met de wachtzin’.',

  signIn: 'Inloggen met een passkey',
  signInWhat:
    'Inloggen, meer niet: het schrift op dit apparaat opent een passkey alleen als dat hier zo is ingesteld.',

  unlock: 'Openen met een passkey',
  unlocking: 'Even openen…',
  noAnswer: say(
    'Deze passkey opent het schrift niet. Gebruik je wachtzin.',
    'Deze passkey opent het schrift niet. Gebruik uw wachtzin.',
  ),
  lockToo: (count: number) =>
    count === 1 ? 'Een passkey opent dit schrift ook.' : `${count} passkeys openen dit schrift ook.`,
  lockOnly: 'Alleen nog met de wachtzin',
  lockOnlyTitle: 'Alleen nog met de wachtzin openen?',
  lockOnlyWhat: 'Een passkey opent dit schrift dan niet meer. Inloggen kan er nog wel mee.',
})
export type PasskeyMessages = ReturnType<typeof passkeyNl>

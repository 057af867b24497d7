import type { Say } from '../messages/messages.ts'
import type { ComingInError } from './coming-in.ts'

const wait = (milliseconds: number) => {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds === 1) return '1 seconde'
  return seconds < 90 ? `${seconds} seconden` : `${Math.ceil(seconds / 60)} minuten`
}
const on = 'Alles op dit apparaat werkt gewoon door.'

export const accountNl = (say: Say) => ({
  asking: 'Even navragen bij de server…',
  again: 'Opnieuw proberen',
  empty: 'Vul dit in.',
  noMail: 'Dit is geen geldig mailadres.',
  noDomain: 'Dit mailadres is niet compleet: na de @ hoort een domein met een punt, zoals voorbeeld.nl.',
  name: say('Je naam', 'Uw naam'),
  mail: 'Mailadres',

  firstTitle: 'Eerst een wachtzin',
  firstWhy:
    'Eén wachtzin voor twee dingen: het slot op dit schrift, en inloggen bij de server. De server krijgt de wachtzin zelf nooit; met wat hij wel krijgt, gaat het schrift niet open.',
  firstMake: 'Wachtzin maken',
  passphrase: say('Je wachtzin', 'Uw wachtzin'),
  passphraseHint: 'De wachtzin van het slot op dit schrift.',
  passphraseMade: say(
    'Je wachtzin is gemaakt. Je logt er ook mee in bij de server.',
    'Uw wachtzin is gemaakt. U logt er ook mee in bij de server.',
  ),
  notPassphrase: 'Dit is niet de wachtzin van dit schrift. Hoofdletters tellen mee.',

  working: 'Even bezig…',
  signIn: 'Inloggen',
  signingIn: 'Even inloggen…',
  lockToo: 'Zet het schrift op dit apparaat ook op slot met deze wachtzin',

  inAs: (name: string, mail: string) =>
    say(`Je bent ingelogd als ${name} (${mail}).`, `U bent ingelogd als ${name} (${mail}).`),
  at: (organisation: string, server: string) => `Bij ${organisation}, op ${server}.`,
  organisation: 'Naar de organisatie',
  inviteOthers: 'Iemand uitnodigen',
  signOut: 'Uitloggen',
  signOutElsewhere: 'Op andere apparaten uitloggen',
  signedOutElsewhere: say(
    'Je bent nu op alle andere apparaten uitgelogd.',
    'U bent nu op alle andere apparaten uitgelogd.',
  ),
  noPassphrase: 'Nog geen wachtzin',
  noPassphraseWhat: say(
    'Op dit account log je nog niet met een wachtzin in. Geef het de wachtzin van het slot op dit schrift, dan kan dat ook. Op andere apparaten word je daarbij uitgelogd.',
    'Op dit account logt u nog niet met een wachtzin in. Geef het de wachtzin van het slot op dit schrift, dan kan dat ook. Op andere apparaten wordt u daarbij uitgelogd.',
  ),
  givePassphrase: 'Account een wachtzin geven',
  passphraseGiven: say(
    'Je logt nu ook in met je wachtzin. Op andere apparaten ben je uitgelogd.',
    'U logt nu ook in met uw wachtzin. Op andere apparaten bent u uitgelogd.',
  ),
  stillSignsIn: (passkeys: number, singleSignOn: boolean) => {
    const ways = [
      ...(passkeys > 0 ? [passkeys === 1 ? 'een passkey' : `${passkeys} passkeys`] : []),
      ...(singleSignOn ? ['de login van de organisatie'] : []),
    ].join(' en met ')
    return `Inloggen kan ook nog met ${ways}; een andere wachtzin verandert daar niets aan.`
  },
  lookAtPasskeys: 'Passkeys nakijken',
  thisDevice: 'Dit apparaat',
  pairDevice: 'Tweede apparaat koppelen',
  devices: say('Apparaten waarop je trajecten deelt:', 'Apparaten waarop u trajecten deelt:'),
  device: (day: string, mark: string) => `Sinds ${day} (kenmerk ${mark})`,
  removeDevice: 'Weghalen',
  removeDeviceOf: (mark: string) => `Apparaat ${mark} weghalen`,
  removeDeviceTitle: 'Dit apparaat weghalen?',
  removeDeviceWhat: 'Delen kan op dat apparaat dan niet meer. Wat er al op staat, blijft erop staan.',

  sees: 'Wat de server ziet, en wat niet',
  seesThis: say(
    'Hij ziet je naam en mailadres, wanneer je in- en uitlogt, met wie je een traject deelt, en wanneer en hoeveel er ongeveer wordt uitgewisseld.',
    'Hij ziet uw naam en mailadres, wanneer u in- en uitlogt, met wie u een traject deelt, en wanneer en hoeveel er ongeveer wordt uitgewisseld.',
  ),
  seesNot: say(
    'Wat jullie opschrijven, ziet hij niet. Het wordt verzegeld voordat het je apparaat verlaat, en de sleutel krijgt hij niet. Ook wie de server beheert, kan het niet lezen, zolang die Lef zelf niet verandert.',
    'Wat u beiden opschrijft, ziet hij niet. Het wordt verzegeld voordat het uw apparaat verlaat, en de sleutel krijgt hij niet. Ook wie de server beheert, kan het niet lezen, zolang die Lef zelf niet verandert.',
  ),

  refused: ({ problem, wait: milliseconds }: ComingInError): string => {
    switch (problem) {
      case 'offline':
        return `De server is nu niet te bereiken. ${on}`
      case 'no-server':
        return `Op dit adres is geen server om samen te werken, of een te oude versie. ${on}`
      case 'other-version':
        return `De server gebruikt een andere versie van Lef dan dit apparaat. Een van de twee moet worden bijgewerkt. ${on}`
      case 'busy':
        return `De server is nu even niet beschikbaar, of start nog op. Probeer het zo nog eens. ${on}`
      case 'slow-down':
        return milliseconds > 0
          ? `Dat was te vaak achter elkaar. Nog eens proberen kan over ${wait(milliseconds)}.`
          : 'Dat was te vaak achter elkaar. Wacht even en probeer het dan nog eens.'
      case 'wrong-sign-in':
        return 'Mailadres en wachtzin horen niet bij elkaar. Kreeg het slot op een schrift later een andere wachtzin, dan kan het account de oude nog hebben.'
      case 'weakened':
        return say(
          'Deze server wil je wachtzin zwakker beschermen dan Lef toelaat. Er is niets verstuurd.',
          'Deze server wil uw wachtzin zwakker beschermen dan Lef toelaat. Er is niets verstuurd.',
        )
      case 'memory':
        return 'Dit apparaat heeft te weinig geheugen vrij. Sluit andere programma’s of tabbladen en probeer het opnieuw.'
      case 'passkey-cancelled':
        return 'Er is geen passkey gebruikt. Misschien staat er op dit apparaat geen passkey voor dit adres.'
      case 'passkey-unsupported':
        return 'Deze browser kan niet met passkeys overweg.'
      case 'passkey-there':
        return 'Dit apparaat heeft al een passkey voor dit account.'
      case 'passkey-failed':
        return 'Dat lukte niet. Probeer het nog eens, of gebruik een andere passkey.'
      case 'passkey-unknown':
        return 'Deze passkey hoort niet bij een account op deze server. Misschien is hij weggehaald.'
      case 'sign-on-refused':
        return 'Het inloggen is afgebroken, of duurde te lang. Probeer het nog eens.'
      case 'sign-on-unlinked':
        return 'Bij deze login hoort hier nog geen account. Koppelen gaat met een uitnodiging: vraag er een aan de programmabeheerder.'
      case 'sign-on-taken':
        return 'Deze login, of dit mailadres, hoort al bij een ander account.'
      case 'link-is-over':
        return 'Deze link is al gebruikt of verlopen.'
      case 'taken':
        return 'Met dit mailadres is er al een account.'
      case 'not-signed-in':
      case 'wrong-origin':
        return say('Je bent niet meer ingelogd.', 'U bent niet meer ingelogd.')
      case 'unknown-account':
        return 'Op deze server is geen organisatie om bij in te loggen.'
      case 'malformed':
        return 'De server kan hier niets mee. Kijk na wat er is ingevuld.'
      default:
        return 'De server staat dit niet toe.'
    }
  },
})
export type AccountMessages = ReturnType<typeof accountNl>

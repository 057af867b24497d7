import type { Say } from '../messages/messages.ts'
import type { ComingInError } from './coming-in.ts'

const wait = (milliseconds: number) => {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 90 ? `${seconds} seconden` : `${Math.ceil(seconds / 60)} minuten`
}
const on = 'Alles op dit apparaat werkt gewoon door.'

export const accountNl = (say: Say) => ({
  asking: 'De server wordt gevraagd…',
  again: 'Opnieuw proberen',
  empty: 'Vul dit in.',
  noMail: 'Dit is geen mailadres.',
  name: say('Je naam', 'Uw naam'),
  mail: 'Mailadres',

  firstTitle: 'Eerst een wachtzin',
  firstWhy:
    'Eén wachtzin voor twee dingen: het slot op dit schrift, en inloggen bij de server. De server krijgt die nooit te zien; wat hij ervan krijgt, opent niets.',
  firstMake: 'Wachtzin maken',
  passphrase: say('Je wachtzin', 'Uw wachtzin'),
  passphraseHint: 'Die van het slot op dit schrift.',
  passphraseMade: say(
    'Je wachtzin is gemaakt. Je logt er ook mee in bij de server.',
    'Uw wachtzin is gemaakt. U logt er ook mee in bij de server.',
  ),
  notPassphrase: 'Dit is niet de wachtzin van dit schrift. Hoofdletters tellen mee.',

  signIn: 'Inloggen',
  signingIn: 'Even inloggen…',
  lockToo: 'Zet deze wachtzin ook als slot op het schrift op dit apparaat',

  inAs: (name: string, mail: string) =>
    say(`Je bent ingelogd als ${name} (${mail}).`, `U bent ingelogd als ${name} (${mail}).`),
  at: (organisation: string, server: string) => `Bij ${organisation}, op ${server}.`,
  organisation: 'Naar de organisatie',
  inviteOthers: 'Iemand uitnodigen',
  signOut: 'Uitloggen',
  signOutElsewhere: 'Overal elders uitloggen',
  signedOutElsewhere: say('Overal elders ben je nu uitgelogd.', 'Overal elders bent u nu uitgelogd.'),
  devices: say('Apparaten die voor jou iets kunnen delen:', 'Apparaten die voor u iets kunnen delen:'),
  device: (day: string, mark: string) => `Sinds ${day} (kenmerk ${mark})`,
  removeDevice: 'Weghalen',
  removeDeviceOf: (mark: string) => `Apparaat ${mark} weghalen`,
  removeDeviceTitle: 'Dit apparaat weghalen?',
  removeDeviceWhat: 'Het kan daarna niets meer delen. Wat er al op staat, blijft daar staan.',

  sees: 'Wat de server ziet, en wat niet',
  seesThis: say(
    'Hij ziet je naam en mailadres, met wie je een traject deelt, en wanneer jullie apparaten iets uitwisselen.',
    'Hij ziet uw naam en mailadres, met wie u een traject deelt, en wanneer uw beide apparaten iets uitwisselen.',
  ),
  seesNot: say(
    'Wat jullie opschrijven ziet hij niet. Dat is verzegeld voordat het je apparaat verlaat, en de sleutel gaat niet mee. Ook wie de server beheert kan het niet lezen.',
    'Wat u beiden opschrijft ziet hij niet. Dat is verzegeld voordat het uw apparaat verlaat, en de sleutel gaat niet mee. Ook wie de server beheert kan het niet lezen.',
  ),

  refused: ({ problem, wait: milliseconds }: ComingInError): string => {
    switch (problem) {
      case 'offline':
        return `De server is nu niet te bereiken. ${on}`
      case 'no-server':
        return `Op dit adres draait geen server om samen te werken, of nog een oude. ${on}`
      case 'other-version':
        return `De server spreekt een andere versie van Lef dan dit apparaat. Een van de twee moet worden bijgewerkt. ${on}`
      case 'busy':
        return `De server is er nu niet, of start nog. Probeer het zo nog eens. ${on}`
      case 'slow-down':
        return milliseconds > 0
          ? `Dat was vaak achter elkaar. Weer proberen kan over ${wait(milliseconds)}.`
          : 'Dat was vaak achter elkaar. Wacht even en probeer het dan weer.'
      case 'wrong-sign-in':
        return 'Mailadres en wachtzin horen niet bij elkaar. Het is de wachtzin van toen het account werd gemaakt, ook als het slot op een schrift sindsdien een andere kreeg.'
      case 'weakened':
        return say(
          'Deze server vraagt je wachtzin minder goed te beschermen dan Lef ooit doet. Er is niets verstuurd.',
          'Deze server vraagt uw wachtzin minder goed te beschermen dan Lef ooit doet. Er is niets verstuurd.',
        )
      case 'memory':
        return 'Dit apparaat heeft te weinig geheugen vrij. Sluit andere programma’s of tabbladen en probeer het opnieuw.'
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
        return 'De server begrijpt dit niet. Kijk na wat er is ingevuld.'
      default:
        return 'De server doet dit niet.'
    }
  },
})
export type AccountMessages = ReturnType<typeof accountNl>

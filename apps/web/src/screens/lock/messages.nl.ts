import type { Say } from '../../messages/messages.ts'

export const lockNl = (say: Say) => ({
  title: 'Op slot',
  text: say('Met je wachtzin gaat het schrift weer open.', 'Met uw wachtzin gaat het schrift weer open.'),
  passphrase: 'Wachtzin',
  unlock: 'Openen',
  unlocking: 'Even openen…',
  wrong: 'Dit is niet de wachtzin. Hoofdletters tellen mee.',
  wait: 'Na een paar pogingen duurt het steeds langer voor het weer mag. Zo schiet raden niet op.',
  timeLeft: (seconds: number) =>
    seconds < 60
      ? `Weer proberen kan over ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'}.`
      : `Weer proberen kan over ${Math.ceil(seconds / 60)} ${Math.ceil(seconds / 60) === 1 ? 'minuut' : 'minuten'}.`,
  memory:
    'Dit apparaat heeft te weinig geheugen vrij. Sluit andere programma’s of tabbladen en probeer het opnieuw.',
  forgotten: 'Wachtzin kwijt?',
  forgottenText: say(
    'Dan is wat hier staat niet meer te lezen, door niemand, tenzij een passkey dit schrift opent. Een andere sleutel is er niet. Je kunt wissen, opnieuw beginnen en een kopie terugzetten als je die hebt.',
    'Dan is wat hier staat niet meer te lezen, door niemand, tenzij een passkey dit schrift opent. Een andere sleutel is er niet. U kunt wissen, opnieuw beginnen en een kopie terugzetten als u die hebt.',
  ),
})
export type LockMessages = ReturnType<typeof lockNl>

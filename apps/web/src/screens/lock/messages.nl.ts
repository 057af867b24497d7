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
    'Bij deze wachtzin hoort geen herstelcode. Zonder wachtzin of passkey kan niemand meer lezen wat hier staat. Je kunt wissen, opnieuw beginnen en een kopie terugzetten als je die hebt.',
    'Bij deze wachtzin hoort geen herstelcode. Zonder wachtzin of passkey kan niemand meer lezen wat hier staat. U kunt wissen, opnieuw beginnen en een kopie terugzetten als u die hebt.',
  ),
  neither: say(
    'Ook de code kwijt? Dan kan zonder passkey niemand meer lezen wat hier staat. Je kunt wissen, opnieuw beginnen en een kopie terugzetten als je die hebt.',
    'Ook de code kwijt? Dan kan zonder passkey niemand meer lezen wat hier staat. U kunt wissen, opnieuw beginnen en een kopie terugzetten als u die hebt.',
  ),
  throughOther: say(
    'Deelde je een traject met iemand? Dat deel kan via die ander terugkomen. Begin daarvoor opnieuw, vraag de programmabeheerder om een nieuwe link voor je account, log ermee in en kies bij Instellingen ‘Terugkomen bij een gedeeld traject’. Wat alleen van jou was, komt zo niet terug.',
    'Deelde u een traject met iemand? Dat deel kan via die ander terugkomen. Begin daarvoor opnieuw, vraag de programmabeheerder om een nieuwe link voor uw account, log ermee in en kies bij Instellingen ‘Terugkomen bij een gedeeld traject’. Wat alleen van u was, komt zo niet terug.',
  ),
})
export type LockMessages = ReturnType<typeof lockNl>

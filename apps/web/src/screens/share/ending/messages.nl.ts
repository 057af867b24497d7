import { capital } from '../../../messages/capital.ts'
import type { Say } from '../../../messages/messages.ts'

export const endingNl = (say: Say) => ({
  title: 'Ophouden met delen',
  hint: 'Ieder kan op elk moment stoppen. Wat er al gedeeld is, kan niemand terughalen.',
  otherGone: (other: string) =>
    `Volgens de server doet ${other} niet meer mee aan dit traject. Wat ${other} heeft, blijft daar.`,

  remove: (other: string) => `${capital(other)} uit dit traject halen`,
  removeTitle: (other: string) => `${capital(other)} uit dit traject halen?`,
  removeAction: 'Uit het traject halen',
  removeFromNow: (other: string) =>
    say(
      `Er komt een nieuwe sleutel, die ${other} niet krijgt. Wat je hierna opschrijft, komt niet meer bij ${other}, en wat ${other} nog schrijft, komt hier niet meer aan.`,
      `Er komt een nieuwe sleutel, die ${other} niet krijgt. Wat u hierna opschrijft, komt niet meer bij ${other}, en wat ${other} nog schrijft, komt hier niet meer aan.`,
    ),
  removeKeeps: (other: string) =>
    `Alles wat tot nu toe gedeeld is, houdt ${other} op het eigen apparaat. Dat is niet terug te halen.`,
  removeSeen: (other: string) =>
    say(
      `${capital(other)} kan zien dat je dit gedaan hebt. Terugdraaien kan niet; later opnieuw beginnen wel, met een nieuwe link.`,
      `${capital(other)} kan zien dat u dit gedaan hebt. Terugdraaien kan niet; later opnieuw beginnen wel, met een nieuwe link.`,
    ),
  removing: 'Even bezig…',

  stop: 'Zelf stoppen met delen',
  stopTitle: 'Stoppen met delen?',
  stopKeeps: 'Wat hier staat, blijft hier; wat de ander heeft, blijft daar. Er gaat niets meer heen en weer.',
  stopTakesBack: say(
    'Zinnen die je aan je leidinggevende hebt laten zien, worden daarbij eerst teruggenomen.',
    'Zinnen die u aan uw leidinggevende hebt laten zien, worden daarbij eerst teruggenomen.',
  ),
  stopServer: say(
    'De server haalt je uit dit traject, nu of zodra hij te bereiken is. Wat er nog verzegeld op de server staat, wordt gewist als ook de ander stopt.',
    'De server haalt u uit dit traject, nu of zodra hij te bereiken is. Wat er nog verzegeld op de server staat, wordt gewist als ook de ander stopt.',
  ),

  alone: (other: string) =>
    say(
      `Je hebt ${other} uit dit traject gehaald. Alles wat er stond, staat hier nog; het wordt niet meer gedeeld.`,
      `U hebt ${other} uit dit traject gehaald. Alles wat er stond, staat hier nog; het wordt niet meer gedeeld.`,
    ),
  putOut: (other: string) =>
    say(
      `Je bent door ${other} uit dit traject gehaald. Alles wat je tot dan toe had, staat hier nog; er wordt niets meer verzonden of ontvangen.`,
      `U bent door ${other} uit dit traject gehaald. Alles wat u tot dan toe had, staat hier nog; er wordt niets meer verzonden of ontvangen.`,
    ),
  replacedTitle: 'Verder op een ander apparaat',
  replaced: (other: string) =>
    say(
      `In jouw plaats is iemand met nieuwe sleutels teruggekomen in dit traject, en ${other} heeft dat toegelaten. Was jij dat, op een ander apparaat? Dan ga je daar verder; dit apparaat doet niet meer mee.`,
      `In uw plaats is iemand met nieuwe sleutels teruggekomen in dit traject, en ${other} heeft dat toegelaten. Was u dat, op een ander apparaat? Dan gaat u daar verder; dit apparaat doet niet meer mee.`,
    ),
  replacedHere: say(
    'Wat hier stond, staat hier nog. Wat van jou alleen is, staat alleen hier; wil je het houden, maak dan bij Instellingen een kopie. Er wordt niets meer verzonden of ontvangen.',
    'Wat hier stond, staat hier nog. Wat van u alleen is, staat alleen hier; wilt u het houden, maak dan bij Instellingen een kopie. Er wordt niets meer verzonden of ontvangen.',
  ),
  replacedNotMe: (other: string) =>
    say(
      `Was jij dat niet? Bel ${other} dan meteen: er leest iemand anders mee.`,
      `Was u dat niet? Bel ${other} dan meteen: er leest iemand anders mee.`,
    ),
  clearTitle: 'Het delen op dit apparaat opruimen?',
  clearWhat: 'Dit apparaat vergeet dat dit traject gedeeld werd. Wat hier staat, blijft staan.',
  again: say(
    'Wil je weer samen aan dit traject werken? Ruim het delen hier op en maak daarna een nieuwe link.',
    'Wilt u weer samen aan dit traject werken? Ruim het delen hier op en maak daarna een nieuwe link.',
  ),
  clear: 'Delen opruimen',
})
export type EndingMessages = ReturnType<typeof endingNl>

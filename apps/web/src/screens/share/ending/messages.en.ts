import { capital } from '../../../messages/capital.ts'
import type { EndingMessages } from './messages.nl.ts'

export const endingEn: EndingMessages = {
  title: 'How to stop sharing',
  hint: 'Either of you can stop at any moment. Nobody can take back what has already been shared.',
  otherGone: (other) =>
    `The server says that ${other} no longer takes part in this trajectory. ${capital(other)} keeps what is on their device.`,

  remove: (other) => `Remove ${other} from this trajectory`,
  removeTitle: (other) => `Remove ${other} from this trajectory?`,
  removeAction: 'Remove from the trajectory',
  removeFromNow: (other) =>
    `There will be a new key, which ${other} does not get. What you write from now on will not reach ${other}, and what ${other} still writes will not arrive here.`,
  removeKeeps: (other) =>
    `${capital(other)} keeps everything shared until now on their own device. That cannot be taken back.`,
  removeSeen: (other) =>
    `${capital(other)} can see that you did this. It cannot be undone; you can start again later, with a new link.`,
  removing: 'One moment…',

  stop: 'Stop sharing',
  stopTitle: 'Stop sharing?',
  stopKeeps:
    'What is here stays here; what the other person has stays there. Nothing goes back and forth any more.',
  stopTakesBack: 'Sentences that you let your manager read are taken back first.',
  stopServer:
    'The server takes you out of this trajectory, now or as soon as it can be reached. What it still keeps, sealed, is erased when the other person stops too.',

  alone: (other) =>
    `You removed ${other} from this trajectory. Everything that was here is still here; it is no longer shared.`,
  putOut: (other) =>
    `${capital(other)} removed you from this trajectory. Everything you had until then is still here; nothing more is sent or received.`,
  replacedTitle: 'Continued on another device',
  replaced: (other) =>
    `Somebody with new keys came back to this trajectory in your place, and ${other} let them in. Was that you, on another device? Then go on there; this device no longer takes part.`,
  replacedHere:
    'What was here is still here. What is only yours is nowhere but here; if you want to keep it, make a copy in Settings. Nothing more is sent or received.',
  replacedNotMe: (other) => `Was that not you? Then call ${other} at once: somebody else is reading along.`,
  clearTitle: 'Clear the sharing on this device?',
  clearWhat: 'This device forgets that this trajectory was shared. What is here stays here.',
  again:
    'Would you like to work on this trajectory together again? Clear the sharing here, then make a new link.',
  clear: 'Clear the sharing',
}

import type { EndingMessages } from './messages.nl.ts'

export const endingEn: EndingMessages = {
  title: 'Ending the sharing',
  hint: 'Either of you can stop at any moment. What has been shared already, nobody can take back.',
  otherGone: (other) =>
    `The server says that ${other} no longer takes part in this trajectory. What ${other} has stays there.`,

  remove: (other) => `Put ${other} out of this trajectory`,
  removeTitle: (other) => `Put ${other} out of this trajectory?`,
  removeAction: 'Put out',
  removeFromNow: (other) =>
    `There will be a new key, which ${other} does not get. What you write from now on does not reach ${other}, and what is still written there no longer arrives here.`,
  removeKeeps: (other) =>
    `Everything shared until now, ${other} keeps on their own device. That cannot be taken back.`,
  removeSeen: (other) =>
    `${other} can see that you did this. It cannot be undone; starting again later is possible, with a new link.`,
  removing: 'One moment…',

  stop: 'Stop sharing yourself',
  stopTitle: 'Stop sharing?',
  stopKeeps:
    'What is here stays here; what the other person has stays there. Nothing goes back and forth any more.',
  stopServer:
    'The server takes you out of this trajectory, now or as soon as it can be reached. What it still keeps, sealed, goes when the other person stops too.',

  alone: (other) =>
    `You put ${other} out of this trajectory. Everything that was here is still here; it is no longer shared.`,
  putOut: (other) =>
    `${other} put you out of this trajectory. Everything you had until then is still here; nothing arrives any more and nothing leaves.`,
  again:
    'Would you like to work on this trajectory together again? Clear the sharing here, then make a new link.',
  clear: 'Clear the sharing',
}

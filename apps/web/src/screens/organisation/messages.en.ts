import type { OrganisationMessages } from './messages.nl.ts'

export const organisationEn: OrganisationMessages = {
  title: 'Organisation',
  lead: 'Who belongs to it, and who is still to come. What people talk about cannot be seen here, nor requested.',
  signIn: 'Sign in',

  toHome: 'To the first page',
  invite: 'Invite someone',
  inviteHint:
    'You get a link to pass on yourself. Whoever opens it creates an account. After that, you share a trajectory from the trajectory itself.',
  name: 'Name',
  mail: 'Email address',
  asOrganiser: 'Also a programme manager: may see the log and close accounts',
  inviteNow: 'Make a link',
  linkFor: (name) => `Link for ${name}`,
  handOver: (day) =>
    `This server does not send email: send this link yourself. It works once, up to and including ${day}. It cannot be shown again later.`,
  mailed: (day) =>
    `This link was also sent by email. It works once, up to and including ${day}. It cannot be shown again later.`,

  mails: 'Email that was not sent',
  mailsHint: (sends) =>
    `${sends ? 'The mail server did not take these messages.' : 'This server does not send email.'} Pass them on yourself where needed; they are gone from here once the server restarts.`,
  mailTo: (to, moment) => `to ${to}, ${moment}`,
  mailText: 'Text of the message',

  open: 'Invited, not here yet',
  openHint: 'A new link replaces the old one.',
  until: (mail, day) => `${mail}, up to and including ${day}`,
  letIn: 'Lost passphrase',
  letInOf: (name) => `Lost passphrase: link for ${name}`,
  letInWhat: (day) =>
    `Hand this link over yourself, and only if you are certain who gets it. Whoever opens it chooses a new passphrase for the account, which is signed out everywhere. It works once, up to and including ${day}. It does not open anything that was written.`,
  newLink: 'New link',
  newLinkFor: (name) => `New link for ${name}`,

  people: 'People',
  peopleHint: 'Who shares a trajectory with whom is not shown here.',
  organiser: 'programme manager',
  since: (mail, day) => `${mail}, since ${day}`,
  closed: (mail, day) => `${mail}, closed on ${day}`,
  close: 'Close account',
  closeOf: (name) => `Close account of ${name}`,
  closeTitle: (name) => `Close ${name}’s account?`,
  closeWhat:
    'They are signed out everywhere and can no longer share with this account. A sealed copy at the server is erased. What is on their own device stays there.',

  audit: 'Log',
  auditHint:
    'Who joined, who let them in, and who left. Nothing about conversations. It cannot be changed from within Lef.',
  auditEmpty: 'Nothing yet.',
  auditKept: (days) =>
    days === 365 ? 'Lines are erased after a year.' : `Lines are erased after ${days} days.`,
  auditWhen: 'When',
  auditWhat: 'What',
  visits: 'Signing in and devices',
  visitsHint:
    'Who was invited, signed in and out, and with which device. Failed attempts are counted by the hour, and are erased after 90 days.',
  older: 'Older lines',
  auditOlder: 'Older lines in the log',
  visitsOlder: 'Older lines under signing in and devices',
  refusedSignIns: (who, times) => {
    const how = times === 1 ? 'failed' : `failed ${times} times`
    return who === null
      ? `Signing in with an address without an account ${how}`
      : `Signing in as ${who} ${how}`
  },
  somebody: 'someone',
  gone: 'a former participant',
  goneCount: (count) =>
    count === 1
      ? 'One account has been deleted: its name and email address are erased.'
      : `${count} accounts have been deleted: their names and email addresses are erased.`,

  together: 'How many people work together',
  togetherIs: (people) => `${people} people or more`,
  togetherFew: (least) => `Fewer than ${least} people, perhaps nobody yet`,
  togetherWhat: (least) =>
    `People who share a trajectory with someone: coaches and coachees together. The number is rounded down to fives; below ${least} it is not shown. Otherwise one could tell, in a small group, who it is about, and whether someone has just begun or stopped. There are no other figures, not by department either.`,
  audited: (what, who, about) => {
    switch (what) {
      case 'setup':
        return `${who} started the organisation`
      case 'invited':
        return `${who} invited ${about}`
      case 'joined':
        return `${who} created an account`
      case 'signed-in':
        return `${who} signed in`
      case 'signed-in-by-passkey':
        return `${who} signed in with a passkey`
      case 'signed-in-by-single-sign-on':
        return `${who} signed in by single sign-on`
      case 'single-sign-on-linked':
        return `${who}’s account was linked to single sign-on`
      case 'sign-in-refused':
        return `Signing in as ${who} failed`
      case 'signed-out':
        return `${who} signed out`
      case 'signed-out-elsewhere':
        return `${who} signed out everywhere else`
      case 'passphrase-changed':
        return `${who} chose another passphrase`
      case 'invited-again':
        return `${who} invited ${about} again`
      case 'let-in-again':
        return `${who} came back in with a new link`
      case 'account-left':
        return `${who} deleted their own account`
      case 'account-closed':
        return `${who} closed ${about}’s account`
      case 'passkey-added':
        return `${who} added a passkey`
      case 'passkey-removed':
        return `${who} removed a passkey`
      case 'copy-made':
        return `${who} put a sealed copy on the server`
      case 'copy-replaced':
        return `${who}’s sealed copy was replaced from another browser`
      case 'copy-fetched':
        return `${who} fetched the sealed copy`
      case 'copy-removed':
        return `${who} took the sealed copy off the server`
      case 'device-added':
        return `${who} added a device`
      case 'device-removed':
        return `${who} removed a device`
      case 'restored':
        return 'A backup was restored: everybody is signed out, and open invitations have ended'
    }
  },
}

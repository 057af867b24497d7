import type { OrganisationMessages } from './messages.nl.ts'

export const organisationEn: OrganisationMessages = {
  title: 'Organisation',
  lead: 'Who belongs to it, and who is still to come. What people talk about cannot be seen here, nor asked for by anyone.',
  signIn: 'Sign in',

  invite: 'Invite somebody',
  inviteHint: 'You get a link to hand over yourself. Whoever opens it makes an account.',
  name: 'Name',
  mail: 'Mail address',
  asOrganiser: 'May let people in and close accounts too (organiser)',
  inviteNow: 'Make a link',
  linkFor: (name) => `Link for ${name}`,
  handOver: (day) =>
    `Lef sends no mail yet: send this link yourself. It works once, up to and including ${day}, and cannot be shown again later.`,

  open: 'Still to come',
  openHint: 'A new link ends the old one.',
  until: (mail, day) => `${mail}, up to and including ${day}`,
  newLink: 'New link',
  newLinkFor: (name) => `New link for ${name}`,

  people: 'People',
  peopleHint: 'Who shares a trajectory with whom is not shown here.',
  organiser: 'organiser',
  since: (mail, day) => `${mail}, since ${day}`,
  closed: (mail, day) => `${mail}, closed on ${day}`,
  close: 'Close account',
  closeOf: (name) => `Close account of ${name}`,
  closeTitle: (name) => `Close the account of ${name}?`,
  closeWhat:
    'They are signed out everywhere and cannot reach the server any more. What is on their own device already stays there.',

  audit: 'What has been written down',
  auditHint: 'Coming and going, no more. Nobody can change anything in it.',
  auditWhen: 'When',
  auditWhat: 'What',
  auditAll: (count) => `All ${count} lines`,
  somebody: 'Somebody',
  audited: (what, who, about) => {
    switch (what) {
      case 'setup':
        return `${who} began the organisation`
      case 'invited':
        return `${who} invited ${about}`
      case 'joined':
        return `${who} made an account`
      case 'signed-in':
        return `${who} signed in`
      case 'sign-in-refused':
        return `Signing in as ${who} failed`
      case 'signed-out':
        return `${who} signed out`
      case 'signed-out-elsewhere':
        return `${who} signed out everywhere else`
      case 'passphrase-changed':
        return `${who} took another passphrase`
      case 'invited-again':
        return `${who} invited ${about} to come in again`
      case 'let-in-again':
        return `${who} came in again with a new passphrase`
      case 'account-left':
        return `${who} closed their own account`
      case 'account-closed':
        return `${who} closed the account of ${about}`
      case 'device-added':
        return `${who} added a device`
      case 'device-removed':
        return `${who} removed a device`
    }
  },
}

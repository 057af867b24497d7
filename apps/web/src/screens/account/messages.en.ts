import type { ComingInMessages } from './messages.nl.ts'

export const comingInEn: ComingInMessages = {
  setupTitle: 'Begin an organisation',
  setupLead:
    'Whoever works together on two devices does so within an organisation on this server. You are the first; after that you invite others.',
  organisationName: 'Name of the organisation',
  setupNow: 'Make the organisation',
  setupThere: 'There is an organisation on this server already.',
  setupNoToken:
    'This page belongs to the link that the server shows when it starts. Open that link whole, with everything after the hash sign.',
  toOrganisation: 'To the organisation',

  invitation: 'Invitation',
  invitedBy: (organisation) => `An invitation from ${organisation}`,
  invitationLead:
    'With an account you work with another person on the same trajectory, each on a device of your own.',
  invitedAs: (mail) => `For ${mail}`,
  invitationOver: 'This invitation has been used already, or is over. Ask for a new one.',
  join: 'Join',
  welcome: 'Welcome',
  welcomeAt: (organisation) => `You are signed in at ${organisation}.`,
  welcomeNext: 'Were you given a link to a trajectory as well? Open it now, on this device.',

  signIn: 'Sign in',
  signInLead: 'Only needed to work together with somebody. Everything you do alone works without.',
  inAs: (name, organisation) => `You are signed in as ${name}, at ${organisation}.`,
  noOrganisation: 'There is no organisation on this server yet.',
  toHome: 'To the beginning',
  toAccount: 'To your account',
}

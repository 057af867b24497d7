import type { ComingInMessages } from './messages.nl.ts'

export const comingInEn: ComingInMessages = {
  setupTitle: 'Start an organisation',
  setupLead:
    'People who work together on two devices do so within an organisation on this server. You are the first; after that you invite others.',
  organisationName: 'Name of the organisation',
  setupNow: 'Start the organisation',
  setupThere: 'There is already an organisation on this server.',
  setupNoToken:
    'This page belongs to the link that the server shows when it starts. Open the whole link, including everything after the hash sign.',
  toOrganisation: 'To the organisation',

  invitation: 'Invitation',
  invitedBy: (organisation) => `An invitation from ${organisation}`,
  invitationLead:
    'With an account you can work with another person on the same trajectory, each on your own device.',
  invitedAs: (mail) => `For ${mail}`,
  invitationOver: 'This invitation has already been used or has expired. Ask for a new one.',
  join: 'Join',
  welcome: 'Welcome',
  welcomeAt: (organisation) => `You are signed in to ${organisation}.`,
  welcomeNext: 'Were you given a link to a trajectory as well? Open it now, on this device.',

  signIn: 'Sign in',
  signInLead:
    'Only needed for working with another person. Everything you do alone works without an account.',
  signInLost:
    'Lost the passphrase of your account? Ask the programme manager for a link that lets you back in.',
  inAs: (name, organisation) => `You are signed in as ${name}, at ${organisation}.`,
  noLockYet: 'The notebook on this device has no lock yet. Make one in Settings before you share anything.',
  noOrganisation: 'There is no organisation on this server yet.',
  toHome: 'To the first page',
  toBefore: 'Back to where you were',
  toAccount: 'To your account',
}

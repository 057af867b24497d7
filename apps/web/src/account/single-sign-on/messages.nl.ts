import type { Say } from '../../messages/messages.ts'

export const singleSignOnNl = (say: Say) => ({
  signIn: (name: string) => `Inloggen met ${name}`,
  join: (name: string) => `Meedoen met ${name}`,
  what: (name: string) =>
    say(
      `${name} opent je account, en niet wat je opschrijft. Voor het schrift blijft je eigen wachtzin nodig.`,
      `${name} opent uw account, en niet wat u opschrijft. Voor het schrift blijft uw eigen wachtzin nodig.`,
    ),
  going: 'Even doorsturen…',
  back: 'Inloggen',
  finishing: 'Even inloggen…',
  again: 'Opnieuw inloggen',
})
export type SingleSignOnMessages = ReturnType<typeof singleSignOnNl>

import type { Say } from '../../messages/messages.ts'

export const singleSignOnNl = (say: Say) => ({
  signIn: (name: string) => `Inloggen met ${name}`,
  join: (name: string) => `Meedoen met ${name}`,
  what: (name: string) =>
    say(
      `${name} opent je account, niet wat je opschrijft. Het slot op je schrift blijft zoals het is.`,
      `${name} opent uw account, niet wat u opschrijft. Het slot op uw schrift blijft zoals het is.`,
    ),
  going: 'Even doorsturen…',
  back: 'Inloggen',
  finishing: 'Even inloggen…',
  again: 'Opnieuw inloggen',
})
export type SingleSignOnMessages = ReturnType<typeof singleSignOnNl>

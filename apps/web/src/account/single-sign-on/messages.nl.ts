import type { Say } from '../../messages/messages.ts'

export const singleSignOnNl = (say: Say) => ({
  signIn: (name: string) => `Inloggen met ${name}`,
  join: (name: string) => `Meedoen met ${name}`,
  what: (name: string) =>
    say(
      `${name} opent je account, en niet wat je opschrijft. Het schrift gaat alleen open met je eigen wachtzin, of met een passkey die je daarvoor hebt ingesteld.`,
      `${name} opent uw account, en niet wat u opschrijft. Het schrift gaat alleen open met uw eigen wachtzin, of met een passkey die u daarvoor hebt ingesteld.`,
    ),
  going: 'Even doorsturen…',
  back: 'Inloggen',
  finishing: 'Even inloggen…',
  again: 'Opnieuw inloggen',
})
export type SingleSignOnMessages = ReturnType<typeof singleSignOnNl>

/** What a mail says; nothing else is ever in one: no name of a trajectory, no word of content, no day of a conversation. */
export type MailKind =
  | {
      readonly kind: 'invitation'
      readonly name: string
      readonly by: string
      readonly organisation: string
      readonly link: string
      readonly until: string
    }
  | { readonly kind: 'has-account'; readonly by: string; readonly organisation: string }
  | {
      readonly kind: 'invited-again'
      readonly by: string
      readonly organisation: string
      readonly link: string
      readonly until: string
    }
  | { readonly kind: 'new-device' }
  | { readonly kind: 'passkey-added' }
  | { readonly kind: 'copy-fetched' }
  | { readonly kind: 'copy-replaced' }
  | { readonly kind: 'copy-removed' }
  | { readonly kind: 'passphrase-changed' }
  | { readonly kind: 'agreement-waits' }
  | { readonly kind: 'link-answered' }
  | { readonly kind: 'recovery-asked' }

/** A subject and a text, in plain words. */
export interface MailText {
  readonly subject: string
  readonly text: string
}

/** Kinds that say that somebody works with another: whoever runs the organisation is not to read those. */
export const betweenTheTwo: readonly MailKind['kind'][] = [
  'agreement-waits',
  'link-answered',
  'recovery-asked',
]

/**
 * A mail in Dutch and then in English, because a server does not know which of the two somebody reads. `address` is what
 * people open; `moment` when it happened.
 */
export function mailText(mail: MailKind, address: string, moment: Date): MailText {
  const [dutch, english] = textsOf(mail, address, moment)
  return {
    subject: `Lef: ${dutch.subject} / ${english.subject}`,
    text: `${dutch.text}\n\n———\n\n${english.text}\n`,
  }
}

function textsOf(mail: MailKind, address: string, moment: Date): readonly [MailText, MailText] {
  const at = `${moment.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  switch (mail.kind) {
    case 'invitation': {
      const { name, by, organisation, link, until } = mail
      return [
        {
          subject: `uitnodiging van ${organisation}`,
          text: `Dag ${name},\n\nDit is een uitnodiging van ${by} voor Lef bij ${organisation}. Een account maken gaat met deze link:\n\n${link}\n\nDe link werkt één keer, tot en met ${until}. Is ${by} een onbekende, doe dan niets.`,
        },
        {
          subject: `invitation from ${organisation}`,
          text: `Hello ${name},\n\n${by} invites you to Lef at ${organisation}. Create an account with this link:\n\n${link}\n\nIt works once, up to and including ${until}. If you do not know ${by}, do nothing.`,
        },
      ]
    }
    case 'has-account': {
      const { by, organisation } = mail
      return [
        {
          subject: 'er is al een account',
          text: `${by} stuurde een uitnodiging voor Lef bij ${organisation}. Met dit mailadres is daar al een account. Inloggen kan hier:\n\n${address}/sign-in`,
        },
        {
          subject: 'you already have an account',
          text: `${by} invited you to Lef at ${organisation}. You already have an account there with this email address. You can sign in:\n\n${address}/sign-in`,
        },
      ]
    }
    case 'invited-again': {
      const { by, organisation, link, until } = mail
      return [
        {
          subject: 'een nieuwe wachtzin kiezen',
          text: `${by} geeft weer toegang tot het account bij ${organisation}. Een nieuwe wachtzin kiezen gaat met deze link:\n\n${link}\n\nDe link werkt één keer, tot en met ${until}. Komt dit onverwacht, vraag ${by} dan waarom het gebeurt.`,
        },
        {
          subject: 'choose a new passphrase',
          text: `${by} lets you back into your account at ${organisation}. Choose a new passphrase with this link:\n\n${link}\n\nIt works once, up to and including ${until}. If you did not ask for this, ask ${by} why it is happening.`,
        },
      ]
    }
    case 'new-device':
      return [
        {
          subject: 'ingelogd op een nieuw apparaat',
          text: `Op ${at} is er met dit account ingelogd in een browser waarin dat nog niet eerder gebeurde. Klopt dat, dan is er niets te doen. Klopt het niet: log in en kies bij Instellingen een andere wachtzin; dat logt alle andere apparaten uit. Haal daar ook elke passkey weg die er niet hoort.\n\n${address}/settings`,
        },
        {
          subject: 'signed in on a new device',
          text: `On ${at} somebody signed in with your account in a browser where that had not happened before. If it was you, there is nothing to do. If it was not: sign in and choose another passphrase in Settings; that signs out all other devices. Remove any passkey there that is not yours, too.\n\n${address}/settings`,
        },
      ]
    case 'passkey-added':
      return [
        {
          subject: 'er kwam een passkey bij',
          text: `Op ${at} kreeg dit account een passkey erbij, die zonder wachtzin inlogt. Klopt dat, dan is er niets te doen. Klopt het niet: log in, haal bij Instellingen de passkey weg en kies een andere wachtzin. Een andere wachtzin alleen haalt geen passkey weg.\n\n${address}/settings`,
        },
        {
          subject: 'a passkey was added',
          text: `On ${at} a passkey was added to your account, which signs in without the passphrase. If it was you, there is nothing to do. If it was not: sign in, remove the passkey in Settings and choose another passphrase. Another passphrase alone removes no passkey.\n\n${address}/settings`,
        },
      ]
    case 'passphrase-changed':
      return [
        {
          subject: 'het inloggen is veranderd',
          text: `Op ${at} kreeg dit account een andere wachtzin of een andere manier van inloggen; alle andere apparaten zijn uitgelogd. Klopt dat niet, neem dan contact op met de programmabeheerder van de organisatie. Wat er geschreven is, gaat hier niet mee open.\n\n${address}`,
        },
        {
          subject: 'your sign-in was changed',
          text: `On ${at} your account was given another passphrase or another way to sign in; all other devices were signed out. If that was not you, contact the programme manager of your organisation. This does not open what you wrote.\n\n${address}`,
        },
      ]
    case 'copy-fetched':
      return [
        {
          subject: 'de verzegelde kopie is opgehaald',
          text: `Op ${at} is de verzegelde kopie van het schrift bij dit account opgehaald. Openen kan alleen met de wachtzin, de herstelcode of een passkey van toen de kopie werd gemaakt. Klopt dat, dan is er niets te doen. Klopt het niet: log in en kies bij Instellingen een andere wachtzin, voor het account en voor het schrift, en maak daarna een nieuwe kopie. Haal daar ook elke passkey weg die er niet hoort.\n\n${address}/settings`,
        },
        {
          subject: 'the sealed copy was fetched',
          text: `On ${at} the sealed copy of the notebook kept with your account was fetched from the server. Only the passphrase, recovery code or a passkey from when it was made opens it. If it was you, there is nothing to do. If it was not: sign in and choose another passphrase in Settings, for the account and for the notebook, and then make a new copy. Remove any passkey there that is not yours, too.\n\n${address}/settings`,
        },
      ]
    case 'copy-replaced':
      return [
        {
          subject: 'de verzegelde kopie is vervangen',
          text: `Op ${at} is de verzegelde kopie van het schrift bij dit account vervangen vanuit een andere browser dan de vorige keer. Wat alleen in de vorige kopie stond, is niet meer van de server terug te halen. Klopt dat, dan is er niets te doen. Klopt het niet: log in, kies bij Instellingen een andere wachtzin en maak daar een nieuwe kopie, op het apparaat waarop het schrift staat.\n\n${address}/settings`,
        },
        {
          subject: 'the sealed copy was replaced',
          text: `On ${at} the sealed copy of the notebook kept with your account was replaced from another browser than the one that made the copy before. What was only in that one can no longer be brought back from the server. If it was you, there is nothing to do. If it was not: sign in, choose another passphrase in Settings and make a new copy there, on the device that has the notebook.\n\n${address}/settings`,
        },
      ]
    case 'copy-removed':
      return [
        {
          subject: 'de verzegelde kopie is weggehaald',
          text: `Op ${at} is de verzegelde kopie van het schrift bij dit account van de server gehaald; er staat nu geen kopie meer. Klopt dat, dan is er niets te doen. Klopt het niet: log in, kies bij Instellingen een andere wachtzin en maak daar een nieuwe kopie.\n\n${address}/settings`,
        },
        {
          subject: 'the sealed copy was removed',
          text: `On ${at} the sealed copy of the notebook kept with your account was taken off the server; there is no copy any more. If it was you, there is nothing to do. If it was not: sign in, choose another passphrase in Settings and make a new copy there.\n\n${address}/settings`,
        },
      ]
    case 'agreement-waits':
      return [
        {
          subject: 'er liggen afspraken om te tekenen',
          text: `In Lef liggen afspraken klaar om te lezen en te tekenen. Ze gelden pas als iedereen heeft getekend.\n\n${address}`,
        },
        {
          subject: 'an agreement awaits your signature',
          text: `An agreement is ready in Lef for you to read and sign. It takes effect only once everyone has signed.\n\n${address}`,
        },
      ]
    case 'link-answered':
      return [
        {
          subject: 'iemand heeft een link geopend',
          text: `Iemand heeft geantwoord op een link naar een traject. Open Lef om te zien wie het is, en om die toe te laten of niet.\n\n${address}`,
        },
        {
          subject: 'somebody opened a link',
          text: `Somebody has answered a link to a trajectory. Open Lef to see who it is, and to let them in or not.\n\n${address}`,
        },
      ]
    case 'recovery-asked':
      return [
        {
          subject: 'iemand vraagt om weer mee te doen',
          text: `Iemand vraagt om met nieuwe sleutels weer mee te doen aan een gedeeld traject. Open Lef, en vergelijk samen het nummer voordat er iemand wordt toegelaten: aan tafel, of aan de telefoon op een nummer dat al bekend was. Klopt het niet, laat dan niemand toe.\n\n${address}`,
        },
        {
          subject: 'somebody asks to take part again',
          text: `Somebody asks to take part in a shared trajectory again, with new keys. Open Lef, and compare the number together before you let anyone in: face to face, or over the phone on a number you already knew. If it does not match, let nobody in.\n\n${address}`,
        },
      ]
  }
}

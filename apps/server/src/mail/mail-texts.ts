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
          text: `Dag ${name},\n\n${by} nodigt je uit voor Lef bij ${organisation}. Met deze link maak je een account:\n\n${link}\n\nDe link werkt één keer, tot en met ${until}. Ken je ${by} niet, doe dan niets.`,
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
          subject: 'je hebt al een account',
          text: `${by} nodigde je uit voor Lef bij ${organisation}. Met dit mailadres heb je daar al een account. Je kunt inloggen:\n\n${address}/sign-in`,
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
          text: `${by} laat je weer binnen in je account bij ${organisation}. Met deze link kies je een nieuwe wachtzin:\n\n${link}\n\nDe link werkt één keer, tot en met ${until}. Heb je hier niet om gevraagd, vraag ${by} dan waarom dit gebeurt.`,
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
          text: `Op ${at} is er met jouw account ingelogd in een browser waarin dat nog niet eerder gebeurde. Was jij dat, dan hoef je niets te doen. Was jij het niet: log in en kies een andere wachtzin. Dat logt alle andere apparaten uit.\n\n${address}/account`,
        },
        {
          subject: 'signed in on a new device',
          text: `On ${at} somebody signed in with your account in a browser where that had not happened before. If it was you, there is nothing to do. If it was not: sign in and choose another passphrase. That signs out all other devices.\n\n${address}/account`,
        },
      ]
    case 'passphrase-changed':
      return [
        {
          subject: 'je inloggen is veranderd',
          text: `Op ${at} kreeg jouw account een andere wachtzin of een andere manier van inloggen; alle andere apparaten zijn uitgelogd. Was jij dat niet, neem dan contact op met de programmabeheerder van je organisatie. Wat je schreef, gaat daarmee alleen niet open.\n\n${address}`,
        },
        {
          subject: 'your sign-in was changed',
          text: `On ${at} your account got another passphrase or another way to sign in; all other devices were signed out. If that was not you, contact the programme manager of your organisation. That alone does not open what you wrote.\n\n${address}`,
        },
      ]
    case 'agreement-waits':
      return [
        {
          subject: 'er wacht een afspraak op je handtekening',
          text: `In Lef ligt een afspraak klaar die je kunt lezen en ondertekenen. Ze geldt pas als iedereen heeft getekend.\n\n${address}`,
        },
        {
          subject: 'an agreement awaits your signature',
          text: `An agreement is ready in Lef for you to read and sign. It holds only once everyone has signed.\n\n${address}`,
        },
      ]
    case 'link-answered':
      return [
        {
          subject: 'iemand heeft je link geopend',
          text: `Iemand heeft geantwoord op een link die jij doorgaf. Open Lef om te zien wie, en om diegene binnen te laten of niet.\n\n${address}`,
        },
        {
          subject: 'somebody opened your link',
          text: `Somebody has answered a link that you passed on. Open Lef to see who, and whether to let them in.\n\n${address}`,
        },
      ]
    case 'recovery-asked':
      return [
        {
          subject: 'iemand vraagt om weer mee te doen',
          text: `Met nieuwe sleutels vraagt iemand de plaats terug van wie meedoet in een traject van jou. Ben je dat zelf, dan klopt het. Ben je het niet, of doe je samen met iemand anders: open Lef, vergelijk de zin van zeven woorden terwijl je elkaar hoort, of zeg nee op een apparaat dat je nog hebt. Na 48 uur kan de ander het toestaan.\n\n${address}`,
        },
        {
          subject: 'somebody asks to take part again',
          text: `With new keys, somebody asks for the place of one who takes part in a trajectory of yours. If that is you, all is well. If it is not, or if you are the other: open Lef, compare the sentence of seven words while you hear each other, or say no on a device that you still have. After 48 hours the other may allow it.\n\n${address}`,
        },
      ]
  }
}

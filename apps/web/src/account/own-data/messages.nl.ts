import type { AnswerOf } from '../ask.ts'
import type { Say } from '../../messages/messages.ts'

type Remains = AnswerOf<'leave'>['remains'][number]

export const ownDataNl = (say: Say) => ({
  title: say('Wat de server over je bewaart', 'Wat de server over u bewaart'),
  what: say(
    'Alles wat de server over je bewaart, in één bestand: naam en mailadres, apparaten, wanneer je inlogde en met wie je deelt. Wat je schreef staat er niet in: dat staat hier op je apparaat, en is te downloaden bij ‘Een kopie maken’.',
    'Alles wat de server over u bewaart, in één bestand: naam en mailadres, apparaten, wanneer u inlogde en met wie u deelt. Wat u schreef staat er niet in: dat staat hier op uw apparaat, en is te downloaden bij ‘Een kopie maken’.',
  ),
  save: 'Downloaden',
  fileName: 'lef-server.json',
  saved: 'Gedownload.',

  leave: say('Je account opheffen', 'Uw account opheffen'),
  leaveWhat: say(
    'Je naam, je mailadres, elke manier om in te loggen en de kopie op de server verdwijnen, en je deelt niets meer. Wat op dit apparaat staat, blijft hier. Kan je leidinggevende zinnen van je lezen? Neem die dan eerst terug.',
    'Uw naam, uw mailadres, elke manier om in te loggen en de kopie op de server verdwijnen, en u deelt niets meer. Wat op dit apparaat staat, blijft hier. Kan uw leidinggevende zinnen van u lezen? Neem die dan eerst terug.',
  ),
  passphrase: say('De wachtzin van je account', 'De wachtzin van uw account'),
  leaveNow: 'Voorgoed opheffen',
  cancel: 'Niet opheffen',
  onlyOrganiser: say(
    'Je bent de enige programmabeheerder. Nodig er eerst nog een uit: anders kan er niemand meer worden toegelaten.',
    'U bent de enige programmabeheerder. Nodig er eerst nog een uit: anders kan er niemand meer worden toegelaten.',
  ),
  wrong: 'Die wachtzin klopt niet.',
  left: say('Je account is opgeheven.', 'Uw account is opgeheven.'),
  remainsTitle: 'Dit blijft op de server, en waarom:',
  remains: {
    audit:
      'In het logboek: dat er een account was en wat ermee gebeurde, zoals inloggen, zonder naam of mailadres. Anders is niet na te gaan wie er toegang had. Elke regel verdwijnt na een jaar, of na de tijd die de organisatie koos.',
    'shared-documents': say(
      'Wat je deelde, zolang de ander het heeft: het is ook van de ander. De inhoud is verzegeld; feiten en afspraken die jullie tekenden, zijn dat niet.',
      'Wat u deelde, zolang de ander het heeft: het is ook van de ander. De inhoud is verzegeld; feiten en afspraken die u beiden tekende, zijn dat niet.',
    ),
    looks: say(
      'Wanneer je bij een traject meekeek, zolang er nog iemand aan meedoet: de twee om wie het ging, mogen dat weten.',
      'Wanneer u bij een traject meekeek, zolang er nog iemand aan meedoet: de twee om wie het ging, mogen dat weten.',
    ),
    devices: say(
      'De openbare sleutels van je apparaten, zodat niemand anders onder jouw naam mee kan doen.',
      'De openbare sleutels van uw apparaten, zodat niemand anders onder uw naam mee kan doen.',
    ),
  } satisfies Readonly<Record<Remains, string>>,
  done: 'Klaar',
})

export type OwnDataMessages = ReturnType<typeof ownDataNl>

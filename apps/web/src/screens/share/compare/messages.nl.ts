export const compareNl = () => ({
  qr: 'Code om te vergelijken',
  scan: (other: string) =>
    `Aan één tafel? Laat ${other} deze code met de camera van de telefoon openen, in de browser waarin ${other} Lef gebruikt.`,
  title: 'Vergelijken met de camera',
  looking: 'Even vergelijken…',
  same: 'Het klopt: er zit niemand tussen.',
  sameNext: 'Dit apparaat onthoudt dat. Zeg tegen de ander dat het klopt, dan kan die het ook vastleggen.',
  different: 'Deze code hoort bij geen van de trajecten die op dit apparaat gedeeld worden.',
  differentNext:
    'Komt de code wel van iemand met wie hier een traject gedeeld wordt, dan zit er iemand tussen: schrijf niets meer op en begin opnieuw met een nieuwe link.',
  notACode: 'Dit is geen code om te vergelijken.',
  toSignIn: 'Inloggen',
  toHome: 'Naar de trajecten',
  signIn: 'Log eerst in, en scan de code daarna nog eens.',
  toTrajectory: 'Naar het traject',
})
export type CompareMessages = ReturnType<typeof compareNl>

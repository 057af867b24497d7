import type { Say } from '../../messages/messages.ts'

const count = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`)

export const homeNl = (say: Say) => ({
  title: say('Met wie ga je in gesprek?', 'Met wie gaat u in gesprek?'),
  begin: 'Begin een gesprek',
  talk: 'Gesprek',
  talkWith: (name: string) => `met ${name}`,
  unnamed: 'Traject zonder naam',
  own: (coach: string) => say('Je eigen traject', 'Uw eigen traject') + (coach ? ` met ${coach}` : ''),
  talkOwn: (which: string) => say(`in je eigen traject, ${which}`, `in uw eigen traject, ${which}`),
  begunOn: (day: string) => `begonnen op ${day}`,
  conversations: (n: number) => (n === 0 ? 'nog geen gesprek gevoerd' : count(n, 'gesprek', 'gesprekken')),
  openActions: (n: number) => `${count(n, 'actie staat', 'acties staan')} open`,
  trajectories: 'Trajecten',
  emptyTitle: 'Eerst het gesprek, dan pas het scherm',
  emptyText: say(
    'Zolang jullie praten, vraagt Lef niets. Je kunt meteen beginnen: namen en de rest komen later.',
    'Zolang u met elkaar praat, vraagt Lef niets. U kunt meteen beginnen: namen en de rest komen later.',
  ),
  harvestsTitle: 'Vier dingen om te bewaren',
  harvests: [
    {
      phase: 'goal',
      name: 'Het doel',
      text: say('in de woorden van je coachee', 'in de woorden van uw coachee'),
    },
    { phase: 'options', name: 'De keuze', text: 'uit wat de coachee zelf bedacht' },
    { phase: 'what', name: 'Het plan', text: 'met een datum erbij' },
    { phase: 'reality', name: 'De les', text: 'wat de coachee meeneemt' },
  ],
  sample: 'Bekijk een voorbeeld',
  sampleFailed: 'Het lukte niet om het voorbeeld toe te voegen.',
  card: 'GROW-kaart om te printen',
  sponsored: say('Waar je als leidinggevende meekijkt', 'Waar u als leidinggevende meekijkt'),
})
export type HomeMessages = ReturnType<typeof homeNl>

import type { BetterForm, GuardKind } from '../better-form.ts'

const form = (kind: GuardKind, match: readonly string[], ...offers: readonly string[]): BetterForm => ({
  kind,
  match,
  offer: { familiar: offers, polite: offers },
})

/** English questions to ask instead. Of each kind the first that matches; the last matches always. */
export const englishBetterForms: readonly BetterForm[] = [
  form(
    'gift',
    ['stopping|stops|preventing|prevents|keeps|keeping'],
    'What gets in the way?',
    'What do you need to take the step you want?',
  ),
  form(
    'gift',
    ["^ have|had|haven't you", 'ever'],
    'What have you tried so far?',
    'What have you thought of yourself?',
  ),
  form(
    'gift',
    ['better|easier|smarter|wiser|help|helpful|worth'],
    'What would help you?',
    'What possibilities do you see?',
  ),
  form('gift', ['^ why'], 'What has kept you doing it this way?', 'What possibilities do you see?'),
  form(
    'gift',
    ['ask|call|talk|speak|tell|email|discuss'],
    'What would you want to do yourself?',
    'Who could help you with this, and how?',
  ),
  form('gift', [], 'What could you do yourself?', 'What possibilities do you see?'),
  form(
    'leading',
    ['scared|afraid|angry|sad|upset|worried|nervous|hard|difficult'],
    'What is that like for you?',
    'What do you feel?',
  ),
  form('leading', ['because'], 'What do you think it comes from?'),
  form(
    'leading',
    ["would|wouldn't|should|shouldn't|better|could|couldn't"],
    'What possibilities do you see?',
    'What would you like?',
  ),
  form('leading', [], 'How do you see it?', 'What do you think yourself?'),
  form('why', ['important|matter|matters'], 'What makes that matter to you?'),
  form('why', ["^ why don't|not|didn't|haven't"], 'What gets in the way?'),
  form('why', ['^ why did|were|was|had'], 'What led you there?', 'What made it happen?'),
  form('why', [], 'What makes it so?', 'How come?'),
  form(
    'closed',
    ['^ have|had you *6 tried|done|thought|considered|asked|told|spoken|talked'],
    'What have you tried so far?',
  ),
  form('closed', ['^ do|did you *3 need'], 'What do you need?'),
  form('closed', ['^ have you'], 'What have you noticed?', 'How did it go?'),
  form('closed', ['^ are you going'], 'What are you going to do?'),
  form('closed', ['^ will you'], 'What will you do?'),
  form('closed', ['^ do|did|would you *2 want|like'], 'What do you want?', 'What do you want to reach?'),
  form('closed', ['^ can|could you'], 'What could you do?'),
  form(
    'closed',
    ['^ do|did|are|were you *3 feel|afraid|angry|happy|sad|tired|nervous|proud|worried'],
    'How do you feel about it?',
  ),
  form('closed', ['^ do|did you *2 think'], 'What do you think?'),
  form('closed', ['^ do|did you *2 know'], 'What do you know about it?'),
  form('closed', ['^ do|did you *2 see'], 'What do you see?'),
  form('closed', ['^ did it|that', '^ is|was it'], 'How did it go?', 'What was it like?'),
  form('closed', ['^ is|are there'], 'What is there?'),
  form('closed', ['^ did you'], 'What did you do?'),
  form('closed', [], 'How do you see it?'),
]

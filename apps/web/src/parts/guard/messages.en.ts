import type { GuardMessages } from './messages.nl.ts'

export const guardEn: GuardMessages = {
  hears: {
    gift: (words) =>
      `Is your own answer ${words === null ? 'in here' : `in ‘${words}’`} already? Hold on to that gift a little longer.`,
    leading: (words) => `${words === null ? 'This' : `‘${words}’`} lets on what you think yourself.`,
    why: (words) => `${words === null ? 'This' : `‘${words}’`} can soon sound like a reproach.`,
    stacked: () => 'That is more than one question. Which will you ask first?',
    closed: (words) => `${words === null ? 'This' : `‘${words}’`} asks for a yes or a no.`,
    long: () => 'Could it be shorter?',
  },
  orSo: 'Or like this:',
  leave: 'Leave it as it is',
  before: (own) => `It said before: ‘${own}’`,
  bringBack: 'Put it back',
}

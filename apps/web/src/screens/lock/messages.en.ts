import type { LockMessages } from './messages.nl.ts'

export const lockEn: LockMessages = {
  title: 'Locked',
  text: 'Your passphrase opens the notebook again.',
  passphrase: 'Passphrase',
  unlock: 'Open',
  unlocking: 'Opening…',
  wrong: 'This is not the passphrase. Capital letters count.',
  wait: 'After a few tries it takes longer each time before the next. That makes guessing pointless.',
  timeLeft: (seconds) =>
    seconds < 60
      ? `You can try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`
      : `You can try again in ${Math.ceil(seconds / 60)} ${Math.ceil(seconds / 60) === 1 ? 'minute' : 'minutes'}.`,
  memory: 'This device has too little memory free. Close other programs or tabs and try again.',
  forgotten: 'Lost the passphrase?',
  forgottenText:
    'Then what stands here cannot be read any more, by anyone. There is no second key. You can erase, begin again and bring back an export if you have one.',
}

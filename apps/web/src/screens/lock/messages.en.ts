import type { LockMessages } from './messages.nl.ts'

export const lockEn: LockMessages = {
  title: 'Locked',
  text: 'Your passphrase opens the notebook again.',
  passphrase: 'Passphrase',
  unlock: 'Open',
  unlocking: 'Opening…',
  wrong: 'This is not the passphrase. Capital letters matter.',
  wait: 'After a few tries you have to wait longer each time. That way guessing gets nowhere.',
  timeLeft: (seconds) =>
    seconds < 60
      ? `You can try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`
      : `You can try again in ${Math.ceil(seconds / 60)} ${Math.ceil(seconds / 60) === 1 ? 'minute' : 'minutes'}.`,
  memory: 'This device has too little memory free. Close other programs or tabs and try again.',
  forgotten: 'Lost the passphrase?',
  forgottenText:
    'There is no recovery code for this passphrase. Without the passphrase or a passkey, nobody can read what is here any more. You can erase it, begin again and put a copy back if you have one.',
  neither:
    'Lost the code too? Then, without a passkey, nobody can read what is here any more. You can erase it, begin again and put a copy back if you have one.',
  throughOther:
    'Did you share a trajectory with someone? That part can come back through them. Begin again here, ask the programme manager for a new link for your account, sign in with it and choose ‘Come back to a shared trajectory’ in Settings. What was only yours does not come back that way.',
}

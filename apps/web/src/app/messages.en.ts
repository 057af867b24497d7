import type { ShellMessages } from './messages.nl.ts'

export const shellEn: ShellMessages = {
  home: 'Home',
  settings: 'Settings',
  toHome: 'Home',
  toContent: 'Skip to content',
  opening: 'Opening…',
  missing: 'This trajectory is not on this device',
  missingWhy: 'It may have been removed, or made on another device.',
  unreadable: 'This trajectory cannot be opened',
  unreadableWhy: 'Something of it on the disk is not as it was written. Everything else is open as usual.',
  problems: 'Something on the disk is not as it was written. Everything else is open as usual.',
  seeProblems: 'See what it is',
  notFound: 'This page does not exist',
  saved: 'on this device',
  saving: 'saving…',
  quota: 'Not saved: storage is full',
  storageFailed: 'Not saved: storage failed',
  failure: 'Something went wrong on this page',
  failureWhy: 'What you wrote is kept up to just before it went wrong.',
  again: 'Open again',
  update: 'New version',
  updateReady: (version) => `A new version of Lef is ready (${version}).`,
  updateNow: 'Switch now',
  updateBusy: 'A conversation is still open in another tab. You can switch when it is over.',
  updateUnsaved: 'Something is not saved yet. You can switch once it is.',
  protect: {
    title: 'A lock on this notebook',
    why: 'Recommended: a passphrase. When the notebook is locked, only someone who knows it can read what is in it.',
    without:
      'Without a passphrase the key lies beside the notebook: anyone who can get at this device or a backup of it can read everything.',
    now: 'Set a passphrase',
    later: 'Later',
  },
  trouble: {
    'newer-version': {
      what: 'This notebook was written with a newer version of Lef',
      next: 'Update Lef on this device. Nothing you wrote has been changed.',
    },
    'damaged-keyring': {
      what: 'The key of this notebook is damaged',
      next: 'What is in it can no longer be opened. If you kept a copy, put it back on another device, or here after erasing.',
    },
    quota: { what: 'The storage of this device is full', next: 'Make room and open Lef again.' },
    storage: {
      what: 'Lef cannot keep anything here',
      next: 'The browser allows no storage, for example in a private window. Open Lef in an ordinary window.',
    },
    browser: {
      what: 'This browser cannot open Lef',
      next: 'Lef needs a recent browser to seal what you write. Update this one or use another.',
    },
    insecure: {
      what: 'This address is not secure',
      next: 'It begins with http:// and not with https://. That means someone in between could read along, and the browser does not give Lef what it needs to seal what you write. So Lef opens nothing here. Neither you nor your browser did anything wrong.',
    },
    unlisted: {
      what: 'The list of trajectories cannot be opened',
      next: 'Close the other tabs of Lef and open Lef again.',
    },
  },
  insecureAsk:
    'Ask whoever gave you this address, or the programme manager of your organisation, for the address that begins with https://.',
  insecureOwn:
    'Do you run the server yourself? Then put a proxy with TLS in front of it, and the https:// address in LEF_ADDRESS. Without TLS, Lef works only on the computer it runs on, at http://localhost.',
}

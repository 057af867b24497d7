import type { ShellMessages } from './messages.nl.ts'

export const shellEn: ShellMessages = {
  home: 'Home',
  settings: 'Settings',
  toHome: 'To the start',
  toContent: 'To the content',
  opening: 'Opening…',
  missing: 'This trajectory is not on this device',
  missingWhy: 'It may have been removed, or made on another device.',
  notFound: 'This page does not exist',
  saved: 'on this device',
  saving: 'saving…',
  quota: 'Not saved: storage is full',
  storageFailed: 'Not saved: storage fails',
  failure: 'Something went wrong on this page',
  failureWhy: 'What you wrote is kept up to the moment it went wrong.',
  again: 'Open again',
}

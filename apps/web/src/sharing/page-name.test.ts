import { expect, it } from 'vitest'
import { pageNameOf, parsePageName } from './page-name.ts'

it('tells the other of pages that both have, and of none that is for one alone', () => {
  expect(pageNameOf('/t/1')).toBe('trajectory')
  expect(pageNameOf('/t/1/c/2/room')).toBe('room')
  for (const own of ['/t/1/c/2/prepare', '/t/1/talk', '/t/1/talk/3', '/t/1/own-talk/3', '/settings'])
    expect(pageNameOf(own)).toBeNull()
  expect(parsePageName('room')).toBe('room')
  expect(parsePageName('room/options')).toBe('room')
  expect(parsePageName('a page of a later version')).toBeNull()
})

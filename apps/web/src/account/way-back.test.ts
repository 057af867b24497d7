import { describe, expect, test } from 'vitest'
import { keepWayBack, placeInside, takeWayBack } from './way-back.ts'

/** A tab, as far as it remembers. */
function tab() {
  const kept = new Map<string, string>()
  const sessionStorage: Storage = {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  }
  return { kept, sessionStorage }
}

describe('the way back after signing in', () => {
  test('leads to a place in the app, with what stands after the #', () => {
    for (const place of ['/', '/settings', '/t/0123-ab/share', '/join#abc.def', '/compare#lef-safety:1:AAAA'])
      expect(placeInside(place)).toBe(place)
  })

  test('leads nowhere else, whatever was put in its place', () => {
    for (const address of [
      'https://elsewhere.example/t/1',
      '//elsewhere.example',
      '/\\elsewhere.example',
      '/\t/elsewhere.example',
      '/..//elsewhere.example',
      '/.//elsewhere.example',
      'javascript:alert(1)',
      'settings',
      '',
      ' /settings',
      null,
      undefined,
      { back: '/settings' },
      '/sign-in',
      '/sign-in/back',
      '/setup#token',
      '/invitation#token',
    ])
      expect([address, placeInside(address)]).toEqual([address, null])
  })

  test('takes nothing along for the server to read', () => {
    expect(placeInside('/settings?said=this')).toBe('/settings')
  })

  test('is kept in the tab until it is taken, once', () => {
    const view = tab()
    keepWayBack(view, '/join#secret')
    expect(takeWayBack(view)).toBe('/join#secret')
    expect(view.kept.size).toBe(0)
    expect(takeWayBack(view)).toBeNull()
    keepWayBack(view, '/join#secret')
    keepWayBack(view, null)
    expect(view.kept.size).toBe(0)
    keepWayBack(view, '//elsewhere.example')
    expect(view.kept.size).toBe(0)
  })
})

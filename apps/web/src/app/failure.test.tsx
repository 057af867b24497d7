import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Router } from 'wouter'
import { FailureBoundary } from './failure.tsx'
import { shellEn } from './messages.en.ts'
import { PreferencesContext, type PreferenceStore } from './preferences.ts'

const preferences: PreferenceStore = {
  get: () => english,
  set: () => {},
  subscribe: () => () => {},
}
const english = {
  language: 'en',
  address: 'je',
  theme: 'auto',
  shortcuts: true,
  guard: true,
  autoLock: 15,
  protectionLater: false,
  signedIn: false,
} as const

const given = { address: '/t/1', again: () => {}, children: <p>their words</p> }
const nothingYet = { failed: false, address: '/t/1' }

/** What stands on the page once a screen failed, or not. */
function shown(failed: boolean): string {
  const failure = new FailureBoundary(given)
  failure.state = { ...nothingYet, ...(failed ? FailureBoundary.getDerivedStateFromError() : {}) }
  return renderToStaticMarkup(
    <Router ssrPath="/t/1">
      <PreferencesContext value={preferences}>{failure.render()}</PreferencesContext>
    </Router>,
  )
}

test('a screen that fails leaves a calm one with the way home, and nothing of what was on it', () => {
  const page = shown(true)
  expect(page).toContain(`>${shellEn.failure}</h1>`)
  expect(page).toContain(shellEn.failureWhy)
  expect(page).toContain(shellEn.again)
  expect(page).toMatch(new RegExp(`href="/"[^>]*>${shellEn.toHome}<`))
  expect(page).not.toContain('their words')
  expect(shown(false)).toBe('<p>their words</p>')
})

test('going elsewhere leaves the failure behind', () => {
  const failed = { ...nothingYet, ...FailureBoundary.getDerivedStateFromError() }
  expect(FailureBoundary.getDerivedStateFromProps(given, failed)).toBeNull()
  expect(FailureBoundary.getDerivedStateFromProps({ ...given, address: '/' }, failed)).toEqual({
    failed: false,
    address: '/',
  })
})

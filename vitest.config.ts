import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { browserArguments, browserEnvironment, browserPath } from './e2e/harness/find-browser.ts'
import LongestFirst from './scripts/house/longest-first.mjs'

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [vanillaExtractPlugin()],
        test: {
          name: 'unit',
          environment: 'node',
          // A property test on a busy machine is slow, not wrong; and so is what starts a server before the tests.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // As patient as a test: what is waited for comes, or the test fails.
          expect: { poll: { timeout: 20_000 } },
          // All of the machine: left alone, a run takes one core less.
          maxWorkers: '100%',
          include: [
            'packages/*/src/**/*.test.{ts,tsx}',
            'apps/*/{src,serve,pwa}/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
        },
      },
      {
        // Named here, so that a first run does not find them halfway and load the page again.
        optimizeDeps: { include: ['yjs', 'idb', 'hash-wasm', '@noble/ciphers/chacha.js'] },
        test: {
          name: 'storage-browser',
          include: ['packages/store/src/**/*.browser.test.ts'],
          globalSetup: './e2e/harness/setup-browser.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: browserPath(),
                args: [...browserArguments],
                env: browserEnvironment(),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['e2e/**/*.e2e.ts'],
          globalSetup: './e2e/harness/setup-e2e.ts',
          // One process, and one browser, for file after file: nothing is kept in modules, and each test has a new profile.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // As long as the browser waits for anything else.
          expect: { poll: { timeout: 15_000 } },
          maxWorkers: 2,
        },
      },
    ],
  },
})

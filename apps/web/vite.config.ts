import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunks } from './chunks.ts'
import lef from '../../package.json' with { type: 'json' }
import { sealedBuild } from './pwa/seal-build.ts'

export default defineConfig({
  plugins: [react(), vanillaExtractPlugin(), sealedBuild(lef.version)],
  // One sheet for all (8 KiB): a screen then needs no style of its own to be fetched before it can be shown.
  build: {
    target: 'es2022',
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: chunks() } },
  },
  worker: { format: 'es' },
})

import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import lef from '../../package.json' with { type: 'json' }
import { sealedBuild } from './pwa/seal-build.ts'

export default defineConfig({
  plugins: [react(), vanillaExtractPlugin(), sealedBuild(lef.version)],
  build: { target: 'es2022', cssCodeSplit: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
})

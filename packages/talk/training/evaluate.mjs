// Measures the trained models and writes the tables of MODEL_CARD.md:
//   node packages/talk/training/evaluate.mjs dev|test [--write]
// Test is measured once, when everything is final.
import { fileURLToPath } from 'node:url'
import { runTypeScript } from '../../../scripts/house/run-typescript.mjs'

const program = fileURLToPath(new URL('./evaluate.ts', import.meta.url))
process.exitCode = await runTypeScript(program, process.argv.slice(2))

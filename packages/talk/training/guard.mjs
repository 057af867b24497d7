// What the guard marks by the probability from which the model names advice (MODEL_CARD.md, The guard):
//   node packages/talk/training/guard.mjs
import { fileURLToPath } from 'node:url'
import { runTypeScript } from '../../../scripts/house/run-typescript.mjs'

process.exitCode = await runTypeScript(fileURLToPath(new URL('./guard.ts', import.meta.url)), [])

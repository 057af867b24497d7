import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { requireDependencies } from './dependencies.mjs'
import { command, ensureProgramBuilt } from './program-build.mjs'

describe('the built command', () => {
  it('L-6 is put in place whole, once, by several that start together, and then found in silence', async () => {
    requireDependencies()
    const said: string[] = []
    const build = () => ensureProgramBuilt(command, (line) => said.push(line))
    const [first, ...others] = await Promise.all([build(), build(), build()])
    expect(said).toEqual([])
    expect(others).toEqual([first, first])
    const folder = dirname(first ?? '')
    expect(existsSync(join(folder, 'lef.mjs'))).toBe(true)
    const unfinished = readdirSync(dirname(folder)).filter((name) => name.startsWith(`${basename(folder)}.`))
    expect(unfinished.filter((name) => name.includes(`.${process.pid}`))).toEqual([])
  }, 120_000)
})

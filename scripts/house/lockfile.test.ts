import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isInstalled } from './dependencies.mjs'
import { root } from './root.mjs'

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages }: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
)

/** Whether Node would find a package from a place in the tree, judging by the lockfile. */
function canFind(name: string, from: string): boolean {
  const steps = from.split('/node_modules/')
  const above = steps.map((_, index) => steps.slice(0, steps.length - index).join('/node_modules/'))
  return [...above.map((place) => `${place}/node_modules/${name}`), `node_modules/${name}`].some(
    (path) => path in packages,
  )
}

describe('package-lock.json', () => {
  // `npm ci` refuses a lockfile without the parts for other platforms, and npm drops them silently
  // when a registry does not have them: then nobody can install any more, on any platform.
  it('holds every part that another part asks for, for all platforms', () => {
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
        .filter((name) => !canFind(name, path))
        .map((name) => `${path} needs ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('pins every part by its hash', () => {
    const bare = Object.entries(packages).filter(
      ([path, entry]) => path.includes('node_modules/') && !entry.link && !entry.integrity,
    )
    expect(bare.map(([path]) => path)).toEqual([])
  })

  it('names no registry, so that everyone may use their own', () => {
    const urls = Object.values(packages).flatMap(({ resolved }) =>
      resolved?.includes('://') ? [resolved] : [],
    )
    expect(urls).toEqual([])
  })
})

describe('isInstalled', () => {
  const part = { version: '1.0.0', integrity: 'sha512-a' }
  const asked = { '': { version: '0.1.0' }, 'packages/x': {}, 'node_modules/part': part }

  it('is content with what the lockfile asks for, whatever else lies there', () => {
    expect(isInstalled(asked, { 'node_modules/part': part, 'node_modules/extra': part }, 'working')).toBe(
      true,
    )
  })
  it.each([
    ['a part is missing', {}],
    ['a part has another version', { 'node_modules/part': { ...part, version: '1.0.1' } }],
    ['a part has another hash', { 'node_modules/part': { ...part, integrity: 'sha512-b' } }],
  ])('is not when %s', (_, present) => {
    expect(isInstalled(asked, present, 'running')).toBe(false)
  })
  it('lets parts for other platforms be absent', () => {
    expect(isInstalled({ 'node_modules/part': { ...part, optional: true } }, {}, 'working')).toBe(true)
  })
  it('asks for what tests take when somebody works on Lef, and not to run it', () => {
    const tested = { 'node_modules/part': { ...part, dev: true } }
    expect([isInstalled(tested, {}, 'running'), isInstalled(tested, {}, 'working')]).toEqual([true, false])
  })
})

import { BaseSequencer } from 'vitest/node'

/**
 * Parts of the paths of the test files that take longest, longest first. Begun last, one of them would leave the other
 * core with nothing to do; what is not here takes a fraction of these.
 */
const longest = [
  'e2e/access/screens-nl',
  'e2e/access/screens-en',
  'e2e/together/two-people',
  'e2e/room/guard',
  'e2e/together/own-copy',
  'e2e/faults/damaged',
  'e2e/access/keyboard-only',
  'e2e/device/lock',
  'e2e/together/',
  'e2e/room/questions',
  'e2e/talk/mirror',
  'e2e/faults/',
  'server/src/relay/relay-faults',
  'server/src/accounts/accounts',
  'server/src/storage/embedded/',
  'apps/server/',
  'apps/cli/src/process',
]

/** @param {string} path */
const placeOf = (path) => {
  const place = longest.findIndex((part) => path.includes(part))
  return place === -1 ? longest.length : place
}

/** Lets the files that take longest begin first; between others, the larger goes first. */
export default class LongestFirst extends BaseSequencer {
  /**
   * @override
   * @param {Parameters<BaseSequencer['sort']>[0]} files
   */
  async sort(files) {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => placeOf(a.moduleId) - placeOf(b.moduleId))
  }
}

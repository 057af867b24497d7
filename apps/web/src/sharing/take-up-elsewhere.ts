import type { Sharing } from '@lef/store/shared'
import type { Library } from '../app/library.ts'

/** What this person began to share on another device comes to this one as well, as soon as the server is reached. */
export function takeUpElsewhere(sharing: Sharing, library: Library): () => void {
  let looked = false
  const look = async () => {
    // One tab does it: the one that talks to the server.
    if (looked || (sharing.connection !== 'live' && sharing.connection !== 'polling')) return
    looked = true
    const found = await sharing.pairing.elsewhere()
    if (!found.ok) return
    for (const shared of found.value) {
      const trajectory = await library.joinTrajectory()
      if (trajectory !== null) await sharing.pairing.takeUp(shared, trajectory.id)
    }
  }
  const follow = () => void look().catch(() => undefined)
  const stop = sharing.subscribe(follow)
  follow()
  return stop
}

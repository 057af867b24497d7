import type { Agreed, ComingSponsor, Sharing, SharedTrajectory } from '@lef/store/shared'
import type { PersonId } from '@lef/vault'
import { useEffect, useState } from 'react'
import { followNewest } from '../sharing/follow-newest.ts'

/** What is agreed and told in a shared trajectory, as this device checked it; undefined until it was read. */
export function useAgreed(
  sharing: Sharing | null,
  shared: Pick<SharedTrajectory, 'document'> | null,
): Agreed | null | undefined {
  const document = shared?.document ?? null
  const [agreed, setAgreed] = useState<Agreed | null | undefined>(undefined)
  useEffect(() => {
    if (sharing === null || document === null) return
    return followNewest(
      (listener) => sharing.subscribe(listener),
      () => sharing.threeWay.read(document),
      setAgreed,
    )
  }, [sharing, document])
  return agreed
}

/** This person, as the membership of the trajectory names them. */
export function meIn(agreed: Agreed, { role }: Pick<SharedTrajectory, 'role'>): PersonId | null {
  return agreed.members.find((member) => member.role === role)?.id ?? null
}

/** What waits for this person's signature; of both, the agreement first. */
export function waitingFor(agreed: Agreed, me: PersonId | null): 'agreement' | 'fact' | null {
  if (me === null) return null
  const isMine = ({ name, refused, signedBy }: Agreed['proposed'][number] | Agreed['waiting'][number]) =>
    refused === null && !signedBy.includes(me) && !agreed.unsent.some((one) => one.name === name)
  if (agreed.proposed.some(isMine)) return 'agreement'
  return agreed.waiting.some(isMine) ? 'fact' : null
}

/** Who is about to come in as sponsor, by what one of the two has signed. */
export function useComing(sharing: Sharing, { document }: SharedTrajectory): ComingSponsor | null {
  const [coming, setComing] = useState<ComingSponsor | null>(null)
  useEffect(
    () =>
      followNewest(
        (listener) => sharing.subscribe(listener),
        () => sharing.threeWay.comingSponsor(document),
        setComing,
      ),
    [sharing, document],
  )
  return coming
}

import type { PendingAnswer, Sharing, SharedTrajectory } from '@lef/store/shared'
import { useEffect, useState } from 'react'

/** How often it is looked whether somebody answered, where the live connection does not say so, in milliseconds. */
const lookEvery = 5_000

/** Whoever answered a link of this trajectory: one for the other of the two, or one for who looks on. */
export function useAnswers(
  sharing: Sharing,
  { document }: SharedTrajectory,
  link: 'two' | 'sponsor',
): readonly PendingAnswer[] {
  const [answers, setAnswers] = useState<readonly PendingAnswer[]>([])
  useEffect(() => {
    let gone = false
    const look = async () => {
      const found = await (link === 'two'
        ? sharing.pendingAnswers(document)
        : sharing.threeWay.sponsorAnswers(document))
      if (!gone && found.ok) setAnswers(found.value)
    }
    void look()
    const timer = setInterval(() => void look(), lookEvery)
    return () => {
      gone = true
      clearInterval(timer)
    }
  }, [sharing, document, link])
  return answers
}

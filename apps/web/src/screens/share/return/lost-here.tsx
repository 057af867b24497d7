import { useEffect, useState } from 'react'
import { useSharing } from '../../../app/together.tsx'
import { stack } from '../../../design/layout.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { ButtonLink } from '../../../parts/button.tsx'
import { returnMessages } from './messages.ts'

/** For who signed in with an account that shared what is not on this device: the way back. Nothing for everybody else. */
export default function LostHere() {
  const m = useMessages(returnMessages)
  const sharing = useSharing()
  const [many, setMany] = useState(0)
  useEffect(() => {
    let gone = false
    void sharing?.recovery.lost().then((found) => {
      if (!gone && found.ok) setMany(found.value.length)
    })
    return () => {
      gone = true
    }
  }, [sharing])
  if (many === 0) return null
  return (
    <div className={stack}>
      <p>{m.lostHere(many)}</p>
      <div>
        <ButtonLink href="/come-back">{m.comeBack}</ButtonLink>
      </div>
    </div>
  )
}

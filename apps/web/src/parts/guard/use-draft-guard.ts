import type { Address, Language } from '@lef/method'
import { useEffect, useState, type RefObject } from 'react'
import { usePreferences } from '../../app/preferences.ts'
import { follow, freshDraft, hush, standing, take } from './draft-memory.ts'
import { loadLook } from './load-look.ts'
import { replaceWords } from './replace-words.ts'
import type { Look, Offer, Remark } from '../../guard/remark.ts'

// Nobody is in the middle of a word then; shorter, and it would talk along with the fingers.
const restMs = 600

export interface DraftGuard {
  readonly remark: Remark | null
  /** The coach's own words, while another form stands in their place; null when they do. */
  readonly own: string | null
  readonly take: (offer: Offer) => void
  readonly bringBack: () => void
  readonly hush: () => void
}

/**
 * Reads along with a question that a coach is drafting, once the fingers rest (E1, F8).
 * @param on whether this is the draft that is being written
 * @param area the field it is written in
 * @param named gives what the coachee has said so far; without it every plan in a draft is the coach’s
 * @param endStep makes what follows an undo step of its own, where the field writes in a document
 */
export function useDraftGuard(given: {
  readonly draft: string
  readonly language: Language
  readonly address: Address
  readonly on: boolean
  readonly area: RefObject<HTMLTextAreaElement | null>
  readonly named?: () => string
  readonly endStep?: () => void
}): DraftGuard {
  const { draft, language, address, area, named, endStep } = given
  const [{ guard }] = usePreferences()
  const on = given.on && guard
  const look = useLook(language, address, on)
  const [remark, setRemark] = useState<Remark | null>(null)
  const [kept, setMemory] = useState(freshDraft)
  const memory = follow(kept, draft)
  if (memory !== kept) setMemory(memory)

  useEffect(() => {
    if (draft === '') setRemark(null)
    const timer = setTimeout(() => setRemark(look?.(draft, named?.() ?? '') ?? null), restMs)
    return () => clearTimeout(timer)
  }, [look, draft, named])

  const write = (words: string) => {
    endStep?.()
    if (area.current) replaceWords(area.current, words)
    endStep?.()
  }
  return {
    remark: on && draft !== '' ? standing(remark, memory, draft) : null,
    own: on ? (memory.own.at(-1) ?? null) : null,
    take: ({ question }) => {
      const now = asOffered(look?.(draft, named?.() ?? '') ?? null, question)
      write(now.draft)
      setMemory(take(memory, draft, now))
    },
    bringBack: () => {
      const own = memory.own.at(-1)
      if (own !== undefined) write(own)
    },
    hush: () => {
      setMemory(hush(memory))
      // The button that was pressed is gone.
      area.current?.focus()
    },
  }
}

/** An offer for the draft as it stands now, which may have gone on since the offer was made. */
function asOffered(remark: Remark | null, question: string): Offer {
  return remark?.offers.find((offer) => offer.question === question) ?? { question, draft: question }
}

/** The rules of the language, fetched when they are first needed; null until then. */
function useLook(language: Language, address: Address, on: boolean): Look | null {
  const [look, setLook] = useState<Look | null>(null)
  useEffect(() => {
    if (!on) return
    let gone = false
    void loadLook(language, address).then((loaded) => {
      if (!gone) setLook(() => loaded)
    })
    return () => {
      gone = true
    }
  }, [language, address, on])
  return on ? look : null
}

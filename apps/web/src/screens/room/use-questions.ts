import {
  minutesLeft,
  registerOf,
  timeRibbon,
  type ConversationId,
  type Step,
  type TimeBox,
} from '@lef/method'
import {
  after,
  proposeQuestion,
  type Asked,
  type Captured,
  type FollowDirection,
  type Proposal,
} from '@lef/method/questions'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useLef } from '../../app/lef-context.tsx'
import type { OpenTrajectory } from '../../app/library.ts'
import { rowsOf, soFarOf, touchedLast } from './so-far.ts'

/** What stands in the coach's panel: a question on offer, or one that was put and has gone quiet. */
export interface Questions {
  readonly proposal: Proposal | null
  readonly put: boolean
  /** The question was asked: it is noted for the coach, and the panel goes quiet. */
  readonly ask: () => void
  /** Another question, as if this one was not there. */
  readonly another: () => void
  /** From the question that stands there: deeper into it, wider around it, or on to what comes next. */
  readonly follow: (direction: FollowDirection) => void
  /** A question of the coach's own, or one picked from the directions. */
  readonly take: (proposal: Proposal) => void
  readonly askOwn: (text: string) => void
}

/** What stands in the panel. */
export interface Panel {
  readonly step: Step
  readonly shown: Shown
  readonly passed: readonly Asked[]
}

/** Outlives the panel while the screen is hidden for a glance elsewhere: no new question breaks the silence then. */
export interface PanelMemory {
  get(): Panel | null
  keep(panel: Panel | null): void
}

interface Shown {
  readonly proposal: Proposal | null
  readonly put: boolean
}

// Long enough that nobody is still typing; an offer that changes under the fingers distracts.
const settleMs = 1200

export function useQuestions(
  trajectory: OpenTrajectory,
  conversation: ConversationId,
  step: Step,
  memory: PanelMemory,
): Questions {
  const { now } = useLef()
  const { shared, coach } = trajectory
  const touched = useRef<ReadonlyMap<string, Captured>>(new Map())
  const passed = useRef<readonly Asked[]>(memory.get()?.passed ?? [])
  const [shown, setShown] = useState<Shown>(() => memory.get()?.shown ?? { proposal: null, put: false })
  const current = useRef(shown)
  current.current = shown

  const input = useCallback(() => {
    const rows = rowsOf(trajectory, conversation)
    if (!rows) return null
    const { filled, words } = soFarOf(rows)
    touched.current = touchedLast(touched.current, words)
    const root = shared.root()
    const left = minutesLeft(rows.conversation.timeBox, rows.conversation.startedAt, now())
    return {
      step,
      register: registerOf(root.language, root.address),
      filled,
      permission: rows.conversation.permission,
      captured: [...touched.current.values()],
      asked: coach
        .rows('asked')
        .filter((row) => row.conversation === conversation)
        .map((row): Asked =>
          row.question === null || row.wording === null
            ? { own: row.prepared ?? row.text }
            : { questionId: row.question, wordingIndex: row.wording, quoted: row.quoted || null },
        ),
      passed: passed.current,
      prepared: coach
        .rows('prepared')
        .filter((row) => row.conversation === conversation && !row.asked)
        .map(({ id, text }) => ({ id, text })),
      time:
        left === null || rows.conversation.timeBox === null
          ? null
          : {
              minutesLeft: left,
              length: rows.conversation.timeBox,
              stepMinutesLeft: shareLeft(rows.conversation.timeBox, left, step),
            },
      seed: conversation,
    }
  }, [trajectory, conversation, step, shared, coach, now])

  const offer = useCallback((proposal: Proposal | null) => setShown({ proposal, put: false }), [])

  // A new page starts with its own question.
  useEffect(() => {
    const before = memory.get()
    if (before?.step === step && before.shown.proposal) return
    const given = input()
    offer(given ? proposeQuestion(given) : null)
  }, [input, offer, memory, step])
  useEffect(() => {
    memory.keep({ step, shown, passed: passed.current })
  }, [memory, step, shown])

  // What is captured may answer the question on offer, or hold an alert word worth going back to (C3).
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = shared.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const { proposal, put } = current.current
        const given = input()
        if (put || !given) return
        const next = proposeQuestion(given)
        const answered =
          proposal?.source === 'bank' && proposal.why.empty !== null && given.filled.has(proposal.why.empty)
        if (answered || proposal === null || next?.why.kind === 'alert-word') offer(next)
      }, settleMs)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [shared, input, offer])

  const setAside = () => {
    const { proposal, put } = current.current
    if (proposal && !put) passed.current = [...passed.current, askedOf(proposal)]
  }
  return {
    ...shown,
    ask: () => {
      const { proposal, put } = current.current
      if (!proposal || put) return
      coach.change(() => {
        coach.add('asked', {
          conversation,
          at: now(),
          step,
          text: proposal.text,
          ...(proposal.source === 'bank'
            ? {
                question: proposal.questionId,
                wording: proposal.wordingIndex,
                quoted: proposal.why.quote?.text ?? '',
              }
            : { prepared: proposal.own }),
        })
        if (proposal.source === 'own') coach.set('prepared', proposal.own, { asked: true })
      })
      setShown({ proposal, put: true })
    },
    another: () => {
      setAside()
      const given = input()
      offer(given ? proposeQuestion(given) : null)
    },
    follow: (direction) => {
      const { proposal, put } = current.current
      if (!put) setAside()
      const given = input()
      const from = proposal?.source === 'bank' ? proposal.questionId : null
      offer(given ? after(from, direction, given) : null)
    },
    take: offer,
    askOwn: (text) => {
      coach.add('asked', { conversation, at: now(), step, text })
      setShown({
        proposal: {
          source: 'own',
          own: text,
          text,
          why: { kind: 'prepared', quote: null, empty: null, row: null },
        },
        put: true,
      })
    },
  }
}

function askedOf(proposal: Proposal): Asked {
  return proposal.source === 'own'
    ? { own: proposal.own }
    : {
        questionId: proposal.questionId,
        wordingIndex: proposal.wordingIndex,
        quoted: proposal.why.quote?.text ?? null,
      }
}

/** Minutes left of a page's share of the time box; below zero when the conversation stayed longer. */
function shareLeft(box: TimeBox, minutesLeft: number, step: Step): number | null {
  const slice = timeRibbon(box).find((slice) => slice.step === step)
  return slice ? slice.to - (box - minutesLeft) : null
}

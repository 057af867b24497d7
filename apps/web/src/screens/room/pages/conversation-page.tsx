import type { Step } from '@lef/method'
import type { ComponentType } from 'react'
import type { PageProps } from '../room-context.ts'
import { ClosePage } from './close-page.tsx'
import { GoalPage } from './goal-page.tsx'
import { OpeningPage } from './opening-page.tsx'
import { OptionsPage } from './options-page.tsx'
import { RealityPage } from './reality-page.tsx'
import { WhatPage } from './what-page.tsx'

const pages: Readonly<Record<Step, ComponentType<PageProps>>> = {
  opening: OpeningPage,
  goal: GoalPage,
  reality: RealityPage,
  options: OptionsPage,
  what: WhatPage,
  close: ClosePage,
}

/** The page of a step. */
export function ConversationPage({ step, ...props }: PageProps & { readonly step: Step }) {
  const Page = pages[step]
  return <Page {...props} />
}

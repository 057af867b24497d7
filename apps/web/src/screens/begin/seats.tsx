import type { ReactNode } from 'react'
import type { Posture } from '../../app/room-entry.tsx'
import { theme } from '../../design/theme.css.ts'
import * as styles from './begin.css.ts'

/** Two people at a table, seen from above: who can look at the screen, and where it lies. */
export function Seats({ posture }: { readonly posture: Posture }) {
  return (
    <svg className={styles.seats} viewBox="0 0 176 84" aria-hidden="true" focusable="false">
      <rect x="44" y="10" width="88" height="64" rx="14" fill={theme.sheet} stroke={theme.line} />
      <Person x={20} />
      <Person x={156} />
      {screens[posture]}
    </svg>
  )
}

function Person({ x }: { readonly x: number }) {
  return <circle cx={x} cy="42" r="13" fill="none" stroke="currentColor" strokeWidth="1.75" />
}

function Sight({ path }: { readonly path: string }) {
  return (
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="1 5"
      strokeLinecap="round"
    />
  )
}

const screens: Readonly<Record<Posture, ReactNode>> = {
  shut: (
    <>
      <Sight path="M38 42H138" />
      <rect x="76" y="58" width="24" height="9" rx="2.5" fill="currentColor" />
    </>
  ),
  table: (
    <>
      <Sight path="M37 39 70 36" />
      <Sight path="M139 39 106 36" />
      <rect
        x="74"
        y="24"
        width="28"
        height="36"
        rx="4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
      />
      <path d="M80 34h16M80 41h12M80 48h14" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  mine: (
    <>
      <Sight path="M38 42H56" />
      <path d="M64 27V57" stroke="currentColor" strokeWidth="4" strokeLinecap="round" />
    </>
  ),
}

import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { ButtonLink } from '../parts/button.tsx'

/** The way to signing in, and from there back to this page. */
export function SignInLink(props: { readonly kind?: 'primary'; readonly children: ReactNode }) {
  const [path] = useLocation()
  // In the history of this tab, which no server is told.
  const state = { back: path + location.hash }
  return (
    <ButtonLink {...(props.kind === undefined ? {} : { kind: props.kind })} href="/sign-in" state={state}>
      {props.children}
    </ButtonLink>
  )
}

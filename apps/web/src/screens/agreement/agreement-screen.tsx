import type { OpenTrajectory } from '../../app/library.ts'
import { page } from '../../design/layout.css.ts'

export default function AgreementScreen(_props: { readonly trajectory: OpenTrajectory }) {
  return <main className={page} />
}

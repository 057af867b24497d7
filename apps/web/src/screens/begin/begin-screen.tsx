import { page } from '../../design/layout.css.ts'

export default function BeginScreen(_props: { readonly trajectory: string | null }) {
  return <main className={page} />
}

import { page } from '../../design/layout.css.ts'

export default function AboutScreen() {
  return <main className={page} />
}

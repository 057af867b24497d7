import { page } from '../../design/layout.css.ts'

export default function CardScreen() {
  return <main className={page} />
}

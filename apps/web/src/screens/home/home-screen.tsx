import { page } from '../../design/layout.css.ts'
import { title } from '../../design/text.css.ts'

export function HomeScreen() {
  return (
    <main className={page}>
      <h1 className={title}>lef</h1>
    </main>
  )
}

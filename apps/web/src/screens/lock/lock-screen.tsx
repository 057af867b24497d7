import { page } from '../../design/layout.css.ts'

export function LockScreen() {
  return <main className={page} />
}

import { page } from '../../design/layout.css.ts'

export default function SettingsScreen() {
  return <main className={page} />
}

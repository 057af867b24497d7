import { Button } from 'react-aria-components/Button'
import { remove } from './page.css.ts'

/** A small way to take a row away; undo is always there, so it does not ask first. */
export function RemoveButton({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <Button className={remove} aria-label={label} onPress={onPress}>
      <span aria-hidden="true">×</span>
    </Button>
  )
}

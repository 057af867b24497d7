import * as styles from './file-button.css.ts'

interface FileButtonProps {
  readonly label: string
  /** The endings that are offered, as in `accept` of the browser's own: `.zip,.lef`. */
  readonly accept: string
  readonly disabled: boolean
  readonly onPick: (file: File | undefined) => void
}

/** Chooses a file of this device. */
export function FileButton({ label, accept, disabled, onPick }: FileButtonProps) {
  return (
    <label className={styles.button}>
      {label}
      <input
        className={styles.input}
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={(event) => {
          onPick(event.currentTarget.files?.[0])
          event.currentTarget.value = '' // So that the same file can be chosen again.
        }}
      />
    </label>
  )
}

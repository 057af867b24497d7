import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { row } from '../design/layout.css.ts'
import { useMessages } from '../messages/messages.ts'
import { Button } from './button.tsx'
import * as styles from './dialog.css.ts'
import { partMessages } from './messages.ts'

interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
}

/** A sheet over the page; Escape and a press beside it close it. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen={open}
      isDismissable
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
    >
      <Modal className={styles.modal}>
        <AriaDialog className={styles.dialog}>
          <Heading slot="title" className={styles.heading}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Asks before something is lost. The safe answer comes first and has the focus. */
export function Confirm(
  props: Omit<DialogProps, 'children'> & {
    readonly children?: ReactNode
    readonly action: string
    readonly onConfirm: () => void
  },
) {
  const m = useMessages(partMessages)
  return (
    <Dialog open={props.open} onClose={props.onClose} title={props.title}>
      {props.children}
      <div className={row}>
        <Button kind="primary" onPress={props.onClose} autoFocus>
          {m.cancel}
        </Button>
        <Button
          onPress={() => {
            props.onClose()
            props.onConfirm()
          }}
        >
          {props.action}
        </Button>
      </div>
    </Dialog>
  )
}

import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';

/** A sheet over the page: the focus stays in it until Esc or a click beside it closes it, then goes back. */
export function Dialog(props: {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
    >
      <Modal className="modal sheet">
        <AriaDialog aria-label={props.label}>{props.children}</AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

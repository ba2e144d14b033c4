import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';

interface DialogProps {
  readonly title: string;
  /** Escape, or a button inside. */
  readonly onClose: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A question that has to be answered first. The browser keeps the focus inside and gives it back afterwards. What is wrong when it is sent
 * gets the focus: in a long form the field may be out of sight, and a button that seems to do nothing is pressed again and again.
 */
export function Dialog({ title, onClose, className = '', children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const sent = useRef(false);
  const showWrong = () => {
    const wrong = dialog.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (!sent.current || !wrong) return;
    sent.current = false;
    wrong.focus();
  };
  // what is found wrong comes with a later rendering, maybe of the server
  useEffect(showWrong);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const before = document.activeElement;
    if (!element.open) element.showModal();
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`wa-dialog ${className}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onSubmit={() => {
        sent.current = true;
        showWrong();
      }}
      onInput={() => {
        sent.current = false;
      }}
    >
      <div className="wa-stack">
        <Heading level={2} id={titleId}>
          {title}
        </Heading>
        {children}
      </div>
    </dialog>
  );
}

import { Heading } from '@nl-design-system-candidate/heading-react';
import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { useFirstWrong } from './useFirstWrong';
import { useWritten } from './useWritten';

interface DialogProps {
  readonly title: string;
  /** Escape, or a button inside. */
  readonly onClose: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A question that has to be answered first. The browser keeps the focus inside and gives it back afterwards. What was written in it
 * does not go by one Escape, or one gesture on a phone: that is said first.
 */
export function Dialog({ title, onClose, className = '', children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const t = useTexts();
  const [warned, setWarned] = useState(false);
  const unwarned = useCallback(() => setWarned(false), []);
  const written = useWritten(dialog, unwarned);
  useFirstWrong(dialog);
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
        if (warned || !written.isThere()) onClose();
        else setWarned(true);
      }}
      // a browser lets itself be held back only once
      onClose={() => {
        if (!dialog.current?.open) onClose();
      }}
    >
      <div className="wa-stack">
        {warned && <p role="alert" className="wa-error wa-dialog__unsaved">{t('words.unsaved')}</p>}
        <Heading level={2} id={titleId}>
          {title}
        </Heading>
        {children}
      </div>
    </dialog>
  );
}

import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { Icon } from '../look/Icon';
import { InPanel } from './slots';

interface SidePanelProps {
  readonly title: string;
  /** Escape inside it, or its button. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * Details beside the page, of the thing that is selected. Takes the focus to its heading when it opens, and gives it
 * back when it closes.
 */
export function SidePanel(props: SidePanelProps) {
  return (
    <InPanel>
      <PanelContent {...props} />
    </InPanel>
  );
}

function PanelContent({ title, onClose, children }: SidePanelProps) {
  const t = useTexts();
  const headingId = useId();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    const element = panel.current;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.stopPropagation();
      onClose();
    };
    element?.addEventListener('keydown', close);
    return () => element?.removeEventListener('keydown', close);
  }, [onClose]);
  return (
    <aside ref={panel} className="wa-panel" aria-labelledby={headingId}>
      <div className="wa-panel__head">
        <div ref={heading} tabIndex={-1}>
          <Heading level={2} id={headingId}>
            {title}
          </Heading>
        </div>
        <button type="button" className="wa-icon-button" aria-label={t('shell.closePanel')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </aside>
  );
}

import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { Icon } from '../look/Icon';
import { InPanel } from './slots';

/** Lets a panel make way for the page that it covers on a small screen; beside the page there is nothing to fold. */
export interface Folding {
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
  /** What is seen when it is folded. */
  readonly behind: string;
}

interface SidePanelProps {
  readonly title: string;
  readonly folding?: Folding;
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

function PanelContent({ title, folding, onClose, children }: SidePanelProps) {
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
    <aside ref={panel} className="wa-panel" data-folded={folding?.folded ?? false} aria-labelledby={headingId}>
      <div className="wa-panel__head">
        <div ref={heading} tabIndex={-1}>
          <Heading level={2} id={headingId}>
            {title}
          </Heading>
        </div>
        {folding && <FoldButton title={title} folding={folding} />}
        <button type="button" className="wa-icon-button" aria-label={t('shell.closePanel')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div className="wa-panel__content">{children}</div>
    </aside>
  );
}

/** The way between the panel and the page behind it; takes the focus along when what had it is folded away. */
function FoldButton({ title, folding: { folded, onFold, behind } }: { title: string; folding: Folding }) {
  const t = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (folded && button.current?.checkVisibility?.()) button.current.focus({ preventScroll: true });
  }, [folded]);
  return (
    <button ref={button} type="button" className="wa-panel__fold" onClick={() => onFold(!folded)}>
      {t('shell.showPart', { part: folded ? title : behind })}
    </button>
  );
}

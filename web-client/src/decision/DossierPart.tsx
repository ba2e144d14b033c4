import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState, type ReactNode } from 'react';
import type { PartName } from './parts';
import { useTexts } from './texts';

interface DossierPartProps {
  readonly name: PartName;
  /** Whether there is something to read. */
  readonly filled: boolean;
  /** Fills it in or changes it; only for who may. */
  readonly form?: ((done: () => void) => ReactNode) | undefined;
  readonly children?: ReactNode;
}

/** One part of the dossier: what is there to read, or one line that nothing is, and the form behind a button. */
export function DossierPart({ name, filled, form, children }: DossierPartProps) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const title = t(`part.${name}`);
  return (
    <section id={`part-${name}`} className="wa-card wa-stack" aria-label={title}>
      <div className="wa-part__head">
        <Heading level={2}>{title}</Heading>
        {form && !open && (
          <Button
            type="button"
            purpose="secondary"
            className="nl-button--small"
            aria-label={`${t(filled ? 'action.changePart' : 'action.fillIn')}: ${title}`}
            onClick={() => setOpen(true)}
          >
            {t(filled ? 'action.changePart' : 'action.fillIn')}
          </Button>
        )}
      </div>
      {form && open ? form(() => setOpen(false)) : filled ? children : <p className="wa-soft">{t('part.empty')}</p>}
    </section>
  );
}

import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';
import type { Item } from '../contract/items';
import { useFormat } from '../i18n/format';
import { useLibrary } from '../programme/useLibrary';
import { Parts } from './Parts';
import { useTexts } from './texts';

/** A blueprint that was drawn up and not published, for who reads it. */
export function DraftToRead({ blueprint: { id, title, content, drawnUpAt }, children }: { blueprint: Item<'blueprint'>; children?: ReactNode }) {
  const t = useTexts();
  const format = useFormat();
  const { workForms = [] } = useLibrary(true);
  return (
    <section data-item={id} className="wa-card wa-stack" aria-labelledby="blueprint-draft">
      <Heading level={2} id="blueprint-draft">{t('draft.title', { title })}</Heading>
      <p className="wa-soft">{t('draft.madeAt', { moment: format.moment(drawnUpAt) })}</p>
      {children}
      <Parts content={content} workForms={workForms} />
    </section>
  );
}

import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import type { Item } from '../contract/items';
import { cheapestInWords } from './cheapest';
import { useTexts } from './texts';
import { VariantDialog } from './VariantDialog';

interface CheapestVariantProps {
  readonly neighbourhood: Item<'neighbourhood'>;
  readonly readOnly: boolean;
}

/** What PBL found to be the cheapest variant, to be seen beside what the scan makes of the figures. */
export function CheapestVariant({ neighbourhood, readOnly }: CheapestVariantProps) {
  const t = useTexts();
  const [changing, change] = useState(false);
  return (
    <section className="wa-stack" aria-label={t('pblTitle')}>
      <Heading level={2}>{t('pblTitle')}</Heading>
      <p>{cheapestInWords(neighbourhood.cheapestVariant, t)}</p>
      {!readOnly && (
        <div className="wa-noprint">
          <Button purpose="secondary" onClick={() => change(true)}>{t('changeOf', { name: t('pblTitle') })}</Button>
        </div>
      )}
      {changing && <VariantDialog neighbourhood={neighbourhood} onClose={() => change(false)} />}
    </section>
  );
}

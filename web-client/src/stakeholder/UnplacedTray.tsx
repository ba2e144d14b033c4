import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { HTMLAttributes } from 'react';
import type { Item } from '../contract/items';
import { useTexts } from './texts';

interface UnplacedTrayProps {
  readonly stakeholders: readonly Item<'stakeholder'>[];
  readonly readOnly: boolean;
  readonly pointer: (id: string) => HTMLAttributes<HTMLElement>;
  readonly onPlace: (id: string) => void;
  readonly onSelect: (id: string) => void;
}

/** Who is on the register and not yet on the map: to be dragged there, or placed by keyboard. */
export function UnplacedTray({ stakeholders, readOnly, pointer, onPlace, onSelect }: UnplacedTrayProps) {
  const t = useTexts();
  if (stakeholders.length === 0) return null;
  return (
    <section className="wa-unplaced" aria-label={t('map.notPlaced')}>
      <Heading level={2}>{t('map.notPlaced')}</Heading>
      {!readOnly && <p className="wa-soft wa-small">{t('map.dragHint')}</p>}
      <ul className="wa-plain-list wa-row">
        {stakeholders.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="wa-unplaced-name" onClick={() => onSelect(id)} {...(readOnly ? {} : pointer(id))}>
              {name}
            </button>
            {!readOnly && (
              <Button type="button" purpose="secondary" aria-label={t('action.placeOne', { name })} onClick={() => onPlace(id)}>
                {t('action.place')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useReadOnly } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { RESPONSIBILITIES, type Responsibility } from '../contract/organisation';
import { SelectField } from '../look/Field';
import { useParties } from '../stakeholder/useParties';
import { accounts, partOf } from './parts';
import { useTexts } from './texts';
import type { Dividing } from './useDividing';

interface PartSelectProps {
  readonly product: Item<'product'>;
  readonly stakeholder: string;
  readonly dividing: Dividing;
}

/** What a stakeholder does for a product: its letter, to be chosen by who has a say. */
export function PartSelect({ product, stakeholder, dividing }: PartSelectProps) {
  const t = useTexts();
  const readOnly = useReadOnly();
  const { nameOf } = useParties();
  const part = partOf(product, stakeholder);
  const letter = part && t(`rasci.letter.${part}`);
  if (readOnly || dividing.fixed) {
    return letter ? <abbr className={accounts(part) ? 'wa-rasci__a' : undefined} title={t(`rasci.meaning.${part}`)}>{letter}</abbr> : null;
  }
  return (
    <>
      <span className="wa-rasci__printed" aria-hidden="true">{letter}</span>
      <div className={`wa-rasci__cell ${accounts(part) ? 'wa-rasci__a' : ''}`}>
        <SelectField
          label={t('rasci.cell', { party: nameOf(stakeholder), product: product.title })}
          labelHidden
          value={part ?? ''}
          onChange={({ target }) => dividing.divide(product, stakeholder, (target.value || undefined) as Responsibility | undefined)}
        >
          <option value="">{t('rasci.none')}</option>
          {RESPONSIBILITIES.map((each) => <option key={each} value={each}>{t(`rasci.letter.${each}`)}</option>)}
        </SelectField>
      </div>
    </>
  );
}

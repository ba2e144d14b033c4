import { useReadOnly } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { RESPONSIBILITIES, type Responsibility } from '../contract/organisation';
import { ChosenField } from '../look/ChosenField';
import { showToast } from '../shell/toasts';
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
  const cell = t('rasci.cell', { party: nameOf(stakeholder), product: product.title });
  const letter = part && t(`rasci.letter.${part}`);
  if (readOnly || dividing.fixed) {
    return letter ? <abbr className={accounts(part) ? 'wa-rasci__a' : undefined} title={t(`rasci.meaning.${part}`)}>{letter}</abbr> : null;
  }
  return (
    <>
      <span className="wa-rasci__printed" aria-hidden="true">{letter}</span>
      <div className={`wa-rasci__cell ${accounts(part) ? 'wa-rasci__a' : ''}`}>
        <ChosenField
          label={cell}
          labelHidden
          value={part ?? ''}
          choices={[{ value: '', text: t('rasci.none') }, ...RESPONSIBILITIES.map((each) => ({ value: each, text: t(`rasci.letter.${each}`) }))]}
          onChoose={(value) => dividing.divide(product, stakeholder, (value || undefined) as Responsibility | undefined)}
          onOvertaken={(choice) => showToast(t('rasci.overtaken', { choice, cell }), 'bad')}
        />
      </div>
    </>
  );
}

import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import type { Item } from '../contract/items';
import { RESPONSIBILITIES, type Responsibility } from '../contract/organisation';
import { useTexts as useWords } from '../i18n/texts';
import { Dialog } from '../look/Dialog';
import { SelectField } from '../look/Field';
import { useTexts } from './texts';
import type { Dividing } from './useDividing';
import { useParties } from './useParties';

interface PartDialogProps {
  readonly product: Item<'product'>;
  readonly dividing: Dividing;
  readonly onClose: () => void;
}

/** Gives a stakeholder a part in a product; where there is no matrix this is the way to add one. */
export function PartDialog({ product, dividing, onClose }: PartDialogProps) {
  const t = useTexts();
  const w = useWords();
  const { parties } = useParties();
  const [party, setParty] = useState('');
  const [responsibility, setResponsibility] = useState<Responsibility>('RESPONSIBLE');
  const [tried, setTried] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!party) return;
    dividing.divide(product, party, responsibility);
    onClose();
  };

  return (
    <Dialog title={t('rasci.giveTo', { product: product.title })} onClose={onClose}>
      {parties.length === 0 && <p>{t('noParties')}</p>}
      <form className="wa-stack" onSubmit={submit} noValidate>
        <SelectField
          label={t('partForm.party')}
          error={tried && !party ? t('partForm.partyMissing') : undefined}
          value={party}
          onChange={({ target }) => setParty(target.value)}
        >
          <option value="">{t('partForm.choose')}</option>
          {parties.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </SelectField>
        <SelectField
          label={t('partForm.responsibility')}
          value={responsibility}
          onChange={({ target }) => setResponsibility(target.value as Responsibility)}
        >
          {RESPONSIBILITIES.map((each) => <option key={each} value={each}>{t(`rasci.meaning.${each}`)}</option>)}
        </SelectField>
        <div className="wa-row">
          <Button type="submit" purpose="primary">{w('words.save')}</Button>
          <Button type="button" purpose="secondary" onClick={onClose}>{w('words.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

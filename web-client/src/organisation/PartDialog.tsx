import { useState, type FormEvent } from 'react';
import type { Item } from '../contract/items';
import { RESPONSIBILITIES, type Responsibility } from '../contract/organisation';
import { Dialog } from '../look/Dialog';
import { SelectField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { PartyField } from '../stakeholder/PartyField';
import { useParties } from '../stakeholder/useParties';
import { useTexts } from './texts';
import type { Dividing } from './useDividing';

interface PartDialogProps {
  readonly product: Item<'product'>;
  readonly dividing: Dividing;
  readonly onClose: () => void;
}

/** Gives a stakeholder a part in a product; where there is no matrix this is the way to add one. */
export function PartDialog({ product, dividing, onClose }: PartDialogProps) {
  const t = useTexts();
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
        <PartyField
          label={t('partForm.party')}
          none={t('partForm.choose')}
          error={tried && !party ? t('partForm.partyMissing') : undefined}
          value={party}
          onChange={setParty}
        />
        <SelectField
          label={t('partForm.responsibility')}
          value={responsibility}
          onChange={({ target }) => setResponsibility(target.value as Responsibility)}
        >
          {RESPONSIBILITIES.map((each) => <option key={each} value={each}>{t(`rasci.meaning.${each}`)}</option>)}
        </SelectField>
        <FormEnd problem={undefined} busy={false} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

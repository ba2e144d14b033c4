import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState, type FormEvent } from 'react';
import { useItems, usePeople } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { NumberField } from '../look/NumberField';
import { Refused } from '../look/Refused';
import { colleaguesOf } from './colleaguesOf';
import { useTexts } from './texts';

const USUAL_SIZE = 5;
const LARGEST = 20;

/** Divides those who are there over new tables; each time they are asked for, another mix. */
export function DivideForm() {
  const t = useTexts();
  const people = usePeople();
  const some = useItems('tableGroup').length > 0;
  const [size, setSize] = useState<number | undefined>(USUAL_SIZE);
  const [mix, setMix] = useState(0);
  const { give, busy, problem } = useAct();
  const divide = async (event: FormEvent) => {
    event.preventDefault();
    if (size === undefined) return;
    const colleagues = colleaguesOf(people.values());
    if (await give({ type: 'ProposeTableGroups', draftId: newId(), name: t('table'), size, colleagues, mix })) setMix(mix + 1);
  };
  return (
    <form className="wa-card wa-stack wa-noprint" onSubmit={(event) => void divide(event)}>
      <Heading level={2}>{t('divide')}</Heading>
      <p>{t('divideHelp')}</p>
      <NumberField label={t('size')} value={size} onChange={setSize} min={2} max={LARGEST} step={1} required />
      {some && <p className="wa-small">{t('replaces')}</p>}
      <Refused problem={problem} />
      <div>
        <Button type="submit" purpose={some ? 'secondary' : 'primary'} disabled={busy}>{t(some ? 'other' : 'propose')}</Button>
      </div>
    </form>
  );
}

import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useMe, useReadOnly } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { EmptyState } from '../look/EmptyState';
import { SelectField } from '../look/Field';
import { WithContent } from '../content/WithContent';
import type { RoleScale } from '../contract/directingrole';
import { Refused } from '../look/Refused';
import { useTexts } from './texts';

/** The facilitator chooses from which scale; as long as nothing was chosen from it, it may become another one. */
export function ScaleChoice({ chosen = false }: { chosen?: boolean }) {
  const t = useTexts();
  const leads = useMe().role === 'FACILITATOR';
  const readOnly = useReadOnly();
  if (!leads || readOnly) return <EmptyState text={t('emptyReadOnly')} />;
  return <WithContent>{({ roleScales }) => <Offered scales={roleScales} another={chosen} />}</WithContent>;
}

function Offered({ scales, another }: { scales: readonly RoleScale[]; another: boolean }) {
  const t = useTexts();
  const { give, busy, problem } = useAct();
  const [chosen, setChosen] = useState(0);
  const scale = scales[chosen];
  return (
    <section className="wa-card wa-stack wa-noprint">
      <p>{t(another ? 'another' : 'empty')}</p>
      <SelectField label={t('whichScale')} value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
        {scales.map(({ scale: name, version }, index) => <option key={`${name} ${version}`} value={index}>{name}</option>)}
      </SelectField>
      <Refused problem={problem} />
      <div>
        <Button type="button" purpose="primary" disabled={busy} onClick={() => scale && void give({ type: 'AdoptRoleScale', scale })}>{t('adopt')}</Button>
      </div>
    </section>
  );
}

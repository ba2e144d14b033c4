import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useMe, useReadOnly } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { EmptyState } from '../look/EmptyState';
import { SelectField } from '../look/Field';
import { WithContent } from '../content/WithContent';
import type { Item } from '../contract/items';
import type { RoleScale } from '../contract/directingrole';
import { Refused } from '../look/Refused';
import { useTexts } from './texts';

/** The facilitator chooses from which scale; as long as nothing was chosen from it, it may become another one. */
export function ScaleChoice({ now }: { now?: Item<'roleScale'> | undefined }) {
  const t = useTexts();
  const leads = useMe().role === 'FACILITATOR';
  const readOnly = useReadOnly();
  if (!leads || readOnly) return <EmptyState text={t('emptyReadOnly')} />;
  return <WithContent>{({ roleScales }) => <Offered scales={roleScales} now={now} />}</WithContent>;
}

function Offered({ scales, now }: { scales: readonly RoleScale[]; now: Item<'roleScale'> | undefined }) {
  const t = useTexts();
  const { give, busy, problem } = useAct();
  const [chosen, setChosen] = useState(0);
  const offered = scales.filter(({ scale, version }) => scale !== now?.scale || version !== now.version);
  const scale = offered[chosen] ?? offered[0];
  if (!scale) return null;
  return (
    <section className="wa-card wa-stack wa-noprint">
      <p>{t(now ? 'other' : 'empty')}</p>
      <SelectField label={t('whichScale')} value={offered.indexOf(scale)} onChange={({ target }) => setChosen(Number(target.value))}>
        {offered.map(({ scale: name, version }, index) => <option key={`${name} ${version}`} value={index}>{name}</option>)}
      </SelectField>
      <Refused problem={problem} />
      <div>
        <Button type="button" purpose="primary" disabled={busy} onClick={() => void give({ type: 'AdoptRoleScale', scale })}>{t('adopt')}</Button>
      </div>
    </section>
  );
}

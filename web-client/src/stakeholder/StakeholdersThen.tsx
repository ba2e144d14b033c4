import { useMemo, useState } from 'react';
import { useItems } from '../atelier/hooks';
import { PlacingBar } from '../placing/PlacingBar';
import { agreementOf } from './agreementOf';
import { byName } from './placed';
import { StakeholderList } from './StakeholderList';
import { StakeholderMap } from './StakeholderMap';
import './stakeholder.css';
import { useTexts } from './texts';
import { useSilentPlaces } from './useSilentPlaces';

const NOTHING = () => undefined;

/** The stakeholders as they stood at this moment: map and register, and what people placed in silence. */
export default function StakeholdersThen() {
  const t = useTexts();
  const all = useItems('stakeholder');
  const stakeholders = useMemo(() => byName(all), [all]);
  const names = useMemo(() => new Map(all.map(({ id, name }) => [id, name])), [all]);
  const { silent, choice } = useSilentPlaces();
  const [selected, select] = useState<string>();
  if (stakeholders.length === 0) return <p className="wa-card">{t('noneThen')}</p>;
  return (
    <div className="wa-stack">
      <PlacingBar subject="STAKEHOLDERS" names={names} agreement={agreementOf(all)} />
      {choice}
      <StakeholderMap stakeholders={stakeholders} silent={silent} selected={selected} readOnly onSelect={select} onPlace={NOTHING} say={NOTHING} />
      <StakeholderList stakeholders={stakeholders} silent={silent} onSelect={select} />
    </div>
  );
}

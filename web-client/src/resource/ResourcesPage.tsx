import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAtelier, useItems, useLoaded, useReadOnly } from '../atelier/hooks';
import { EmptyState } from '../look/EmptyState';
import { Loading } from '../look/Loading';
import { Resources } from './Resources';
import { RoundBar } from './RoundBar';
import { RowDialog } from './RowDialog';
import { useTexts } from './texts';

/** Who puts in what, is there money for it, and is it what was asked? */
export default function ResourcesPage() {
  const t = useTexts();
  const loaded = useLoaded();
  const readOnly = useReadOnly();
  const rows = useItems('resourceRow');
  const parties = useItems('stakeholder');
  const running = useItems('resourceRound').find(({ state }) => state === 'FILLING');
  const [adding, setAdding] = useState(false);
  const { atelierId } = useAtelier();
  const navigate = useNavigate();
  if (!loaded) return <Loading />;
  const mayAdd = !readOnly && parties.length > 0;
  // what others fill in now is there, and not to be seen yet: who only looks on is told so above
  const nothing = parties.length === 0 && !readOnly ? 'noParties' : running ? 'emptyInRound' : readOnly ? 'emptyReadOnly' : 'empty';
  return (
    <div className="wa-page wa-stack">
      <Heading level={1}>{t('title')}</Heading>
      <p>{t('intro')}</p>
      <RoundBar running={running} />
      {mayAdd && <div><Button type="button" purpose="primary" onClick={() => setAdding(true)}>{t('action.add')}</Button></div>}
      {rows.length === 0 && !(running && readOnly) && (
        <EmptyState
          text={t(nothing)}
          {...(nothing === 'noParties' && { action: t('toStakeholders'), onAction: () => void navigate(`/atelier/${atelierId}/stakeholders`) })}
        />
      )}
      <Resources />
      {adding && <RowDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

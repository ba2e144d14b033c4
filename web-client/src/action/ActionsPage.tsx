import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { useItems, useLoaded, useReadOnly } from '../atelier/hooks';
import { EmptyState } from '../look/EmptyState';
import { SelectField } from '../look/Field';
import { Loading } from '../look/Loading';
import { ActionDialog } from './ActionDialog';
import { ActionList } from './ActionList';
import { Reminders } from './Reminders';
import { useTexts } from './texts';
import { keyOf, useOwners } from './useOwners';
import { useToday } from './useToday';
import './action.css';

const STATES = ['OPEN', 'DONE', 'WITHDRAWN'] as const;

/** Who does what by when: reminders first, then all by the day that they are due. */
export default function ActionsPage() {
  const t = useTexts();
  const loaded = useLoaded();
  const readOnly = useReadOnly();
  const actions = useItems('action');
  const owners = useOwners();
  const today = useToday();
  const [owner, setOwner] = useState('');
  const [state, setState] = useState<string>('OPEN');
  const [adding, setAdding] = useState(false);
  if (!loaded) return <Loading />;
  const shown = actions.filter((action) => (!owner || keyOf(action) === owner) && (!state || action.state === state));
  const all = [...new Set(actions.map(keyOf))].map((key) => ({ key, name: owners.nameOf(key) })).sort((one, other) => one.name.localeCompare(other.name));
  return (
    <div className="wa-page wa-stack">
      <header className="wa-actions__head">
        <div>
          <Heading level={1}>{t('title')}</Heading>
          <p>{t('intro')}</p>
        </div>
        <div className="wa-row wa-noprint">
          {!readOnly && <Button type="button" purpose="primary" onClick={() => setAdding(true)}>{t('add')}</Button>}
          <Button type="button" purpose="secondary" onClick={() => window.print()}>{t('print')}</Button>
        </div>
      </header>
      {actions.length === 0 ? <EmptyState text={t(readOnly ? 'emptyReadOnly' : 'empty')} /> : (
        <>
          <Reminders />
          <div className="wa-row wa-actions__filter">
            <SelectField label={t('filter.owner')} value={owner} onChange={({ target }) => setOwner(target.value)}>
              <option value="">{t('filter.everybody')}</option>
              {all.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
            </SelectField>
            <SelectField label={t('filter.state')} value={state} onChange={({ target }) => setState(target.value)}>
              {STATES.map((each) => <option key={each} value={each}>{t(`state.${each}`)}</option>)}
              <option value="">{t('filter.all')}</option>
            </SelectField>
          </div>
          {shown.length === 0 ? <p className="wa-card">{t('nothingHere')}</p> : <ActionList actions={shown} today={today} />}
        </>
      )}
      {adding && <ActionDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

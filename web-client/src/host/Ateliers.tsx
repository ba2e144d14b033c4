import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useState } from 'react';
import type { Problem } from '../contract/refusals';
import { problemText } from '../i18n/problemText';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../look/EmptyState';
import { SelectField, TextField } from '../look/Field';
import { Loading } from '../look/Loading';
import { AtelierCard } from './AtelierCard';
import { askAteliers, ORDERS, shown, STATES, type Installation, type Order } from './ateliers';
import { useHostTexts } from './i18n/texts';
import { hostProblem } from './newAtelier';
import { StoppedAteliers } from './StoppedAteliers';

interface AteliersProps {
  readonly hostKey: string;
  readonly onNew: () => void;
}

/** All ateliers of the installation, to be found by name, state and order. */
export function Ateliers({ hostKey, onNew }: AteliersProps) {
  const t = useHostTexts();
  const common = useTexts();
  const [installation, setInstallation] = useState<Installation>();
  const [problem, setProblem] = useState<Problem>();
  const [words, setWords] = useState('');
  const [state, setState] = useState('');
  const [order, setOrder] = useState<Order>('activity');

  useEffect(() => {
    let gone = false;
    void askAteliers(hostKey).then((answer) => {
      if (gone) return;
      if ('code' in answer) setProblem(answer);
      else setInstallation(answer);
    });
    return () => {
      gone = true;
    };
  }, [hostKey]);

  if (problem) return <p className="wa-error" role="alert">{problemText(hostProblem(problem))}</p>;
  if (!installation) return <Loading />;
  const { ateliers, stopped } = installation;
  if (ateliers.length === 0 && stopped.length === 0) return <EmptyState text={t('list.empty')} action={t('title')} onAction={onNew} />;
  const found = shown(ateliers, words, state, order);
  return (
    <div className="wa-stack">
      {stopped.length > 0 && <StoppedAteliers installation={installation} />}
      <div className="wa-row">
        <TextField label={t('list.search')} type="search" value={words} onChange={({ target }) => setWords(target.value)} />
        <SelectField label={t('list.state')} value={state} onChange={({ target }) => setState(target.value)}>
          <option value="">{t('list.allStates')}</option>
          {STATES.map((each) => <option key={each} value={each}>{common(`words.atelierState.${each}`)}</option>)}
        </SelectField>
        <SelectField label={t('list.order')} value={order} onChange={({ target }) => setOrder(target.value as Order)}>
          {ORDERS.map((each) => <option key={each} value={each}>{t(`list.by.${each}`)}</option>)}
        </SelectField>
      </div>
      <Heading level={2}>{t('list.found', { count: found.length })}</Heading>
      {found.length === 0 ? <p>{t('list.none')}</p> : <p className="wa-small wa-soft">{t('list.dossier')}</p>}
      <ul className="wa-cards">{found.map((atelier) => <AtelierCard key={atelier.atelierId} atelier={atelier} hostKey={hostKey} />)}</ul>
    </div>
  );
}

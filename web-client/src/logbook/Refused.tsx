import { Button } from '@nl-design-system-candidate/button-react';
import { useCallback } from 'react';
import { useAtelier } from '../atelier/hooks';
import { problemText } from '../i18n/problemText';
import { Loading } from '../look/Loading';
import { FilterFold } from './FilterFold';
import { RefusalLine } from './RefusalLine';
import { NO_FILTER, RefusedFilters } from './RefusedFilters';
import { askRefusals, type Refusal, type RefusalFilter } from './requests';
import { useTexts } from './texts';
import { useAddress } from './useAddress';
import { useKeptFor } from './useKeptFor';
import { usePages } from './usePages';

const NAMES = Object.keys(NO_FILTER) as (keyof RefusalFilter)[];

/** What was refused: who wanted what, when, and the answer that they got. */
export function Refused() {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const kept = useKeptFor('refusals');
  const [{ person, code, fromDay, toDay }, change] = useAddress(NAMES);
  const load = useCallback(
    (last: Refusal | undefined) => askRefusals(atelierId, { person, code, fromDay, toDay }, last),
    [atelierId, person, code, fromDay, toDay],
  );
  const { rows, state, problem, more, readOn } = usePages(load);
  const filtered = [person, code, fromDay, toDay].some((chosen) => chosen !== '');
  return (
    <div className="wa-stack">
      <p>{t('refused.intro')}{kept !== undefined && ` ${t('refused.kept', { kept })}`}</p>
      <div className="wa-logbook">
        <FilterFold chosen={filtered}>
          <RefusedFilters filter={{ person, code, fromDay, toDay }} onChange={change} />
        </FilterFold>
        <section className="wa-stack" aria-label={t('refused.results')}>
          <p role="status" className="wa-small wa-soft">
            {state === 'ready' && (rows.length === 0
              ? t(filtered ? 'refused.noneFound' : 'refused.none')
              : more ? t('foundMore', { most: rows.length }) : t('found', { count: rows.length }))}
          </p>
          {state === 'loading' && <Loading />}
          {state === 'failed' && problem && <p role="alert" className="wa-error">{t('failed', { why: problemText(problem) })}</p>}
          <ol className="wa-plain-list wa-logbook__lines">
            {rows.map((refusal) => <li key={`${refusal.at} ${refusal.commandId}`}><RefusalLine refusal={refusal} /></li>)}
          </ol>
          {more && <div><Button purpose="secondary" onClick={readOn}>{t('more')}</Button></div>}
        </section>
      </div>
    </div>
  );
}

import { Button } from '@nl-design-system-candidate/button-react';
import { useCallback } from 'react';
import { useAtelier } from '../atelier/hooks';
import { useFormat } from '../i18n/format';
import { problemText } from '../i18n/problemText';
import { useTexts as useCommonTexts } from '../i18n/texts';
import { Loading } from '../look/Loading';
import { fetched } from './fetched';
import { askAccesses, type Access } from './requests';
import { useTexts } from './texts';
import { useKeptFor } from './useKeptFor';
import { usePages } from './usePages';
import { useWho } from './useWho';

/** Who came in, who looked and what was fetched, for who leads. */
export function WhoLooked() {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const kept = useKeptFor('accessLog');
  const load = useCallback((last: Access | undefined) => askAccesses(atelierId, last), [atelierId]);
  const { rows, state, problem, more, readOn } = usePages(load);
  return (
    <section className="wa-stack" aria-label={t('access.results')}>
      <p>{t('access.intro')}{kept !== undefined && ` ${t('access.kept', { kept })}`}</p>
      {state === 'loading' && <Loading />}
      {state === 'failed' && problem && <p role="alert" className="wa-error">{t('failed', { why: problemText(problem) })}</p>}
      {state === 'ready' && rows.length === 0 && <p>{t('access.none')}</p>}
      <ol className="wa-plain-list wa-logbook__lines">
        {rows.map((access) => <li key={access.id}><AccessLine access={access} /></li>)}
      </ol>
      {more && <div><Button purpose="secondary" onClick={readOn}>{t('more')}</Button></div>}
    </section>
  );
}

function AccessLine({ access }: { access: Access }) {
  const t = useTexts();
  const common = useCommonTexts();
  const { day, exact } = useFormat();
  const who = useWho();
  const { kind, at, role, organisation, subject } = access;
  const when = kind === 'VISITED' ? day(at) : exact(at);
  const whose = [role && common(`words.role.${role}`), organisation].filter(Boolean).join(', ');
  return (
    <div className="wa-logbook__line">
      <div>
        <span className="wa-soft wa-small">{[when, whose].filter(Boolean).join(' · ')}</span>
        <span>{t(`access.kind.${kind}`, { who: who(access) })}{subject !== undefined && ` (${fetched(subject)})`}</span>
      </div>
    </div>
  );
}

import { useCallback } from 'react';
import { Link } from 'react-router';
import { useAtelier } from '../atelier/hooks';
import { useTexts as useCommonTexts } from '../i18n/texts';
import { askAccesses, type Access } from './requests';
import { useTexts } from './texts';
import { usePages } from './usePages';
import { useWho } from './useWho';

/** Who came to look today, for who leads; with the way to all who ever did. */
export function LookedToday() {
  const t = useTexts();
  const common = useCommonTexts();
  const { atelierId } = useAtelier();
  const load = useCallback((last: Access | undefined) => askAccesses(atelierId, last, 'VISITED'), [atelierId]);
  const { rows, state } = usePages(load);
  const who = useWho();
  const today = rows.filter(({ at }) => isToday(at));
  const names = today.map((access) => (access.role ? `${who(access)} (${common(`words.role.${access.role}`).toLocaleLowerCase()})` : who(access)));
  return (
    <p>
      {state === 'ready' && `${names.length === 0 ? t('access.nobodyToday') : t('access.today', { who: names.join(', ') })} `}
      <Link className="nl-link" to={`/atelier/${atelierId}/logbook?view=access`}>{t('access.link')}</Link>
    </p>
  );
}

function isToday(at: string): boolean {
  return new Date(at).toDateString() === new Date().toDateString();
}

import type { Item } from '../../contract/items';
import { useSought } from '../../features/happened';
import { useRunningItem } from '../../programme/running';
import { useMay } from '../controls/useMay';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { useOpenVote, useShownVote, useSpentDots } from '../notes/useRounds';
import { VoteResult } from './VoteResult';

/** The vote of now with my remaining dots, or the result of the last one. */
export function VoteBanner() {
  const t = useBoardTexts();
  const may = useMay();
  const open = useOpenVote();
  const shown = useShownVote();
  const given = useSpentDots();
  const item = useRunningItem();
  const closing = useSought()?.some(([kind, id]) => kind === 'vote' && id === shown?.id) ?? false;
  if (!open) return shown?.tally ? <VoteResult key={shown.id} id={shown.id} tally={shown.tally} awaited={closing || isOf(item, shown)} /> : null;
  const left = Math.max(0, open.budget - given);
  return (
    <section data-item={open.id} className="board-banner" aria-label={t('vote.open')}>
      <p>
        {may('castDot') && (
          <strong role="status">
            <span aria-hidden="true" className="board-dots">
              {'●'.repeat(Math.min(given, open.budget))}
              {'○'.repeat(left)}
            </span>{' '}
            {t('vote.left', { count: left })}, {t('vote.rules', { count: open.perNote })}.
          </strong>
        )}{' '}
        {t('vote.cast', { count: open.dotsCast })}. {t('vote.hidden')}
      </p>
    </section>
  );
}

/** Whether people voted in what goes on now: then the phases after it are about the result. */
function isOf(item: Item<'agendaItem'> | undefined, { board, openedAt }: Item<'vote'>): boolean {
  return item?.board === board && Date.parse(openedAt) >= Date.parse(item.startedAt ?? '');
}

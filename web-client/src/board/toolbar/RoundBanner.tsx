import { useNotesOf } from '../../atelier/hooks';
import type { Item } from '../../contract/items';
import { Icon } from '../../look/Icon';
import { presentPhase, useRunningItem } from '../../programme/running';
import { useBoard } from '../BoardContext';
import { useMay } from '../controls/useMay';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { useWritingRound } from '../notes/useRounds';
import { isOfItem } from '../notes/widerCircles';
import { WhoReads } from './WhoReads';
import { WorkingWith } from './WorkingWith';

/** The question of the private round, and who reads what one writes. */
export function RoundBanner() {
  const board = useBoard();
  const t = useBoardTexts();
  const may = useMay();
  const round = useWritingRound();
  const item = useRunningItem();
  const notes = useNotesOf(board.id);
  if (!round) return null;
  const written = notes.filter((id) => board.atelier.store.get('note', id)?.round === round.id).length;
  return (
    <section data-item={round.id} className="board-banner" aria-label={t('round.running')}>
      <h2 className="board-banner__question">{phaseNow(item, round) ?? round.question}</h2>
      {may('addNote') && <WorkingWith round={round} />}
      <p>
        <Icon name="lock" /> {!may('addNote') && round.circle && `${t(`circle.${round.circle}`)}. `}{may('addNote') ? <WhoReads round={round} item={item} /> : t('round.observed')} {t('round.written', { count: written })}.
      </p>
    </section>
  );
}

/** A round of the programme is called after the phase that began it, and goes on in the next: what is done now says more. */
function phaseNow(item: Item<'agendaItem'> | undefined, round: Item<'round'>): string | undefined {
  return item && isOfItem(round, item) ? presentPhase(item)?.title : undefined;
}

import { useNotesOf } from '../../atelier/hooks';
import { Icon } from '../../look/Icon';
import { useBoard } from '../BoardContext';
import { useMay } from '../controls/useMay';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { useWritingRound } from '../notes/useRounds';
import { WorkingWith } from './WorkingWith';

/** The question of the private round, and that what one writes is private. */
export function RoundBanner() {
  const board = useBoard();
  const t = useBoardTexts();
  const may = useMay();
  const round = useWritingRound();
  const notes = useNotesOf(board.id);
  if (!round) return null;
  const written = notes.filter((id) => board.atelier.store.get('note', id)?.round === round.id).length;
  return (
    <section className="board-banner" aria-label={t('round.running')}>
      <h2 className="board-banner__question">{round.question}</h2>
      {may('addNote') && <WorkingWith round={round} />}
      <p>
        <Icon name="lock" /> {may('addNote') ? t(`round.seen.${round.circle ?? 'OWN'}`) : t('round.observed')} {t('round.written', { count: written })}.
      </p>
    </section>
  );
}

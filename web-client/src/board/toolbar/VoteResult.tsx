import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { ranking } from '../notes/votes';

interface VoteResultProps {
  /** Of the vote. */
  readonly id: string;
  readonly tally: Readonly<Record<string, number>>;
  /** Whether it is what people look at now: otherwise it leaves the room to the board. */
  readonly awaited: boolean;
}

/** Who came first: the notes with dots, most first, to be read and to go to. */
export function VoteResult({ id, tally, awaited }: VoteResultProps) {
  const board = useBoard();
  const t = useBoardTexts();
  const ranked = ranking(tally);
  return (
    <details data-item={id} className="board-banner board-result" open={awaited}>
      <summary>{t('vote.result')}</summary>
      {ranked.length === 0 && <p>{t('vote.nobody')}</p>}
      <ol className="wa-plain-list">
        {ranked.map(({ noteId, dots, place }) => (
          <li key={noteId}>
            <span>{t('vote.place', { count: place })}</span>
            <button type="button" className="board-result__note" onClick={() => board.focus.on(noteId)}>
              {board.atelier.store.get('note', noteId)?.text || t('note.empty')}
            </button>
            <span>{t('note.dots', { count: dots })}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

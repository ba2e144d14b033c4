import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { ranking } from '../notes/votes';

/** Who came first: the notes with dots, most first, to be read and to go to. */
export function VoteResult({ tally }: { readonly tally: Readonly<Record<string, number>> }) {
  const board = useBoard();
  const t = useBoardTexts();
  const ranked = ranking(tally);
  return (
    <details className="board-banner board-result">
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

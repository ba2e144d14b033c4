import { MARKS } from '../colour/meaning';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { initials } from '../notes/initials';
import type { useNoteFacts } from '../notes/useNoteFacts';

type Facts = NonNullable<ReturnType<typeof useNoteFacts>>;

/** The last line of a note: what it means, its dots, whose it is. All of it is in the note's label as well. */
export function NoteFoot({ facts, cut }: { readonly facts: Facts; readonly cut: boolean }) {
  const t = useBoardTexts();
  const { note, dots, author, closed } = facts;
  return (
    <span className="board-note__foot" aria-hidden="true">
      <span className="board-note__meaning">
        {MARKS[note.colour]} {t(`colour.${note.colour}`)}
      </span>
      {cut && <span>… {t('note.more')}</span>}
      {dots.mine > 0 && <span className="board-note__dots">{'●'.repeat(Math.min(dots.mine, 5))}</span>}
      {dots.total !== undefined && <span className="board-note__tally">{dots.total}</span>}
      {note.private && <span title={closed ? t('note.closed') : t('note.private')}>🔒</span>}
      {author !== undefined && <span title={author}>{initials(author)}</span>}
    </span>
  );
}

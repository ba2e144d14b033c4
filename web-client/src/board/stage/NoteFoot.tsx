import { MARK_ICONS } from '../../classification/MarkLabel';
import { useTexts as useMarkTexts } from '../../classification/texts';
import { REACTION_ICONS } from '../../comment/icons';
import { Icon } from '../../look/Icon';
import { MARKS } from '../colour/meaning';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { isKeyIdea } from '../notes/lineage';
import { privateKey } from '../notes/sharing';
import type { NoteFacts } from '../notes/useNoteFacts';

/**
 * The last line of a note: what it means, its dots, what was said of it, whose it is. It is drawn, and not content: all of it is in the note's
 * label already, in words.
 */
export function NoteFoot({ facts, cut }: { readonly facts: NoteFacts; readonly cut: boolean }) {
  const t = useBoardTexts();
  const m = useMarkTexts();
  const { note, dots, author, initials, closed, talk, mark } = facts;
  return (
    <span className="board-note__foot" aria-hidden="true">
      {note.colour && <span className="board-note__meaning" data-drawn={`${MARKS[note.colour]} ${t(`colour.${note.colour}`)}`} />}
      {cut && <span data-drawn={`… ${t('note.more')}`} />}
      {dots.mine > 0 && <span className="board-note__dots" data-drawn={'●'.repeat(Math.min(dots.mine, 5))} />}
      {dots.total !== undefined && <span className="board-note__tally" data-drawn={dots.total} />}
      {isKeyIdea(note) && <span className="board-note__key" data-drawn="★" />}
      {note.sources && !closed && <span data-drawn={`↳ ${note.sources.length}`} />}
      {note.private && <span title={closed ? t('note.closed') : t(privateKey(note))}><Icon name="lock" /></span>}
      {mark && <span className="board-note__mark"><Icon name={MARK_ICONS[mark]} /><span data-drawn={m(`mark.${mark}`)} /></span>}
      {talk.counts.map(([reaction, count]) => (
        <span key={reaction} className="board-note__said">
          <Icon name={REACTION_ICONS[reaction]} />
          <span data-drawn={count} />
        </span>
      ))}
      {talk.comments > 0 && (
        <span className="board-note__said">
          <Icon name="comment" />
          <span data-drawn={talk.comments} />
        </span>
      )}
      {author !== undefined && <span title={author} data-drawn={initials} />}
    </span>
  );
}

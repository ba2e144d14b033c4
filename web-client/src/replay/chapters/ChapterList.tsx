import { Link } from 'react-router';
import { useAtelier } from '../../atelier/hooks';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../texts';
import { chaptersAt, type Chapter } from './chapters';
import { useChapterName } from './useChapterName';
import { useMomentLink } from './useMomentLink';

interface ChapterListProps {
  readonly chapters: readonly Chapter[];
  readonly revision: number;
  readonly onOpen: (revision: number) => void;
}

/** The programme as it was run; each part is a link to the moment at which it began. */
export function ChapterList({ chapters, revision, onOpen }: ChapterListProps) {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const { time } = useFormat();
  const nameOf = useChapterName();
  const linkTo = useMomentLink();
  const present = chaptersAt(chapters, revision);
  return (
    <ol className="wa-plain-list wa-chapters">
      {chapters.map((chapter) => (
        <li key={chapter.revision} data-depth={chapter.depth}>
          <Link
            className="wa-chapter"
            to={linkTo(chapter.revision)}
            replace
            aria-current={present.includes(chapter) ? 'step' : undefined}
            onClick={() => onOpen(chapter.revision)}
          >
            <span>{nameOf(chapter)}</span>
            <span className="wa-soft wa-small">{time(chapter.at)}{chapter.endedAt && ` – ${time(chapter.endedAt)}`}</span>
          </Link>
          {chapter.kind === 'halfDay' && (
            <Link className="nl-link wa-small" to={`/atelier/${atelierId}/recap?halfDay=${encodeURIComponent(chapter.id)}`}>
              {t('chapters.recap', { name: nameOf(chapter) })}
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
}

import { Button } from '@nl-design-system-candidate/button-react';
import { ControlIcon } from '../ControlIcon';
import { nextMark } from '../moments';
import { useTexts } from '../texts';
import { chaptersAt, jumpsOf, type Chapter } from './chapters';
import { useChapterName } from './useChapterName';

interface PresentChapterProps {
  readonly chapters: readonly Chapter[];
  readonly revision: number;
  readonly onOpen: (revision: number) => void;
}

/** Which chapter is shown, from the half-day inwards, and the way to the one before and after. */
export function PresentChapter({ chapters, revision, onOpen }: PresentChapterProps) {
  const t = useTexts();
  const nameOf = useChapterName();
  const jump = (direction: 1 | -1) => {
    const chapter = nextMark(jumpsOf(chapters), revision, direction);
    if (chapter) onOpen(chapter.revision);
  };
  const present = chaptersAt(chapters, revision);
  const name = present.length === 0 ? t('chapters.outside') : present.map(nameOf).join(' › ');
  return (
    <div className="wa-row wa-present-chapter" role="group" aria-label={t('chapters.present')}>
      <Button purpose="secondary" aria-label={t('chapters.back')} title={t('chapters.back')} onClick={() => jump(-1)}><ControlIcon name="stepBack" /></Button>
      <p className="wa-present-chapter-name" title={name}>{name}</p>
      <Button purpose="secondary" aria-label={t('chapters.on')} title={t('chapters.on')} onClick={() => jump(1)}><ControlIcon name="stepOn" /></Button>
    </div>
  );
}

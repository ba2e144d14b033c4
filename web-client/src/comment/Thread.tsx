import { Heading } from '@nl-design-system-candidate/heading-react';
import { useId } from 'react';
import { useAbout } from '../atelier/hooks';
import { Comment } from './Comment';
import { useTexts } from './texts';

interface ThreadProps {
  readonly noteId: string;
  readonly readOnly: boolean;
}

/** The comments on a note, oldest first. */
export function Thread({ noteId, readOnly }: ThreadProps) {
  const t = useTexts();
  const id = useId();
  const comments = useAbout('comment', noteId);
  return (
    <section className="wa-stack" aria-labelledby={id}>
      <Heading level={3} id={id}>{t('thread')}</Heading>
      {comments.length === 0 && <p className="wa-soft">{t('none')}</p>}
      <ol className="wa-thread">
        {comments.map((comment) => (
          <Comment key={comment.id} comment={comment} readOnly={readOnly} />
        ))}
      </ol>
    </section>
  );
}

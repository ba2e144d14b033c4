import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState } from 'react';
import { useMe } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { MarkButton } from '../classification/MarkButton';
import { MarkLabel } from '../classification/MarkLabel';
import type { AtelierCommand } from '../contract/commands';
import type { Item } from '../contract/items';
import { useNames } from '../people/useNames';
import { shortened } from '../features/shortened';
import { useFormat } from '../i18n/format';
import { Refused } from '../look/Refused';
import { RewordForm } from './RewordForm';
import { useTexts } from './texts';

const LONGEST_NAME = 40;

interface CommentProps {
  readonly comment: Item<'comment'>;
  readonly readOnly: boolean;
}

/** One comment: who, when and what; its author rewords and removes it, a facilitator sees to it that it is dealt with. */
export function Comment({ comment, readOnly }: CommentProps) {
  const t = useTexts();
  const nameOf = useNames();
  const format = useFormat();
  const { participantId, role } = useMe();
  const { busy, problem, give } = useAct();
  const [rewording, setRewording] = useState(false);
  const entry = useRef<HTMLLIElement>(null);
  const text = shortened(comment.text ?? '', LONGEST_NAME);

  // what was pressed goes, or comes to say something else: the focus stays with the comment
  const backToEntry = () => entry.current?.focus();
  const act = async (command: AtelierCommand) => {
    if (await give(command)) backToEntry();
  };
  const button = (label: string, name: string, run: () => void) => (
    <Button type="button" purpose="subtle" className="nl-button--small" aria-label={name} busy={busy} onClick={run}>{label}</Button>
  );
  const commentId = comment.id;
  return (
    <li ref={entry} className="wa-comment" data-item={commentId} data-resolved={comment.resolvedAt !== undefined || undefined} tabIndex={-1}>
      <p className="wa-comment__by">
        <strong>{nameOf(comment.author)}</strong>{' '}
        <time dateTime={comment.createdAt}>{format.moment(comment.createdAt)}</time>
        {comment.rewordedAt !== undefined && !comment.removed && <> · {t('reworded')}</>}
        <MarkLabel kind="comment" id={commentId} />
      </p>
      {comment.removed ? (
        <p className="wa-soft">{t('removed')}</p>
      ) : rewording ? (
        <RewordForm
          comment={comment}
          onDone={() => {
            setRewording(false);
            backToEntry();
          }}
        />
      ) : (
        <p className="wa-comment__text">{comment.text}</p>
      )}
      {comment.resolvedAt !== undefined && !comment.removed && (
        <p className="wa-comment__resolved">
          {comment.resolvedBy === undefined ? t('resolved') : t('resolvedBy', { name: nameOf(comment.resolvedBy) })}
        </p>
      )}
      {!readOnly && !comment.removed && !rewording && (
        <div className="wa-row">
          {comment.author === participantId && (
            <>
              {button(t('reword'), t('rewordOne', { text }), () => setRewording(true))}
              {button(t('remove'), t('removeOne', { text }), () => void act({ type: 'RemoveComment', commentId }))}
            </>
          )}
          {role === 'FACILITATOR' && (comment.resolvedAt === undefined
            ? button(t('resolve'), t('resolveOne', { text }), () => void act({ type: 'ResolveComment', commentId }))
            : button(t('reopen'), t('reopenOne', { text }), () => void act({ type: 'ReopenComment', commentId })))}
        </div>
      )}
      {!comment.removed && !rewording && <MarkButton things={[{ kind: 'comment', id: commentId }]} purpose="subtle" small of={text} />}
      <Refused problem={problem} />
    </li>
  );
}

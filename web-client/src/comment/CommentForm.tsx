import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, type FormEvent, type KeyboardEvent } from 'react';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { LONGEST } from '../contract/values';
import { TextArea } from '../look/Field';
import { Refused } from '../look/Refused';
import { useNextText } from '../look/useNextText';
import { useWritten } from '../look/useWritten';
import { useTexts } from './texts';

interface CommentFormProps {
  readonly noteId: string;
  /** Whether the note has no name on it; a comment always has. */
  readonly unsigned: boolean;
}

/** Says something of a note; the field stays ready for more. Ctrl+Enter places it as well. */
export function CommentForm({ noteId, unsigned }: CommentFormProps) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const next = useNextText((text) => give({ type: 'AddComment', commentId: newId(), noteId, text }));
  const form = useRef<HTMLFormElement>(null);
  useWritten(form);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void next.submit();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void next.submit();
  };
  return (
    <form ref={form} className="wa-stack" onSubmit={onSubmit} noValidate>
      <TextArea
        label={t('yours')}
        hint={t(unsigned ? 'hintUnsigned' : 'hint')}
        error={next.missing ? t('missing') : undefined}
        rows={3}
        maxLength={LONGEST.comment}
        value={next.text}
        onChange={({ target }) => next.setText(target.value)}
        onKeyDown={onKeyDown}
      />
      <Refused problem={problem} />
      <div>
        <Button type="submit" purpose="primary" busy={busy}>{t('place')}</Button>
      </div>
    </form>
  );
}

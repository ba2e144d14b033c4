import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { LONGEST } from '../contract/values';
import { TextArea } from '../look/Field';
import { Refused } from '../look/Refused';
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
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const place = async () => {
    const said = text.trim();
    setTried(said === '');
    if (said !== '' && !busy && (await give({ type: 'AddComment', commentId: newId(), noteId, text: said }))) setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void place();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void place();
  };
  return (
    <form className="wa-stack" onSubmit={submit} noValidate>
      <TextArea
        label={t('yours')}
        hint={t(unsigned ? 'hintUnsigned' : 'hint')}
        error={tried && text.trim() === '' ? t('missing') : undefined}
        rows={3}
        maxLength={LONGEST.comment}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
      />
      <Refused problem={problem} />
      <div>
        <Button type="submit" purpose="primary" busy={busy}>{t('place')}</Button>
      </div>
    </form>
  );
}

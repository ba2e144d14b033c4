import { useState, type FormEvent } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { LONGEST } from '../contract/values';
import { TextArea } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { useTexts } from './texts';

/** Rewords one's own comment. */
export function RewordForm({ comment, onDone }: { readonly comment: Item<'comment'>; readonly onDone: () => void }) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const [text, setText] = useState(comment.text ?? '');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() && (await give({ type: 'RewordComment', commentId: comment.id, text: text.trim() }))) onDone();
  };
  return (
    <form className="wa-stack" onSubmit={(event) => void submit(event)} noValidate>
      <TextArea
        label={t('rewordField')}
        error={text.trim() ? undefined : t('missing')}
        rows={3}
        maxLength={LONGEST.comment}
        value={text}
        onChange={({ target }) => setText(target.value)}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of the button that was pressed
        autoFocus
      />
      <FormEnd problem={problem} busy={busy} onCancel={onDone} />
    </form>
  );
}

import { useState, type FormEvent } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { LONGEST } from '../contract/values';
import { Dialog } from '../look/Dialog';
import { TextArea, TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { useTexts } from './texts';

interface DescribeDialogProps {
  readonly matrix: Item<'matrix'>;
  readonly onClose: () => void;
}

/** Gives a matrix another name or question. */
export function DescribeDialog({ matrix, onClose }: DescribeDialogProps) {
  const t = useTexts();
  const { give, busy, problem } = useAct();
  const [title, setTitle] = useState(matrix.title);
  const [question, setQuestion] = useState(matrix.question ?? '');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!title.trim()) return;
    const described = { type: 'DescribeMatrix', matrixId: matrix.id, title: title.trim(), ...(question.trim() && { question: question.trim() }) } as const;
    if (await give(described)) onClose();
  };
  return (
    <Dialog title={t('open.change')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('open.titleField')}
          value={title}
          maxLength={LONGEST.title}
          error={title.trim() ? undefined : t('missing.title')}
          onChange={({ target }) => setTitle(target.value)}
        />
        <TextArea label={t('open.question')} rows={2} value={question} maxLength={LONGEST.explanation} onChange={({ target }) => setQuestion(target.value)} />
        <FormEnd problem={problem} busy={busy} now={[matrix.title, matrix.question]} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

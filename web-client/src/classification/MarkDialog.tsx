import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useAtelier } from '../atelier/hooks';
import { CONFIDENTIALITIES, type Confidentiality } from '../contract/decision';
import { Dialog } from '../look/Dialog';
import { FormEnd } from '../look/FormEnd';
import { RadioField } from '../look/RadioField';
import { useTexts } from './texts';
import type { Mark, Markable, Marked } from './useMarking';
import { markOf } from './written';

interface MarkDialogProps {
  readonly things: readonly Markable[];
  readonly onMark: Mark;
  readonly onClose: () => void;
}

/** Asks who may read something outside the atelier, or several things. */
export function MarkDialog({ things, onMark, onClose }: MarkDialogProps) {
  const t = useTexts();
  const { store } = useAtelier();
  const [first] = things;
  const [chosen, setChosen] = useState<Confidentiality | 'none'>(() =>
    (things.length === 1 && first && store.get('classification', markOf(first.kind, first.id))?.confidentiality) || 'INTERNAL');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Marked>();
  const choice = useRef<HTMLFieldSetElement>(null);
  // A dialog begins at its first field; among radio buttons that is the one that is chosen, and not the first.
  useEffect(() => choice.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const mark = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const marked = await onMark(things, chosen === 'none' ? undefined : chosen);
    setBusy(false);
    if (marked.problem) setRefused(marked);
    else onClose();
  };
  return (
    <Dialog title={t('menu')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void mark(event)}>
        <fieldset ref={choice} className="wa-disclosed-choice">
          <legend>{t('dialog.about', { count: things.length })}</legend>
          {([...CONFIDENTIALITIES, 'none'] as const).map((each) => (
            <RadioField
              key={each}
              name="mark"
              label={t(`mark.${each}`)}
              hint={t(`dialog.${each}`)}
              checked={chosen === each}
              onChange={() => setChosen(each)}
            />
          ))}
        </fieldset>
        {refused && things.length > 1 && <p>{t('chosen.some', { done: refused.done, count: things.length })}</p>}
        <FormEnd problem={refused?.problem} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

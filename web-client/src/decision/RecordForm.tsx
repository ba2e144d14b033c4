import { Button } from '@nl-design-system-candidate/button-react';
import { useLayoutEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../atelier/useAct';
import type { AtelierCommand } from '../contract/commands';
import { useTexts as useWords } from '../i18n/texts';
import { Overtaken } from '../look/Overtaken';
import { Refused } from '../look/Refused';
import { useFirstWrong } from '../look/useFirstWrong';
import { useWritten } from '../look/useWritten';

interface RecordFormProps {
  /** The commands to give, all or none, in order; undefined when something is still missing. */
  readonly make: () => readonly AtelierCommand[] | undefined;
  readonly onDone: () => void;
  readonly submitLabel?: string | undefined;
  /** What the form is about, as it is recorded now: others may change it meanwhile. */
  readonly now?: unknown;
  readonly children: ReactNode;
}

/** Fields of one part of the dossier, saved together. */
export function RecordForm({ make, onDone, submitLabel, now, children }: RecordFormProps) {
  const w = useWords();
  const form = useKeptFocus();
  useWritten(form);
  useFirstWrong(form);
  const { busy, problem, giveAll } = useAct();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const commands = make();
    if (commands && (await giveAll(commands))) onDone();
  };
  return (
    <form ref={form} className="wa-stack wa-decision-form" onSubmit={(event) => void submit(event)}>
      {children}
      <Overtaken now={now} busy={busy} />
      <Refused problem={problem} />
      <div className="wa-row">
        <Button type="submit" purpose="primary" busy={busy}>{submitLabel ?? w('words.save')}</Button>
        <Button type="button" purpose="secondary" onClick={onDone}>{w('words.cancel')}</Button>
      </div>
    </form>
  );
}

/** The form takes the place of the button that was pressed, and gives way to it again: the focus goes along. */
function useKeptFocus() {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const element = form.current;
    const section = element?.closest('section');
    element?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    return () => {
      if (!element?.contains(document.activeElement)) return;
      queueMicrotask(() => section?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true }));
    };
  }, []);
  return form;
}

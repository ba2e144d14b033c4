import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useRef, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { LONGEST } from '../contract/values';
import { TextField } from '../look/Field';
import { Refused } from '../look/Refused';
import { useNextText } from '../look/useNextText';
import { useWritten } from '../look/useWritten';
import { useTexts } from './texts';

/** Draws up a blueprint of what is in the atelier now, instead of the one that was not published yet. */
export function DrawUpForm({ again }: { again: boolean }) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const next = useNextText((title) => give({ type: 'DrawUpBlueprint', blueprintId: newId(), title }));
  const form = useRef<HTMLFormElement>(null);
  useWritten(form);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void next.submit();
  };
  return (
    <form ref={form} className="wa-card wa-stack wa-noprint" onSubmit={onSubmit} noValidate aria-labelledby="blueprint-make">
      <Heading level={2} id="blueprint-make">{t('make.title')}</Heading>
      <p>{t('make.intro')}</p>
      <TextField
        label={t('make.name')}
        maxLength={LONGEST.title}
        error={next.missing ? t('make.missing') : undefined}
        value={next.text}
        onChange={({ target }) => next.setText(target.value)}
      />
      <Refused problem={problem} />
      <div><Button type="submit" purpose={again ? 'secondary' : 'primary'} busy={busy}>{t(again ? 'make.again' : 'make.make')}</Button></div>
    </form>
  );
}

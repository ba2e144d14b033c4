import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { LONGEST } from '../contract/values';
import { TextField } from '../look/Field';
import { Refused } from '../look/Refused';
import { useFirstWrong } from '../look/useFirstWrong';
import { useNextText } from '../look/useNextText';
import { useWritten } from '../look/useWritten';
import { useTexts } from './texts';

/** Parks a topic; the field stays ready for the next. */
export function ParkForm() {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const next = useNextText((text) => give({ type: 'ParkTopic', topicId: newId(), text }));
  const form = useRef<HTMLFormElement>(null);
  useWritten(form);
  useFirstWrong(form);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void next.submit();
  };
  return (
    <form ref={form} className="wa-stack wa-noprint" onSubmit={onSubmit} noValidate>
      <div className="wa-park-form">
        <TextField
          label={t('add')}
          hint={t('addHint')}
          error={next.missing ? t('missing') : undefined}
          maxLength={LONGEST.explanation}
          value={next.text}
          onChange={({ target }) => next.setText(target.value)}
        />
        <Button type="submit" purpose="secondary" busy={busy}>{t('park')}</Button>
      </div>
      <Refused problem={problem} />
    </form>
  );
}

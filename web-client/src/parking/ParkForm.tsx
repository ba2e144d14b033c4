import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { LONGEST } from '../contract/values';
import { TextField } from '../look/Field';
import { Refused } from '../look/Refused';
import { useTexts } from './texts';

/** Parks a topic; the field stays ready for the next. */
export function ParkForm() {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(text.trim() === '');
    if (text.trim() === '') return;
    if (await give({ type: 'ParkTopic', topicId: newId(), text: text.trim() })) setText('');
  };
  return (
    <form className="wa-stack wa-noprint" onSubmit={(event) => void submit(event)} noValidate>
      <div className="wa-park-form">
        <TextField
          label={t('add')}
          hint={t('addHint')}
          error={tried && text.trim() === '' ? t('missing') : undefined}
          maxLength={LONGEST.explanation}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Button type="submit" purpose="secondary" busy={busy}>{t('park')}</Button>
      </div>
      <Refused problem={problem} />
    </form>
  );
}

import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { COMPONENTS, LONGEST, type Component } from '../contract/values';
import { useTexts as useCommonTexts } from '../i18n/texts';
import { SelectField, TextField } from '../look/Field';
import { Refused } from '../look/Refused';
import { useNextText } from '../look/useNextText';
import { useWritten } from '../look/useWritten';
import { useTexts } from './texts';

/** Writes down a lesson; the field stays ready for the next. */
export function LessonForm() {
  const t = useTexts();
  const common = useCommonTexts();
  const { busy, problem, give } = useAct();
  const [component, setComponent] = useState<Component>('GENERAL');
  const next = useNextText((text) => give({ type: 'RecordLesson', lessonId: newId(), lesson: { text, component } }));
  const form = useRef<HTMLFormElement>(null);
  useWritten(form);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void next.submit();
  };
  return (
    <form ref={form} className="wa-stack wa-noprint" onSubmit={onSubmit} noValidate>
      <div className="wa-blueprint__lesson">
        <TextField
          label={t('lessons.text')}
          maxLength={LONGEST.explanation}
          error={next.missing ? t('lessons.missing') : undefined}
          value={next.text}
          onChange={({ target }) => next.setText(target.value)}
        />
        <SelectField label={t('lessons.component')} value={component} onChange={({ target }) => setComponent(target.value as Component)}>
          {COMPONENTS.map((each) => <option key={each} value={each}>{common(`words.component.${each}`)}</option>)}
        </SelectField>
        <Button type="submit" purpose="secondary" busy={busy}>{t('lessons.add')}</Button>
      </div>
      <Refused problem={problem} />
    </form>
  );
}

import { useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useItems } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { COMPONENTS, LONGEST, type Component } from '../contract/values';
import { useTexts } from '../i18n/texts';
import { Dialog } from '../look/Dialog';
import { SelectField, TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { NumberField } from '../look/NumberField';

const USUAL_MINUTES = 10;
const MOST_MINUTES = 480;

/** Starts an activity with its clock, for everybody. */
export function ActivityForm({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const { give, busy, problem } = useAct();
  const boards = useItems('board');
  const [title, setTitle] = useState('');
  const [minutes, setMinutes] = useState<number | undefined>(USUAL_MINUTES);
  const [boardId, setBoardId] = useState('');
  const [component, setComponent] = useState<Component>('GENERAL');
  const [activityId] = useState(newId);
  const [asked, setAsked] = useState(false);

  async function start(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (title.trim() === '' || minutes === undefined) return;
    const done = await give({
      type: 'StartActivity',
      activityId,
      title: title.trim(),
      minutes,
      component: boards.find(({ id }) => id === boardId)?.component ?? component,
      ...(boardId && { boardId }),
    });
    if (done) onClose();
  }

  return (
    <Dialog title={t('shell.activity.start')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void start(event)} noValidate>
        <TextField
          label={t('shell.activity.title')}
          value={title}
          maxLength={LONGEST.title}
          error={asked && title.trim() === '' ? t('access.missing') : undefined}
          onChange={(event) => setTitle(event.target.value)}
        />
        <NumberField
          label={t('shell.activity.minutes')}
          value={minutes}
          onChange={setMinutes}
          min={1}
          max={MOST_MINUTES}
          step={1}
          error={asked && minutes === undefined ? t('shell.activity.minutesMissing', { most: MOST_MINUTES }) : undefined}
        />
        <SelectField label={t('shell.activity.board')} value={boardId} onChange={(event) => setBoardId(event.target.value)}>
          <option value="">{t('shell.activity.noBoard')}</option>
          {boards.map((board) => (
            <option key={board.id} value={board.id}>
              {board.title}
            </option>
          ))}
        </SelectField>
        {boardId === '' && (
          <SelectField
            label={t('shell.activity.component')}
            value={component}
            onChange={(event) => setComponent(event.target.value as Component)}
          >
            {COMPONENTS.map((each) => (
              <option key={each} value={each}>
                {t(`words.component.${each}`)}
              </option>
            ))}
          </SelectField>
        )}
        <FormEnd problem={problem} busy={busy} label={t('shell.activity.start')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useItems, useSend } from '../atelier/hooks';
import { COMPONENTS, LONGEST, type Component } from '../contract/values';
import { useTexts } from '../i18n/texts';
import { Dialog } from '../look/Dialog';
import { SelectField, TextField } from '../look/Field';

const USUAL_MINUTES = 10;
const LONGEST_MINUTES = 480;

/** Starts an activity with its clock, for everybody. */
export function ActivityForm({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const send = useSend();
  const boards = useItems('board');
  const [title, setTitle] = useState('');
  const [minutes, setMinutes] = useState(USUAL_MINUTES);
  const [boardId, setBoardId] = useState('');
  const [component, setComponent] = useState<Component>('GENERAL');
  const [asked, setAsked] = useState(false);

  function start(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (title.trim() === '') return;
    void send(
      {
        type: 'StartActivity',
        activityId: newId(),
        title: title.trim(),
        minutes,
        component: boards.find(({ id }) => id === boardId)?.component ?? component,
        ...(boardId && { boardId }),
      },
      { label: t('shell.activity.start') },
    );
    onClose();
  }

  return (
    <Dialog title={t('shell.activity.start')} onClose={onClose}>
      <form className="wa-stack" onSubmit={start} noValidate>
        <TextField
          label={t('shell.activity.title')}
          value={title}
          maxLength={LONGEST.title}
          error={asked && title.trim() === '' ? t('access.missing') : undefined}
          onChange={(event) => setTitle(event.target.value)}
        />
        <TextField
          label={t('shell.activity.minutes')}
          type="number"
          inputMode="numeric"
          min={1}
          max={LONGEST_MINUTES}
          value={minutes}
          onChange={(event) => setMinutes(within(event.target.valueAsNumber))}
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
        <div className="wa-row">
          <Button purpose="primary" type="submit">
            {t('shell.activity.start')}
          </Button>
          <Button purpose="secondary" type="button" onClick={onClose}>
            {t('words.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function within(minutes: number): number {
  return Math.min(LONGEST_MINUTES, Math.max(1, Math.round(minutes) || 1));
}

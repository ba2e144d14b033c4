import { useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { COMPONENTS, LONGEST, type Component } from '../contract/values';
import { useTexts } from '../i18n/texts';
import { Dialog } from '../look/Dialog';
import { SelectField, TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { useOverviewTexts } from './i18n/texts';

/** Opens a board for a component. */
export function BoardForm({ onClose }: { onClose: () => void }) {
  const t = useOverviewTexts();
  const common = useTexts();
  const { give, busy, problem } = useAct();
  const [boardId] = useState(newId);
  const [title, setTitle] = useState('');
  const [component, setComponent] = useState<Component>('PARTICIPATION');
  const [asked, setAsked] = useState(false);

  async function open(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (title.trim() === '') return;
    if (await give({ type: 'OpenBoard', boardId, title: title.trim(), component })) onClose();
  }

  return (
    <Dialog title={t('openBoard')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void open(event)} noValidate>
        <TextField
          label={t('boardTitle')}
          value={title}
          maxLength={LONGEST.title}
          error={asked && title.trim() === '' ? common('access.missing') : undefined}
          onChange={(event) => setTitle(event.target.value)}
        />
        <SelectField
          label={t('component')}
          value={component}
          onChange={(event) => setComponent(event.target.value as Component)}
        >
          {COMPONENTS.map((each) => (
            <option key={each} value={each}>
              {common(`words.component.${each}`)}
            </option>
          ))}
        </SelectField>
        <FormEnd problem={problem} busy={busy} label={t('openBoard')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

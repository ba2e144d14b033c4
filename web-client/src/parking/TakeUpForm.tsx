import { useState, type FormEvent } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import type { TopicDestination } from '../contract/parking';
import { LONGEST } from '../contract/values';
import { SelectField, TextArea } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { useTexts } from './texts';
import { useDestinations, type Destination } from './useDestinations';

const ELSEWHERE = 'elsewhere';

/** Takes a topic up in something that is there, or in words. */
export function TakeUpForm({ topic, onDone }: { topic: Item<'parkedTopic'>; onDone: () => void }) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const { agenda, decisions, actions } = useDestinations();
  const [key, setKey] = useState('');
  const [elsewhere, setElsewhere] = useState('');
  const [tried, setTried] = useState(false);
  const chosen = [...agenda, ...decisions, ...actions].find((each) => each.key === key);
  const inWords: TopicDestination | undefined = key === ELSEWHERE && elsewhere.trim() ? { elsewhere: elsewhere.trim() } : undefined;
  const destination = chosen?.destination ?? inWords;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (destination && (await give({ type: 'TakeUpTopic', topicId: topic.id, destination }))) onDone();
  };
  return (
    <form className="wa-stack" onSubmit={(event) => void submit(event)} noValidate>
      <SelectField
        label={t('where')}
        error={tried && key === '' ? t('whereMissing') : undefined}
        value={key}
        onChange={({ target }) => setKey(target.value)}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of the button that was pressed
        autoFocus
      >
        <option value="">{t('choose')}</option>
        <Group label={t('agenda')} destinations={agenda} />
        <Group label={t('decisions')} destinations={decisions} />
        <Group label={t('actions')} destinations={actions} />
        <option value={ELSEWHERE}>{t('whereElse')}</option>
      </SelectField>
      {key === ELSEWHERE && (
        <TextArea
          label={t('elsewhere')}
          error={tried && !elsewhere.trim() ? t('elsewhereMissing') : undefined}
          rows={2}
          maxLength={LONGEST.explanation}
          value={elsewhere}
          onChange={({ target }) => setElsewhere(target.value)}
        />
      )}
      <FormEnd problem={problem} busy={busy} label={t('takeUp')} onCancel={onDone} />
    </form>
  );
}

function Group({ label, destinations }: { label: string; destinations: readonly Destination[] }) {
  if (destinations.length === 0) return null;
  return (
    <optgroup label={label}>
      {destinations.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
    </optgroup>
  );
}

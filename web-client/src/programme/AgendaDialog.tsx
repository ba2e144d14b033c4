import { useState, type FormEvent } from 'react';
import { useItem } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import type { AtelierCommand } from '../contract/commands';
import { AGENDA_KINDS, type AgendaEntry, type AgendaKind } from '../contract/programme';
import { LONGEST, type Component } from '../contract/values';
import { useTexts as useWords } from '../i18n/texts';
import { Dialog } from '../look/Dialog';
import { SelectField, TextArea, TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { NumberField } from '../look/NumberField';
import { usualPlace, type Agenda, type AgendaItem } from './agenda';
import { SHARING } from './shares';
import { useTexts } from './texts';
import { WorkFormFields } from './WorkFormFields';

const MOST_MINUTES = 480;

interface AgendaDialogProps {
  /** The item to change, or the agenda that gets a new one where it usually comes. */
  readonly about: { readonly item: AgendaItem } | { readonly item?: undefined; readonly agenda: Agenda };
  readonly onClose: () => void;
}

/** Says what is done, for how long, for which component and in which way. */
export function AgendaDialog({ about, onClose }: AgendaDialogProps) {
  const { item } = about;
  const t = useTexts();
  const w = useWords();
  const { give, busy, problem } = useAct();
  const stands = useItem('agendaItem', item?.id);
  const [id] = useState(() => item?.id ?? newId());
  const [kind, setKind] = useState<AgendaKind>(item?.kind ?? 'COMPONENT');
  const [component, setComponent] = useState<Component>(item?.component ?? 'PARTICIPATION');
  const [title, setTitle] = useState(item?.title ?? '');
  const [minutes, setMinutes] = useState(item?.minutes);
  // What was filled in by hand stays; until then the methods say how long it takes.
  const [timed, setTimed] = useState(item !== undefined);
  const [workForms, setWorkForms] = useState(item?.workForms ?? []);
  const [goal, setGoal] = useState(item?.goal ?? '');
  const [tried, setTried] = useState(false);

  const chooseForms = (chosen: readonly string[], usual: number) => {
    setWorkForms(chosen);
    if (!timed) setMinutes(usual > 0 ? Math.min(usual, MOST_MINUTES) : undefined);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (minutes === undefined) return;
    const entry: AgendaEntry = {
      kind,
      minutes,
      workForms,
      ...(kind === 'COMPONENT' && { component }),
      ...(title.trim() && { title: title.trim() }),
      ...(goal.trim() && { goal: goal.trim() }),
    };
    if (await give(about.item ? { type: 'ReplanAgendaItem', agendaItemId: id, entry, seen: entryOf(about.item) } : planned(id, about.agenda, entry))) onClose();
  };
  return (
    <Dialog title={t(item ? 'item.change' : 'item.new')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <div className="wa-programme-fields">
          <SelectField label={t('item.kind')} value={kind} onChange={({ target }) => setKind(target.value as AgendaKind)}>
            {AGENDA_KINDS.map((each) => <option key={each} value={each}>{w(`words.agendaKind.${each}`)}</option>)}
          </SelectField>
          {kind === 'COMPONENT' && (
            <SelectField label={t('item.component')} value={component} onChange={({ target }) => setComponent(target.value as Component)}>
              {SHARING.map((each) => <option key={each} value={each}>{w(`words.component.${each}`)}</option>)}
            </SelectField>
          )}
        </div>
        <TextField
          label={t('item.title')}
          hint={t('item.titleHint')}
          value={title}
          maxLength={LONGEST.title}
          onChange={({ target }) => setTitle(target.value)}
        />
        <NumberField
          label={t('item.minutes')}
          value={minutes}
          onChange={(value) => {
            setTimed(value !== undefined);
            setMinutes(value);
          }}
          min={1}
          max={MOST_MINUTES}
          step={1}
          unit={t('minuteUnit')}
          hint={t('item.minutesHint')}
          error={tried && minutes === undefined ? t('item.minutesMissing') : undefined}
        />
        <WorkFormFields workForms={workForms} kept={item?.kept ?? []} onChange={chooseForms} />
        <TextArea label={t('item.goal')} value={goal} rows={2} maxLength={LONGEST.explanation} onChange={({ target }) => setGoal(target.value)} />
        <FormEnd
          problem={problem}
          busy={busy}
          now={item && [item.kind, item.component, item.title, item.minutes, item.workForms, item.goal]}
          gone={item && !stands}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

/** As it stands: what others make of it meanwhile is told in the form, and then replaced by who saves all the same. */
function entryOf({ kind, component, title, minutes, workForms, goal }: AgendaItem): AgendaEntry {
  return {
    kind,
    minutes,
    workForms,
    ...(component !== undefined && { component }),
    ...(title !== undefined && { title }),
    ...(goal !== undefined && { goal }),
  };
}

function planned(agendaItemId: string, agenda: Agenda, entry: AgendaEntry): AtelierCommand {
  const before = usualPlace(agenda, entry);
  return { type: 'PlanAgendaItem', agendaItemId, halfDayId: agenda.halfDay.id, entry, ...(before !== undefined && { before }) };
}

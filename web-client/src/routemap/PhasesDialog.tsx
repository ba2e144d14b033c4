import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import type { RouteMapItem } from '../contract/process';
import { LONGEST } from '../contract/values';
import { DateField } from '../look/DateField';
import { Dialog } from '../look/Dialog';
import { TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { Overtaken } from '../look/Overtaken';
import { dates, wrongDays } from '../process/steps';
import { useTexts } from './texts';

/** The contract takes no more. */
const MOST = 20;

interface Draft {
  readonly id: string;
  readonly title: string;
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** The phases of the route. They are kept as a whole, by their first days. */
export function PhasesDialog({ phases, onClose }: { phases: NonNullable<RouteMapItem['phases']>; onClose: () => void }) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => phases.map(({ title, from, until }) => ({ id: newId(), title, from, until })));
  const [tried, setTried] = useState(false);
  const change = (id: string, fields: Partial<Draft>) => setDrafts((before) => before.map((draft) => (draft.id === id ? { ...draft, ...fields } : draft)));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const kept = drafts.flatMap(({ title, from, until }) => (
      title.trim() && from !== undefined && wrongDays(from, until) === undefined ? [{ title: title.trim(), when: dates(from, until) }] : []
    ));
    if (kept.length < drafts.length) return;
    if (await give({ type: 'SetRoutePhases', phases: kept.sort((one, other) => one.when.from.localeCompare(other.when.from)) })) onClose();
  };
  return (
    <Dialog title={t('phases.change')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        {drafts.map((draft, index) => (
          <fieldset key={draft.id} className="wa-route-phase-fields">
            <legend>{t('phases.one', { number: index + 1 })}</legend>
            <TextField
              label={t('phases.name')}
              error={tried && !draft.title.trim() ? t('phases.missingName') : undefined}
              maxLength={LONGEST.title}
              value={draft.title}
              onChange={({ target }) => change(draft.id, { title: target.value })}
            />
            <DateField
              label={t('phases.from')}
              error={tried && draft.from === undefined ? t('phases.missingDay') : undefined}
              value={draft.from}
              onChange={(from) => change(draft.id, { from })}
            />
            <DateField
              label={t('phases.until')}
              error={tried && draft.from !== undefined && wrongDays(draft.from, draft.until) ? t('phases.wrongDays') : undefined}
              value={draft.until}
              onChange={(until) => change(draft.id, { until })}
            />
            <Button type="button" purpose="subtle" className="nl-button--small" onClick={() => setDrafts((before) => before.filter(({ id }) => id !== draft.id))}>
              {t('phases.remove', { number: index + 1 })}
            </Button>
          </fieldset>
        ))}
        {drafts.length < MOST && (
          <div>
            <Button type="button" purpose="secondary" onClick={() => setDrafts((before) => [...before, { id: newId(), title: '', from: undefined, until: undefined }])}>{t('phases.add')}</Button>
          </div>
        )}
        <Overtaken now={phases} busy={busy} />
        <FormEnd problem={problem} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

import { useState, type FormEvent } from 'react';
import { useItem } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import type { AtelierCommand } from '../contract/commands';
import type { Item } from '../contract/items';
import { COMPONENTS, LONGEST, type Component } from '../contract/values';
import { useTexts as useWords } from '../i18n/texts';
import { Dialog } from '../look/Dialog';
import { SelectField, TextArea, TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { NumberField } from '../look/NumberField';
import { PersonField } from '../people/PersonField';
import { PartyField } from '../stakeholder/PartyField';
import { useTexts } from './texts';

interface HurdleDialogProps {
  /** The hurdle to change; a new one without it. */
  readonly hurdle: Item<'hurdle'> | undefined;
  /** Whether it is scored here; in a silent round everybody does that on the grid. */
  readonly scored: boolean;
  readonly onClose: () => void;
}

/** A hurdle with its score, what is done about it by which party, and who keeps at it. */
export function HurdleDialog({ hurdle, scored, onClose }: HurdleDialogProps) {
  const t = useTexts();
  const w = useWords();
  const { busy, problem, giveAll } = useAct();
  const [start] = useState(hurdle);
  const now = useItem('hurdle', hurdle?.id);
  const [hurdleId] = useState(() => hurdle?.id ?? newId());
  const [title, setTitle] = useState(hurdle?.title ?? '');
  const [description, setDescription] = useState(hurdle?.description ?? '');
  const [component, setComponent] = useState<Component>(hurdle?.component ?? 'GENERAL');
  const [likelihood, setLikelihood] = useState(hurdle?.likelihood);
  const [impact, setImpact] = useState(hurdle?.impact);
  const [measure, setMeasure] = useState(hurdle?.measure ?? '');
  const [owner, setOwner] = useState(hurdle?.owner ?? '');
  const [keeper, setKeeper] = useState(hurdle?.participant ?? '');
  const [tried, setTried] = useState(false);
  const unmeasured = measure.trim() ? undefined : start?.measure ? 'hurdle.measureStays' : owner ? 'hurdle.measureFirst' : undefined;
  const halfScored = (likelihood === undefined) !== (impact === undefined);
  const commands = (): AtelierCommand[] => {
    const described = { hurdleId, title: title.trim(), component, ...(description.trim() && { description: description.trim() }) };
    const changed = title.trim() !== start?.title || component !== start.component || description.trim() !== (start.description ?? '');
    const graded = likelihood !== undefined && impact !== undefined && (likelihood !== start?.likelihood || impact !== start.impact);
    const measured = measure.trim() !== '' && (measure.trim() !== start?.measure || owner !== (start.owner ?? ''));
    return [
      ...(start === undefined ? [{ type: 'RaiseHurdle', ...described } as const] : changed ? [{ type: 'DescribeHurdle', ...described } as const] : []),
      ...(scored && graded ? [{ type: 'ScoreHurdle', hurdleId, score: { likelihood, impact } } as const] : []),
      ...(measured ? [{ type: 'AgreeMeasure', hurdleId, measure: measure.trim(), ...(owner && { owner }) } as const] : []),
      ...(keeper !== (start?.participant ?? '') ? [{ type: 'EntrustHurdle', hurdleId, ...(keeper && { participantId: keeper }) } as const] : []),
    ];
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (halfScored || unmeasured) return;
    if (await giveAll(commands())) onClose();
  };
  return (
    <Dialog title={t(hurdle ? 'hurdle.change' : 'hurdle.add')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <TextField label={t('field.hurdle')} value={title} required maxLength={LONGEST.title} onChange={({ target }) => setTitle(target.value)} />
        <TextArea label={t('field.description')} rows={3} value={description} maxLength={LONGEST.explanation} onChange={({ target }) => setDescription(target.value)} />
        <SelectField label={t('field.component')} value={component} onChange={({ target }) => setComponent(target.value as Component)}>
          {COMPONENTS.map((each) => <option key={each} value={each}>{w(`words.component.${each}`)}</option>)}
        </SelectField>
        {scored && (
          <>
            <NumberField label={t('field.likelihood')} hint={t('scoreHint')} value={likelihood} min={1} max={5} step={1} onChange={setLikelihood} error={halfScored ? t('wrong.halfScored') : undefined} />
            <NumberField label={t('field.impact')} hint={t('scoreHint')} value={impact} min={1} max={5} step={1} onChange={setImpact} />
          </>
        )}
        <TextArea
          label={t('field.measure')}
          error={tried && unmeasured ? t(unmeasured) : undefined}
          rows={3}
          value={measure}
          maxLength={LONGEST.explanation}
          onChange={({ target }) => setMeasure(target.value)}
        />
        <PartyField label={t('field.owner')} none={t('unknown')} value={owner} onChange={setOwner} />
        <PersonField label={t('field.keeper')} none={t('hurdle.nobody')} value={keeper} onChange={setKeeper} />
        <FormEnd
          problem={problem}
          busy={busy}
          now={now && [now.title, now.description, now.component, now.likelihood, now.impact, now.measure, now.owner, now.participant]}
          gone={start !== undefined && !now}
          label={t('keep')}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

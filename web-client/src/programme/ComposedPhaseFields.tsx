import { Button } from '@nl-design-system-candidate/button-react';
import { PHASE_VISIBILITIES, WORKPLACE_KINDS, type PhaseVisibility, type WorkplaceKind } from '../contract/programme';
import { LONGEST } from '../contract/values';
import { SelectField, TextField } from '../look/Field';
import { NumberField } from '../look/NumberField';
import { movedTo, type DraftPhase, type WrongPhase } from './draft';
import { isKept } from './places';
import { useTexts } from './texts';

const MOST_MINUTES = 480;

interface ComposedPhaseFieldsProps {
  readonly phase: DraftPhase;
  /** From 1. */
  readonly number: number;
  readonly wrong: WrongPhase;
  readonly onChange: (phase: DraftPhase) => void;
  readonly onEarlier?: () => void;
  readonly onLater?: () => void;
  readonly onRemove?: () => void;
}

/** One phase: what is done, for how long, where, and who sees what; nothing is offered that is not kept hidden there. */
export function ComposedPhaseFields({ phase, number, wrong, onChange, onEarlier, onLater, onRemove }: ComposedPhaseFieldsProps) {
  const t = useTexts();
  const { title, minutes, visibility, place } = phase;
  return (
    <fieldset className="wa-fieldset wa-stack">
      <legend>{t('compose.phase', { number })}</legend>
      <TextField
        label={t('compose.phaseTitle')}
        value={title}
        maxLength={LONGEST.title}
        error={wrong.title && t(`compose.${wrong.title}`)}
        onChange={({ target }) => onChange({ ...phase, title: target.value })}
      />
      <NumberField
        label={t('item.minutes')}
        value={minutes}
        min={1}
        max={MOST_MINUTES}
        step={1}
        unit={t('minuteUnit')}
        error={wrong.minutes && t(`item.${wrong.minutes}`)}
        onChange={(value) => onChange({ ...phase, minutes: value })}
      />
      <SelectField
        label={t('compose.place')}
        value={place ?? ''}
        onChange={({ target }) => onChange(movedTo(phase, target.value === '' ? undefined : target.value as WorkplaceKind))}
      >
        <option value="">{t('compose.onBoard')}</option>
        {WORKPLACE_KINDS.map((each) => <option key={each} value={each}>{t(`run.place.${each}`).replace(/\.$/, '')}</option>)}
      </SelectField>
      <SelectField
        label={t('compose.whoSees')}
        value={visibility}
        error={wrong.visibility && t(`compose.${wrong.visibility}`)}
        onChange={({ target }) => onChange({ ...phase, visibility: target.value as PhaseVisibility })}
      >
        {PHASE_VISIBILITIES.filter((each) => !place || isKept(place, each)).map((each) => (
          <option key={each} value={each}>{t(`compose.visibility.${each}`)}</option>
        ))}
      </SelectField>
      {(onEarlier ?? onLater ?? onRemove) && (
        <div className="wa-row">
          {onEarlier && <Button type="button" purpose="subtle" onClick={onEarlier} aria-label={t('compose.earlier', { number })}>{t('item.earlier')}</Button>}
          {onLater && <Button type="button" purpose="subtle" onClick={onLater} aria-label={t('compose.later', { number })}>{t('item.later')}</Button>}
          {onRemove && <Button type="button" purpose="subtle" onClick={onRemove} aria-label={t('compose.remove', { number })}>{t('item.withdraw')}</Button>}
        </div>
      )}
    </fieldset>
  );
}

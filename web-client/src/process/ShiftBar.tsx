import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useRef } from 'react';
import { useFormat } from '../i18n/format';
import { Refused } from '../look/Refused';
import { useTexts as useWords } from '../i18n/texts';
import { MovesAlong } from './MovesAlong';
import { useTexts } from './texts';
import type { Preview, Shifting } from './useShift';

const WEEK = 7;
const NUDGES = [['weekEarlier', -WEEK], ['dayEarlier', -1], ['dayLater', 1], ['weekLater', WEEK]] as const;

interface ShiftBarProps {
  readonly preview: Preview;
  readonly shifting: Shifting;
  /** Whether the step was chosen to be moved from here, so that the focus comes here. */
  readonly takesFocus: boolean;
  /** Whether the step is held: then nothing lies over the line that it is dragged along. */
  readonly dragging: boolean;
  readonly onConfirm: () => void;
  readonly onStop: () => void;
  readonly onChange: () => void;
}

/** A shift before it is done: from when to when, and what moves along. Also the way to shift without dragging. */
export function ShiftBar({ preview, shifting: { act, show, choose }, takesFocus, dragging, onConfirm, onStop, onChange }: ShiftBarProps) {
  const t = useTexts();
  const w = useWords();
  const { day } = useFormat();
  const bar = useRef<HTMLDivElement>(null);
  const { step, days, when, along, movesAlong } = preview;
  useEffect(() => {
    if (takesFocus) bar.current?.querySelector('button')?.focus();
  }, [takesFocus, step.id]);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves it, as it leaves a dialog
    <div
      ref={bar}
      className="wa-card wa-stack wa-shift wa-noprint"
      role="group"
      data-dragging={dragging || undefined}
      aria-label={t('shift.of', { title: step.title })}
      onKeyDown={(event) => event.key === 'Escape' && onStop()}
    >
      <p>
        <strong>{step.title}</strong>: {days === 0
          ? t('shift.notYet', { from: day(step.from ?? '') })
          : t('shift.fromTo', { from: day(step.from ?? ''), to: day(when.from), shift: t(days < 0 ? 'shift.earlier' : 'shift.later', { count: Math.abs(days) }) })}
      </p>
      <MovesAlong along={along} movesAlong={movesAlong} onChange={choose} />
      <Refused problem={act.problem} />
      <div className="wa-row">
        {NUDGES.map(([name, nudge]) => (
          <Button key={name} type="button" purpose="subtle" className="nl-button--small" onClick={() => show(step.id, days + nudge)}>{t(`shift.${name}`)}</Button>
        ))}
        <Button type="button" purpose="primary" busy={act.busy} disabled={days === 0} onClick={onConfirm}>{t('shift.do')}</Button>
        <Button type="button" purpose="secondary" onClick={onStop}>{w('words.cancel')}</Button>
        <Button type="button" purpose="subtle" onClick={onChange}>{t('step.change')}</Button>
      </div>
    </div>
  );
}

import { Button } from '@nl-design-system-candidate/button-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { ComposedPhaseFields } from './ComposedPhaseFields';
import { newPhase, type DraftPhase, type WrongPhase } from './draft';
import { useTexts } from './texts';

const MOST_PHASES = 20;

interface ComposedPhasesProps {
  readonly phases: readonly DraftPhase[];
  readonly wrong: readonly WrongPhase[];
  readonly onChange: (phases: readonly DraftPhase[]) => void;
}

/** The phases of a method one after the other: changed, put in another order, added and left out. */
export function ComposedPhases({ phases, wrong, onChange }: ComposedPhasesProps) {
  const t = useTexts();
  const list = useRef<HTMLOListElement>(null);
  /** The keyboard goes on where something came, went or was put. */
  const changeAndFocus = (next: readonly DraftPhase[], at: number) => {
    flushSync(() => onChange(next));
    list.current?.children[Math.min(at, next.length - 1)]?.querySelector('input')?.focus();
  };
  const swap = (at: number, other: number) => {
    const next = [...phases];
    const [one, two] = [phases[at], phases[other]];
    if (!one || !two) return;
    next[at] = two;
    next[other] = one;
    changeAndFocus(next, other);
  };
  return (
    <div className="wa-stack">
      <ol ref={list} className="wa-plain-list wa-stack">
        {phases.map((phase, at) => (
          <li key={phase.key}>
            <ComposedPhaseFields
              phase={phase}
              number={at + 1}
              wrong={wrong[at] ?? {}}
              onChange={(changed) => onChange(phases.map((each) => (each.key === phase.key ? changed : each)))}
              {...(at > 0 && { onEarlier: () => swap(at, at - 1) })}
              {...(at < phases.length - 1 && { onLater: () => swap(at, at + 1) })}
              {...(phases.length > 1 && { onRemove: () => changeAndFocus(phases.filter(({ key }) => key !== phase.key), at) })}
            />
          </li>
        ))}
      </ol>
      {phases.length < MOST_PHASES && (
        <div>
          <Button type="button" purpose="secondary" onClick={() => changeAndFocus([...phases, newPhase()], phases.length)}>{t('compose.addPhase')}</Button>
        </div>
      )}
    </div>
  );
}

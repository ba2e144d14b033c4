import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useRef } from 'react';
import { newId } from '../atelier/ids';
import { useItems } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import type { AtelierCommand } from '../contract/commands';
import { LONGEST } from '../contract/values';
import { plainName } from '../i18n/plainName';
import { Refused } from '../look/Refused';
import { useTexts } from './texts';

/** The neighbourhoods that the intake names and that are not on the list: they need not be typed again. */
export function Candidates() {
  const t = useTexts();
  const { busy, problem, giveAll } = useAct();
  const listed = new Set(useItems('neighbourhood').map(({ name }) => plainName(name)));
  const named = useItems('intakeEntry')
    .filter(({ kind, text }) => kind === 'CANDIDATE_NEIGHBOURHOOD' && text.length <= LONGEST.title && !listed.has(plainName(text)))
    .sort((one, other) => one.position - other.position);
  const section = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  // The button that was pressed goes with what it added; the keyboard goes on at the next, or where one adds by hand.
  useEffect(() => {
    if (!pressed.current || busy || document.activeElement !== document.body) return;
    pressed.current = false;
    (section.current?.querySelector('button') ?? document.querySelector<HTMLElement>('.wa-page [name="name"]'))?.focus();
  });
  if (named.length === 0) return null;
  const add = (texts: readonly string[]) => {
    pressed.current = true;
    void giveAll(texts.map((text) => propose(text.trim())));
  };
  return (
    <section ref={section} className="wa-card wa-stack wa-noprint">
      <p>{t('candidates.intro', { names: named.map(({ text }) => text).join(', ') })}</p>
      <div className="wa-row">
        {named.length > 1 && (
          <Button purpose="primary" disabled={busy} onClick={() => add(distinct(named.map(({ text }) => text)))}>{t('candidates.all')}</Button>
        )}
        {named.map(({ id, text }) => (
          <Button key={id} purpose="secondary" disabled={busy} onClick={() => add([text])}>{t('candidates.add', { name: text })}</Button>
        ))}
      </div>
      <Refused problem={problem} />
    </section>
  );
}

function propose(name: string): AtelierCommand {
  return { type: 'ProposeNeighbourhood', neighbourhoodId: newId(), name };
}

/** Without those that the intake names twice. */
function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [plainName(name), name])).values()];
}

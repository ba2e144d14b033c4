import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { EmptyState } from '../look/EmptyState';
import { ChosenMarks } from './ChosenMarks';
import { MarkRow } from './MarkRow';
import type { Row } from './rows';
import { useTexts } from './texts';
import { useMarking } from './useMarking';
import { markOf } from './written';

/** So many rows are drawn at first, and with each wish for more. */
const PAGE = 100;

/** What was found, to be chosen and marked by who may. */
export function MarkList({ rows, empty }: { readonly rows: readonly Row[]; readonly empty: boolean }) {
  const t = useTexts();
  const mark = useMarking();
  const [most, setMost] = useState(PAGE);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set());
  const chosenRows = rows.filter((row) => chosen.has(keyOf(row)));
  const choose = (some: readonly Row[], yes: boolean) => setChosen((before) => {
    const after = new Set(before);
    for (const row of some) {
      if (yes) after.add(keyOf(row));
      else after.delete(keyOf(row));
    }
    return after;
  });
  if (empty) return <EmptyState text={t('list.empty')} />;
  return (
    <section className="wa-stack" aria-labelledby="disclosure-list">
      <Heading level={2} id="disclosure-list">{t('list.title')}</Heading>
      <p role="status">{rows.length === 0 ? t('list.nothing') : t('list.found', { count: rows.length })}</p>
      {mark && rows.length > 0 && (
        <label className="wa-checkbox">
          <input
            type="checkbox"
            className="utrecht-checkbox utrecht-checkbox--html-input"
            checked={chosenRows.length === rows.length}
            onChange={({ target }) => choose(rows, target.checked)}
          />
          <span>{t('list.all', { count: rows.length })}</span>
        </label>
      )}
      <ul className="wa-plain-list wa-disclosed-list">
        {rows.slice(0, most).map((row) => (
          <MarkRow
            key={keyOf(row)}
            row={row}
            chosen={chosen.has(keyOf(row))}
            onChoose={mark && ((yes) => choose([row], yes))}
          />
        ))}
      </ul>
      {rows.length > most && (
        <div className="wa-row">
          <Button purpose="secondary" onClick={() => setMost(most + PAGE)}>{t('list.more')}</Button>
          <span className="wa-soft">{t('list.shown', { shown: most, count: rows.length })}</span>
        </div>
      )}
      {mark && <ChosenMarks chosen={chosenRows} onMark={mark} onClear={() => setChosen(new Set())} />}
    </section>
  );
}

function keyOf({ kind, id }: Row): string {
  return markOf(kind, id);
}

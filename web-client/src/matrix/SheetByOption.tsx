import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useRef, useState } from 'react';
import { Steps } from '../look/Steps';
import { ScoreField } from './ScoreField';
import { givenFor } from './scoring';
import type { SheetProps } from './SheetTable';
import { useTexts } from './texts';

/** My scores for one option, with room for reasons; then the next one. */
export function SheetByOption({ whole: { matrix, options, criteria, shown }, round, sheet, earlier }: SheetProps) {
  const t = useTexts();
  const heading = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(options[0]?.id ?? '');
  const at = options.findIndex(({ id }) => id === current);
  const option = options[at];
  if (!option) return null;
  const go = (id: string | undefined) => {
    if (id === undefined) return;
    setCurrent(id);
    heading.current?.focus();
  };
  const isDone = (id: string) => criteria.every((criterion) => givenFor(sheet, id, criterion.id));
  return (
    <div className="wa-stack">
      <Steps
        label={t('sheet.steps')}
        steps={options.map(({ id, text }) => ({ name: id, title: text, done: isDone(id) }))}
        current={option.id}
        onGo={go}
      />
      <div ref={heading} tabIndex={-1}><Heading level={3}>{option.text}</Heading></div>
      {criteria.map((criterion) => (
        <ScoreField
          key={`${option.id} ${criterion.id}`}
          roundId={round.id}
          option={option}
          criterion={criterion}
          highest={matrix.highest}
          given={givenFor(sheet, option.id, criterion.id)}
          before={shown[0] && { number: shown[0].number, score: givenFor(earlier, option.id, criterion.id)?.score }}
        />
      ))}
      <div className="wa-row">
        {at > 0 && <Button type="button" purpose="secondary" onClick={() => go(options[at - 1]?.id)}>{t('sheet.previous')}</Button>}
        {at < options.length - 1 && <Button type="button" purpose="secondary" onClick={() => go(options[at + 1]?.id)}>{t('sheet.next')}</Button>}
      </div>
    </div>
  );
}

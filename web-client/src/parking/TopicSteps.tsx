import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useRef, useState } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { shortened } from '../features/shortened';
import { Refused } from '../look/Refused';
import { DropForm } from './DropForm';
import { TakeUpForm } from './TakeUpForm';
import { useTexts } from './texts';

const LONGEST_NAME = 60;

/** What can be done with one topic. */
export function TopicSteps({ topic }: { topic: Item<'parkedTopic'> }) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const [doing, setDoing] = useState<'takeUp' | 'drop'>();
  const row = useRef<HTMLDivElement>(null);
  const came = useRef(false);
  const text = shortened(topic.text, LONGEST_NAME);
  useEffect(() => {
    // who gave up a form is back at the buttons
    if (doing === undefined && came.current) row.current?.querySelector('button')?.focus();
    came.current = doing !== undefined;
  }, [doing]);
  const stop = () => setDoing(undefined);
  if (doing === 'takeUp') return <TakeUpForm topic={topic} onDone={stop} />;
  if (doing === 'drop') return <DropForm topic={topic} onDone={stop} />;
  const button = (label: string, name: string, onClick: () => void) => (
    <Button type="button" purpose="subtle" className="nl-button--small" aria-label={name} busy={busy} onClick={onClick}>{label}</Button>
  );
  return (
    <>
      <div ref={row} className="wa-row wa-noprint">
        {topic.state === 'PARKED' ? (
          <>
            {button(t('takeUp'), t('takeUpOne', { text }), () => setDoing('takeUp'))}
            {button(t('drop'), t('dropOne', { text }), () => setDoing('drop'))}
          </>
        ) : button(t('reopen'), t('reopenOne', { text }), () => void give({ type: 'ReopenTopic', topicId: topic.id }))}
      </div>
      <Refused problem={problem} />
    </>
  );
}

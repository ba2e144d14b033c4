import { useItems, useReadOnly } from '../atelier/hooks';
import { MarkButton } from '../classification/MarkButton';
import { MarkLabel } from '../classification/MarkLabel';
import { useMayMark } from '../classification/useMayMark';
import type { Item } from '../contract/items';
import { shortened } from '../features/shortened';
import './parking.css';
import { useTexts } from './texts';
import { TopicSteps } from './TopicSteps';
import { TopicText } from './TopicText';

const LONGEST_NAME = 60;

const isParked = ({ state }: Item<'parkedTopic'>) => state === 'PARKED';
const isSettled = (topic: Item<'parkedTopic'>) => !isParked(topic);

/** What is parked, and below it what became of the rest. */
export function ParkingLot() {
  const t = useTexts();
  const parked = useItems('parkedTopic', isParked);
  const settled = useItems('parkedTopic', isSettled);
  return (
    <>
      {parked.length === 0 ? <p className="wa-soft">{t('empty')}</p> : <Topics topics={parked} />}
      {settled.length > 0 && (
        <details className="wa-parking-settled">
          <summary>{t('settled', { count: settled.length })}</summary>
          <Topics topics={settled} />
        </details>
      )}
    </>
  );
}

function Topics({ topics }: { topics: readonly Item<'parkedTopic'>[] }) {
  const readOnly = useReadOnly();
  const mayMark = useMayMark();
  return (
    <ul className="wa-plain-list wa-parking">
      {topics.map((topic) => (
        <li key={topic.id} data-item={topic.id} className="wa-card wa-stack" data-state={topic.state}>
          <TopicText topic={topic} />
          <MarkLabel kind="parkedTopic" id={topic.id} />
          {!readOnly && <TopicSteps topic={topic} />}
          {mayMark && (
            <div className="wa-noprint">
              <MarkButton things={[{ kind: 'parkedTopic', id: topic.id }]} purpose="subtle" small of={shortened(topic.text, LONGEST_NAME)} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

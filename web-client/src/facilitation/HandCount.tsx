import { useRoom } from '../atelier/hooks';
import { Icon } from '../look/Icon';
import { useTexts } from './texts';

/** How many hands are up; nothing while there are none. */
export function HandCount() {
  const t = useTexts();
  const { hands } = useRoom();
  if (hands.length === 0) return null;
  const text = t('hand.up', { count: hands.length });
  return (
    <span className="wa-hands" title={text}>
      <Icon name="hand" />
      <span aria-hidden="true">{hands.length}</span>
      <span className="wa-hidden">{text}</span>
    </span>
  );
}

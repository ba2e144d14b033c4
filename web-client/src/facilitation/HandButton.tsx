import { useState } from 'react';
import { useAtelier, useMe, useRoom } from '../atelier/hooks';
import { Icon } from '../look/Icon';
import { useTexts } from './texts';

/** Raises one's hand and lowers it, and says where one is in the order. For participants. */
export function HandButton() {
  const t = useTexts();
  const { facilitation } = useAtelier();
  const { participantId } = useMe();
  const { hands } = useRoom();
  const place = hands.indexOf(participantId) + 1;
  const up = place > 0;
  const [wasUp, setWasUp] = useState(false);
  if (up && !wasUp) setWasUp(true);
  const said = up ? t('hand.place', { place }) : t('hand.lowered');
  return (
    <>
      <button
        type="button"
        className="wa-icon-button wa-hand"
        aria-pressed={up}
        aria-label={t('hand.raise')}
        title={up ? said : t('hand.raise')}
        onClick={() => facilitation.raise(!up)}
      >
        <Icon name="hand" />
      </button>
      <span className="wa-hidden" role="status">{wasUp ? said : ''}</span>
    </>
  );
}

import { Button } from '@nl-design-system-candidate/button-react';
import { useId, useRef, useState } from 'react';
import { useAtelier, usePeople, useRoom } from '../atelier/hooks';
import { useTexts as useCommonTexts } from '../i18n/texts';
import { Icon } from '../look/Icon';
import { useTexts } from './texts';

/** Who wants to speak, in order; each hand can be lowered, or all. For a facilitator. */
export function HandQueue() {
  const t = useTexts();
  const common = useCommonTexts();
  const id = useId();
  const { facilitation } = useAtelier();
  const { hands } = useRoom();
  const people = usePeople();
  const title = useRef<HTMLHeadingElement>(null);
  const [before, setBefore] = useState(hands);
  const [raised, setRaised] = useState<readonly string[]>([]);
  if (hands !== before) {
    setBefore(hands);
    setRaised(hands.filter((hand) => !before.includes(hand)));
  }
  const nameOf = (hand: string) => people.get(hand)?.name ?? common('words.somebody');

  function lower(hand?: string) {
    facilitation.lower(hand);
    // the button goes with the hand
    title.current?.focus();
  }

  return (
    <>
      <button type="button" className="nl-button nl-button--secondary wa-hand-queue" popoverTarget={id}>
        <Icon name="hand" />
        {t('hand.queue', { count: hands.length })}
      </button>
      <div id={id} popover="auto" className="wa-popover wa-popover--hands wa-stack" role="dialog" aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`} ref={title} tabIndex={-1} className="wa-hand-title">{t('hand.order')}</h2>
        {hands.length === 0 && <p className="wa-soft">{t('hand.none')}</p>}
        <ol className="wa-hand-list">
          {hands.map((hand) => (
            <li key={hand}>
              <span>{nameOf(hand)}</span>
              <Button
                purpose="secondary"
                className="nl-button--small"
                aria-label={t('hand.lower', { name: nameOf(hand) })}
                onClick={() => lower(hand)}
              >
                {t('hand.lowerShort')}
              </Button>
            </li>
          ))}
        </ol>
        {hands.length > 0 && <Button purpose="secondary" onClick={() => lower()}>{t('hand.lowerAll')}</Button>}
      </div>
      <span className="wa-hidden" role="status">
        {raised.filter((hand) => hands.includes(hand)).map((hand) => t('hand.raised', { name: nameOf(hand) })).join(' ')}
      </span>
    </>
  );
}

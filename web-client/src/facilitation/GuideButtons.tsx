import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useState } from 'react';
import { useAtelier, useRoom } from '../atelier/hooks';
import { showToast } from '../shell/toasts';
import { spotOf, usePage } from './spot';
import { useTexts } from './texts';
import { useLeading } from './useLeading';

/** The server takes about one a second. */
const REST_MS = 1_200;

/** Asks everybody to look here, or takes them along. For a facilitator. */
export function GuideButtons() {
  const t = useTexts();
  const { facilitation } = useAtelier();
  const { leading } = useRoom();
  const page = usePage();
  const [resting, setResting] = useState(false);
  useLeading();
  useEffect(() => {
    if (!resting) return undefined;
    const timer = setTimeout(() => setResting(false), REST_MS);
    return () => clearTimeout(timer);
  }, [resting]);

  function look() {
    const spot = spotOf(page, facilitation.board.view);
    if (!spot || resting) return;
    setResting(true);
    facilitation.look(spot);
    showToast(t('look.asked'), 'good');
  }

  function lead() {
    const spot = spotOf(page, facilitation.board.view);
    if (leading) facilitation.stopLeading();
    else if (spot) facilitation.lead(spot);
  }

  return (
    <>
      <Button purpose="secondary" onClick={look}>{t('look.ask')}</Button>
      <Button purpose="secondary" toggle pressed={leading} onClick={lead}>{t('lead.ask')}</Button>
      {leading && <span className="wa-leading">{t('lead.leading')}</span>}
      <p className="wa-hidden" role="status">{leading ? t('lead.leading') : ''}</p>
    </>
  );
}

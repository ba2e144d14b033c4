import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useLoaded, useMe } from '../atelier/hooks';
import { Icon } from '../look/Icon';
import './help.css';
import { introduced, introduction } from './introduced';
import { useTexts } from './texts';

const CARDS = ['note', 'saved', 'seen'] as const;

/** Three things to know for who takes part for the first time in this browser. It stands above the page, takes no focus and covers nothing. */
export function Introduction() {
  const { role } = useMe();
  const loaded = useLoaded();
  const { done } = useStore(introduced);
  return !done && loaded && role === 'PARTICIPANT' ? <Cards /> : null;
}

function Cards() {
  const t = useTexts();
  const [step, setStep] = useState(0);
  const card = CARDS[step] ?? 'note';
  const last = step === CARDS.length - 1;
  return (
    <section className="wa-introduction wa-noprint" aria-label={t('introduction.label')}>
      <div className="wa-introduction__text" aria-live="polite">
        <Heading level={2} appearance="level-3">
          {t(`introduction.${card}`)} <span className="wa-small wa-soft">{t('introduction.step', { step: step + 1, count: CARDS.length })}</span>
        </Heading>
        <p>{t(`introduction.${card}Text`)}</p>
      </div>
      <Button purpose="primary" onClick={() => (last ? introduction.end() : setStep(step + 1))}>
        {t(last ? 'introduction.done' : 'introduction.next')}
      </Button>
      <button type="button" className="wa-icon-button" aria-label={t('introduction.close')} onClick={() => introduction.end()}>
        <Icon name="close" />
      </button>
    </section>
  );
}

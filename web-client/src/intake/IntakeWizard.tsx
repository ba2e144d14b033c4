import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { firstInvalid } from '../look/firstInvalid';
import { Steps } from '../look/Steps';
import './intake.css';
import { StepBody } from './StepBody';
import { isStep, STEP_NAMES, useDone, type StepName } from './steps';
import { useTexts } from './texts';

/** Step by step, in any order; who comes back goes on at the first step that is not filled in. */
export function IntakeWizard() {
  const t = useTexts();
  const done = useDone();
  const [resumed] = useState(() => STEP_NAMES.find((step) => !done[step]) ?? 'quotation');
  const [address, setAddress] = useSearchParams();
  const asked = address.get('step');
  const current = isStep(asked) ? asked : resumed;
  const body = useRef<HTMLElement>(null);
  // What cannot be kept, as half a day, would be gone with its field, which says by now what is wrong.
  const go = (step: string) => {
    const wrong = firstInvalid(body.current);
    if (wrong) wrong.focus();
    else setAddress({ step });
  };
  const next: StepName | undefined = STEP_NAMES[STEP_NAMES.indexOf(current) + 1];
  return (
    <>
      <div className="wa-noprint">
        <Steps
          label={t('steps')}
          steps={STEP_NAMES.map((name) => ({ name, title: t(`step.${name}`), done: done[name] }))}
          current={current}
          onGo={go}
        />
      </div>
      <section key={current} ref={body} className="wa-stack wa-intake-step">
        <Heading level={2}>{t(`step.${current}`)}</Heading>
        <StepBody step={current} />
      </section>
      {next && (
        <div className="wa-noprint">
          <Button purpose="primary" onClick={() => go(next)}>{t('next', { step: t(`step.${next}`) })}</Button>
        </div>
      )}
    </>
  );
}

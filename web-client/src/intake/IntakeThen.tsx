import { Heading } from '@nl-design-system-candidate/heading-react';
import './intake.css';
import { StepBody } from './StepBody';
import { STEP_NAMES } from './steps';
import { useTexts } from './texts';

/** The whole intake to read, as it stands now or stood then. */
export default function IntakeThen() {
  const t = useTexts();
  return (
    <div className="wa-stack wa-intake-read">
      {STEP_NAMES.map((step) => (
        <section key={step} className="wa-stack">
          <Heading level={2}>{t(`step.${step}`)}</Heading>
          <StepBody step={step} />
        </section>
      ))}
    </div>
  );
}

import { Heading } from '@nl-design-system-candidate/heading-react';
import { CoverageTable } from './CoverageTable';
import { HurdleTable } from './HurdleTable';
import { StepTable } from './StepTable';
import { useTexts } from './texts';

/** The process plan as it stood at this moment: one below the other, for what changes may be in any of them. */
export default function ProcessThen() {
  const t = useTexts();
  return (
    <div className="wa-stack">
      <Heading level={2}>{t('steps')}</Heading>
      <StepTable />
      <Heading level={2}>{t('hurdles')}</Heading>
      <HurdleTable />
      <Heading level={2}>{t('coverage')}</Heading>
      <CoverageTable />
    </div>
  );
}

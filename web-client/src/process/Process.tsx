import { useState } from 'react';
import { Tabs } from '../look/Tabs';
import { CoverageTable } from './CoverageTable';
import { HurdleTable } from './HurdleTable';
import { StepTable } from './StepTable';
import { useTexts } from './texts';

/** The steps, the hurdles and the step plan, one at a time. */
export function Process() {
  const t = useTexts();
  const [view, setView] = useState('steps');
  return (
    <Tabs
      label={t('views')}
      current={view}
      onChange={setView}
      views={[
        { name: 'steps', title: t('steps'), content: <StepTable /> },
        { name: 'hurdles', title: t('hurdles'), content: <HurdleTable /> },
        { name: 'coverage', title: t('coverage'), content: <CoverageTable /> },
      ]}
    />
  );
}

import { useState } from 'react';
import { Tabs } from '../look/Tabs';
import { CoverageTable } from './CoverageTable';
import { HurdleTable } from './HurdleTable';
import { StepTable } from './StepTable';
import { StepTimeline } from './StepTimeline';
import { useTexts } from './texts';

/** The steps as a table and on a time line, the hurdles and the step plan, one at a time. */
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
        { name: 'line', title: t('line.title'), content: <StepTimeline /> },
        { name: 'hurdles', title: t('hurdles'), content: <HurdleTable /> },
        { name: 'coverage', title: t('coverage'), content: <CoverageTable /> },
      ]}
    />
  );
}

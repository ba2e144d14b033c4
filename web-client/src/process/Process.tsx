import { useViewInAddress } from '../features/useAddressed';
import { Tabs } from '../look/Tabs';
import { FromBoard } from '../origin/FromBoard';
import { CoverageTable } from './CoverageTable';
import { HurdleTable } from './HurdleTable';
import { StepTable } from './StepTable';
import { StepTimeline } from './StepTimeline';
import { useTexts } from './texts';

const VIEWS = ['steps', 'line', 'hurdles', 'coverage'] as const;

/** The steps as a table and on a time line, the hurdles and the step plan, one at a time. */
export function Process() {
  const t = useTexts();
  const [view, setView] = useViewInAddress(VIEWS, 'steps');
  return (
    <Tabs
      label={t('views')}
      current={view}
      allOnPaper
      onChange={(name) => setView(VIEWS.find((each) => each === name) ?? 'steps')}
      views={[
        { name: 'steps', title: t('steps'), content: <div className="wa-stack"><FromBoard kind="processStep" /><StepTable /></div> },
        { name: 'line', title: t('line.title'), content: <div className="wa-stack"><FromBoard kind="processStep" /><StepTimeline /></div> },
        { name: 'hurdles', title: t('hurdles'), content: <div className="wa-stack"><FromBoard kind="hurdle" /><HurdleTable /></div> },
        { name: 'coverage', title: t('coverage'), content: <CoverageTable /> },
      ]}
    />
  );
}

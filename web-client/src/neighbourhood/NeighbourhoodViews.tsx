import { useMe, useReadOnly } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useArrived } from '../features/arrival';
import { useAddressed, useViewInAddress } from '../features/useAddressed';
import { SelectField } from '../look/Field';
import { Tabs } from '../look/Tabs';
import { Bringing } from './Bringing';
import { Comparison } from './Comparison';
import { FigureComparison } from './FigureComparison';
import { FigureSheet } from './FigureSheet';
import { ModelEditor } from './ModelEditor';
import { OfferedModel, OfferedModelNotice } from './OfferedModel';
import { ScanChart } from './ScanChart';
import { ScanView } from './ScanView';
import { useTexts } from './texts';

const VIEWS = ['scan', 'figures', 'model'] as const;

/** What the scan finds, the figures that it rests on, and for who leads what each of them weighs: one at a time. */
export function NeighbourhoodViews({ neighbourhoods, first }: { neighbourhoods: readonly Item<'neighbourhood'>[]; first: Item<'neighbourhood'> }) {
  const t = useTexts();
  const readOnly = useReadOnly();
  const leads = useMe().role === 'FACILITATOR';
  const [view, setView] = useViewInAddress(VIEWS, () => (nothingKnown(neighbourhoods) ? 'figures' : 'scan'));
  const { id: arrived } = useArrived();
  const [chosen, choose] = useAddressed<string | undefined>(neighbourhoods.find(({ id }) => id === arrived)?.id, undefined);
  const open = neighbourhoods.find(({ id }) => id === chosen) ?? first;
  const which = (
    <SelectField data-item={open.id} label={t('choose')} value={open.id} onChange={({ target }) => choose(target.value)}>
      {neighbourhoods.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
    </SelectField>
  );
  const scan = (
    <div className="wa-stack">
      {leads && !readOnly && <OfferedModelNotice onLook={() => setView('model')} />}
      {neighbourhoods.length > 1 && <Comparison neighbourhoods={neighbourhoods} />}
      <ScanChart neighbourhoods={neighbourhoods} />
      <FigureComparison neighbourhoods={neighbourhoods} />
      {/* on paper the scan itself says of which it is */}
      <div className="wa-noprint">{which}</div>
      {open.description && <p>{open.description}</p>}
      <ScanView neighbourhood={open} />
    </div>
  );
  const figures = (
    <div className="wa-stack">
      {which}
      <FigureSheet neighbourhood={open} readOnly={readOnly} />
      {!readOnly && <Bringing />}
    </div>
  );
  return (
    <Tabs
      label={t('views.label')}
      current={view}
      allOnPaper
      onChange={(name) => setView(VIEWS.find((each) => each === name) ?? 'scan')}
      views={[
        { name: 'scan', title: t('views.scan'), content: scan },
        { name: 'figures', title: t('views.figures'), content: figures },
        ...(leads && !readOnly ? [{ name: 'model', title: t('views.model'), content: <Weighing neighbourhoods={neighbourhoods} />, offPaper: true }] : []),
      ]}
    />
  );
}

/** Then there is nothing to scan yet: one begins with the figures. */
function nothingKnown(neighbourhoods: readonly Item<'neighbourhood'>[]): boolean {
  return neighbourhoods.every(({ figures }) => Object.keys(figures).length === 0);
}

/** The weights, with the chart that stays in view: one sees there what they do. */
function Weighing({ neighbourhoods }: { neighbourhoods: readonly Item<'neighbourhood'>[] }) {
  const t = useTexts();
  return (
    <div className="wa-stack">
      <OfferedModel />
      <div className="wa-weighing">
        {/* A part that scrolls must be reachable by keyboard. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className="wa-weighing__chart" role="region" aria-label={t('chart.title')} tabIndex={0}>
          <ScanChart neighbourhoods={neighbourhoods} />
        </div>
        <ModelEditor />
      </div>
    </div>
  );
}

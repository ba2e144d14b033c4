import { useState } from 'react';
import { useReadOnly } from '../atelier/hooks';
import { RING_ANALYSES, type RingAnalysis } from '../contract/ring';
import { SelectField } from '../look/Field';
import { useRunningItem } from '../programme/running';
import { askedIn } from './askedIn';
import { GapList } from './GapList';
import { RingDiagram } from './RingDiagram';
import { RingTable } from './RingTable';
import { useTexts } from './texts';
import { useRingParties } from './useRingParties';
import './ring.css';

/** How close each party is to the decisions: as rings, as a list of differences, and as a table that says the same. */
export function Rings() {
  const t = useTexts();
  const readOnly = useReadOnly();
  const parties = useRingParties();
  const item = useRunningItem();
  // a choice holds as long as the programme is where it was
  const moment = `${item?.id} ${item?.phase}`;
  const [chosen, setChosen] = useState<{ readonly analysis: RingAnalysis; readonly at: string }>();
  const analysis = chosen?.at === moment ? chosen.analysis : askedIn(item);
  return (
    <div className="wa-stack">
      <p>{t(readOnly ? 'introReadOnly' : 'intro')}</p>
      <div className="wa-ring-choice">
        <SelectField label={t('which')} value={analysis} onChange={({ target }) => setChosen({ analysis: target.value as RingAnalysis, at: moment })}>
          {RING_ANALYSES.map((each) => <option key={each} value={each}>{t(`analysis.${each}`)}</option>)}
        </SelectField>
      </div>
      <RingDiagram parties={parties} analysis={analysis} />
      <GapList parties={parties} />
      <RingTable parties={parties} />
    </div>
  );
}

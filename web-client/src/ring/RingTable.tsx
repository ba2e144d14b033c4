import { useReadOnly } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { RING_ANALYSES, RINGS, type Ring, type RingAnalysis } from '../contract/ring';
import { ChosenField } from '../look/ChosenField';
import { EditableTable } from '../look/EditableTable';
import { Refused } from '../look/Refused';
import { ringOf, type Party } from './places';
import { useTexts } from './texts';

/** Each party with its ring in the three analyses; here they are placed. */
export function RingTable({ parties }: { parties: readonly Party[] }) {
  const t = useTexts();
  const readOnly = useReadOnly();
  const { give, problem } = useAct();
  const place = (stakeholderId: string, analysis: RingAnalysis, ring: string) => void give(ring
    ? { type: 'PlaceInRing', stakeholderId, analysis, ring: ring as Ring }
    : { type: 'TakeOutOfRing', stakeholderId, analysis });
  const choices = [{ value: '', text: t('unknown') }, ...RINGS.map((each) => ({ value: each, text: t(`ring.${each}`) }))];
  return (
    <div className="wa-stack">
      <Refused problem={problem} />
      <EditableTable
        caption={t('caption')}
        columns={[
          { name: 'party', title: t('party'), cell: ({ name }: Party) => name },
          ...RING_ANALYSES.map((analysis) => ({
            name: analysis,
            title: t(`analysis.${analysis}`),
            cell: (party: Party, label: string) => {
              const ring = ringOf(party, analysis);
              if (readOnly) return ring ? t(`ring.${ring}`) : t('unknown');
              return (
                <ChosenField label={label} labelHidden value={ring ?? ''} choices={choices} onChoose={(value) => place(party.id, analysis, value)} />
              );
            },
          })),
        ]}
        rows={parties}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
      />
    </div>
  );
}

import { useReadOnly } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { RING_ANALYSES, RINGS, type Ring, type RingAnalysis } from '../contract/ring';
import { EditableTable } from '../look/EditableTable';
import { SelectField } from '../look/Field';
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
                <SelectField label={label} labelHidden value={ring ?? ''} onChange={({ target }) => place(party.id, analysis, target.value)}>
                  <option value="">{t('unknown')}</option>
                  {RINGS.map((each) => <option key={each} value={each}>{t(`ring.${each}`)}</option>)}
                </SelectField>
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

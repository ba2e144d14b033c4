import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { useItems } from '../atelier/hooks';
import { useLeads } from '../atelier/useLeads';
import type { Item } from '../contract/items';
import { RESOURCE_PHASES } from '../contract/resource';
import { EditableTable, type TableColumn } from '../look/EditableTable';
import { useParties } from '../stakeholder/useParties';
import { AskDialog } from './AskDialog';
import { gapBetween } from './gap';
import { GapText } from './GapText';
import { useTexts } from './texts';

type Ask = Item<'capacityAsk'>;

/** What is asked of parties against what they offer, with the gaps in words. */
export function Asked() {
  const t = useTexts();
  const { parties, nameOf } = useParties();
  const asks = useItems('capacityAsk');
  const [totals] = useItems('resourceTotals');
  const [asking, setAsking] = useState<{ readonly ask?: Ask }>();
  const mayAsk = useLeads();
  const columns: TableColumn<Ask>[] = [
    { name: 'party', title: t('field.party'), cell: ({ id }) => nameOf(id) },
    ...RESOURCE_PHASES.map((phase) => ({
      name: phase,
      title: t(`phase.${phase}`),
      cell: ({ id, quarters }: Ask) => {
        const offer = totals?.parties.find(({ stakeholder }) => stakeholder === id)?.phases.find((each) => each.phase === phase);
        return <GapText gap={gapBetween(quarters[phase], offer)} />;
      },
    })),
  ];
  return (
    <section className="wa-stack" aria-label={t('asked.title')}>
      <Heading level={2}>{t('asked.title')}</Heading>
      <p>{t('asked.intro')}</p>
      {asks.length === 0 ? <p className="wa-soft">{t('asked.none')}</p> : (
        <EditableTable
          caption={t('asked.caption')}
          columns={columns}
          rows={[...asks].sort((one, other) => nameOf(one.id).localeCompare(nameOf(other.id)))}
          rowId={({ id }) => id}
          rowName={({ id }) => nameOf(id)}
          {...(mayAsk && { actionsOf: (ask: Ask) => [{ name: 'ask', title: t('asked.askOf'), onAction: () => setAsking({ ask }) }] })}
        />
      )}
      {mayAsk && parties.length > 0 && (
        <div><Button type="button" purpose="secondary" onClick={() => setAsking({})}>{t('asked.ask')}</Button></div>
      )}
      {asking && <AskDialog ask={asking.ask} onClose={() => setAsking(undefined)} />}
    </section>
  );
}

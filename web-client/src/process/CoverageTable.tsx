import { useState } from 'react';
import { Link } from 'react-router';
import { useAtelier, useItems, useReadOnly, useSend } from '../atelier/hooks';
import { useLeads } from '../atelier/useLeads';
import type { Item } from '../contract/items';
import type { Evidence } from '../contract/process';
import { shortened } from '../features/shortened';
import { useFormat } from '../i18n/format';
import { EditableTable } from '../look/EditableTable';
import { WithContent } from '../content/WithContent';
import { EmptyState } from '../look/EmptyState';
import { EvidenceDialog } from './EvidenceDialog';
import { isSourceKind, sourceAddress } from './evidenceSources';
import { useTexts } from './texts';

/** A line of a menu. */
const SHORT = 40;

type PlanItem = Item<'stepPlanItem'>;

/** How far the step plan is covered, with the evidence for each item. */
export function CoverageTable() {
  const t = useTexts();
  const readOnly = useReadOnly();
  const leads = useLeads();
  const send = useSend();
  const english = useFormat().language === 'en';
  const items = [...useItems('stepPlanItem')].sort((one, other) => one.place - other.place);
  const [open, setOpen] = useState<PlanItem>();
  const first = items[0];
  if (!first && (readOnly || !leads)) return <EmptyState text={t('coverageEmptyReadOnly')} />;
  if (!first) {
    return (
      <WithContent>
        {({ stepPlan }) => (
          <EmptyState
            text={t('coverageEmpty')}
            action={t('follow', { plan: stepPlan.plan })}
            onAction={() => void send({ type: 'FollowStepPlan', ...stepPlan })}
          />
        )}
      </WithContent>
    );
  }
  const titleOf = ({ title, titleInEnglish }: PlanItem) => (english ? titleInEnglish : title);
  const covered = items.filter(({ state }) => state === 'FULLY').length;
  const actionsOf = (item: PlanItem) => (item.staysOpen ? [] : [
    { name: 'evidence', title: t('evidence.add'), onAction: () => setOpen(item) },
    ...item.evidence.map(({ id, text }) => ({
      name: id,
      title: t('evidence.withdraw', { text: shortened(text, SHORT) }),
      onAction: () => void send({ type: 'WithdrawEvidence', itemId: item.id, evidenceId: id }),
    })),
  ]);
  return (
    <div className="wa-stack">
      <p>{t('covered', { plan: first.plan, version: first.version, covered, count: items.length })}</p>
      <EditableTable
        caption={t('coverage')}
        columns={[
          { name: 'item', title: t('field.item'), cell: (item: PlanItem) => `${item.id} ${titleOf(item)}` },
          { name: 'state', title: t('field.state'), cell: ({ state, staysOpen }) => t(staysOpen ? 'coverageState.STAYS_OPEN' : `coverageState.${state}`) },
          { name: 'evidence', title: t('field.evidence'), cell: (item) => <Evidences item={item} /> },
        ]}
        rows={items}
        rowId={({ id }) => id}
        rowName={(item) => `${item.id} ${titleOf(item)}`}
        {...(!readOnly && { actionsOf })}
      />
      {open && <EvidenceDialog itemId={open.id} onClose={() => setOpen(undefined)} />}
    </div>
  );
}

function Evidences({ item }: { item: PlanItem }) {
  const t = useTexts();
  if (item.evidence.length === 0) return t('nothing');
  return (
    <ul>
      {item.evidence.map((evidence) => (
        <li key={evidence.id}><Shown evidence={evidence} /> ({t(`coverageState.${evidence.coverage}`).toLowerCase()})</li>
      ))}
    </ul>
  );
}

/** In words, and the way to what shows it as long as that is there. */
function Shown({ evidence: { text, kind, source } }: { evidence: Evidence }) {
  const { atelierId, store } = useAtelier();
  const shown = isSourceKind(kind) && source !== undefined && store.get(kind, source) ? { kind, id: source } : undefined;
  return shown ? <Link className="nl-link" to={`/atelier/${atelierId}/${sourceAddress(shown)}`}>{text}</Link> : text;
}

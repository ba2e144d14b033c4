import { useReadOnly } from '../atelier/hooks';
import { MarkLabel } from '../classification/MarkLabel';
import { MarkButton } from '../classification/MarkButton';
import type { Item } from '../contract/items';
import { DecisionLink } from '../decision/DecisionLink';
import { useFormat } from '../i18n/format';
import { ComponentLabel } from '../look/ComponentLabel';
import { OriginNotes } from '../origin/OriginNotes';
import { ActionSteps } from './ActionSteps';
import { inOrderOfDue, urgencyOf } from './due';
import { useTexts } from './texts';
import { keyOf, useOwners } from './useOwners';
import './action.css';

interface ActionListProps {
  readonly actions: readonly Item<'action'>[];
  /** To tell what is late; without it nothing is said of that, as in the past. */
  readonly today?: string;
  /** Where the decision is clear already, it is not said again. */
  readonly withDecision?: boolean;
}

/** Actions by the day that they are due. */
export function ActionList({ actions, today, withDecision = true }: ActionListProps) {
  return (
    <ul className="wa-plain-list wa-actions">
      {inOrderOfDue(actions).map((action) => (
        <li key={action.id} data-item={action.id} className="wa-card wa-action" data-state={action.state} data-urgency={today && urgencyOf(action, today)}>
          <ActionView action={action} today={today} withDecision={withDecision} />
        </li>
      ))}
    </ul>
  );
}

function ActionView({ action, today, withDecision }: { action: Item<'action'>; today: string | undefined; withDecision: boolean }) {
  const t = useTexts();
  const { day } = useFormat();
  const { nameOf } = useOwners();
  const readOnly = useReadOnly();
  const urgency = today && urgencyOf(action, today);
  return (
    <>
      <p className="wa-action__title">{action.title}</p>
      <p className="wa-row wa-small">
        {urgency && <strong className="wa-action__urgency">{t(`urgency.${urgency}`)}</strong>}
        {action.state !== 'OPEN' && <strong>{t(`state.${action.state}`)}</strong>}
        <span>{action.dueAt ? t('due', { when: day(action.dueAt) }) : t('noDue')}</span>
        {action.doneAt && <span>{t('doneAt', { when: day(action.doneAt) })}</span>}
        <span>{nameOf(keyOf(action))}</span>
        <ComponentLabel component={action.component} />
        <MarkLabel kind="action" id={action.id} />
      </p>
      {withDecision && action.decision && (
        <p className="wa-small">
          {t('from')} <DecisionLink id={action.decision} />
        </p>
      )}
      {action.notes && <p><OriginNotes notes={action.notes} /></p>}
      {action.withdrawnBecause && <q className="wa-small">{action.withdrawnBecause}</q>}
      {!readOnly && today && <ActionSteps action={action} today={today} />}
      {today && <MarkButton things={[{ kind: 'action', id: action.id }]} />}
    </>
  );
}

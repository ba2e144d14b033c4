import { useItems } from '../atelier/hooks';
import { ActionList } from './ActionList';
import { useTexts } from './texts';

/** The actions as they stood at this moment. */
export default function ActionsThen() {
  const t = useTexts();
  const actions = useItems('action');
  return actions.length === 0 ? <p className="wa-card">{t('empty')}</p> : <ActionList actions={actions} />;
}

import { Link } from 'react-router';
import { useAtelier, useItems } from '../atelier/hooks';
import { useLeads } from '../atelier/useLeads';
import type { Item } from '../contract/items';
import { turnsOn } from '../turn/address';
import { useTexts } from './texts';

const isRunning = ({ state }: Item<'turnRound'>) => state === 'RUNNING';

/** What comes before positions on consent: questions, then a reaction of each in turn, and the way to where that is done. */
export function TalkFirst({ decisionId }: { decisionId: string }) {
  const t = useTexts();
  const leads = useLeads();
  const { atelierId } = useAtelier();
  const [running] = useItems('turnRound', isRunning);
  return (
    <div className="wa-stack wa-noprint">
      <p>{t('talk.intro')}</p>
      <ol className="wa-talk-first">
        <li><strong>{t('talk.questions')}</strong> {t('talk.questionsHelp')}</li>
        <li><strong>{t('talk.reactions')}</strong> {t('talk.reactionsHelp')}</li>
      </ol>
      <p>{running ? t('talk.running', { question: running.question }) : t(leads ? 'talk.begin' : 'talk.follow')}</p>
      <p><Link className="nl-link" to={`/atelier/${atelierId}/${turnsOn(decisionId)}`}>{t('talk.turns')}</Link></p>
    </div>
  );
}

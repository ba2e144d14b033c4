import { Link } from 'react-router';
import { useAtelier } from '../atelier/hooks';
import { useActor } from '../atelier/useActor';
import { isKnownCode } from '../contract/refusals';
import { useFormat } from '../i18n/format';
import { problemText } from '../i18n/problemText';
import { useTexts as useCommonTexts } from '../i18n/texts';
import { usePastTexts } from '../replay/captions';
import { momentPath } from '../replay/momentAddress';
import { eventOf } from './attempted';
import type { Refusal } from './requests';
import { useTexts } from './texts';

/** What somebody wanted, and the answer that they got. */
export function RefusalLine({ refusal }: { refusal: Refusal }) {
  const t = useTexts();
  const common = useCommonTexts();
  const { atelierId } = useAtelier();
  const { exact } = useFormat();
  const wanted = useWanted(refusal);
  const { at, by, role, organisation, code, revision } = refusal;
  const whose = [role && common(`words.role.${role}`), organisation].filter(Boolean).join(', ');
  return (
    <div className="wa-logbook__line">
      <div>
        <span className="wa-soft wa-small">{[exact(at), whose].filter(Boolean).join(' · ')}</span>
        <span>{wanted}</span>
        <span>{isKnownCode(code) ? t('refused.answer', { text: problemText({ code }) }) : t('refused.otherAnswer', { code })}</span>
        {by === undefined && <span className="wa-soft wa-small">{t('refused.secret')}</span>}
      </div>
      {revision !== undefined && revision > 0 && (
        <Link className="nl-link wa-small wa-noprint" aria-label={t('refused.decidedOnOf', { what: wanted })} to={momentPath(atelierId, revision)}>
          {t('refused.decidedOn')}
        </Link>
      )}
    </div>
  );
}

/** What was asked, in the words of what it would have led to. */
function useWanted({ command, by }: Refusal): string {
  const t = useTexts();
  const p = usePastTexts();
  const who = useActor()(by);
  if (command === 'UndoLast' || command === 'RedoLast') {
    return t('refused.wanted', { what: t(command === 'UndoLast' ? 'refused.undo' : 'refused.redo', { who }) });
  }
  const event = eventOf(command);
  return event === undefined
    ? t('refused.wantedOther', { who, command })
    : t('refused.wanted', { what: p(`captions.${event}`, { who }) });
}

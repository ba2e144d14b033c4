import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { useMe, useReadOnly } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useTexts as useWords } from '../i18n/texts';
import { useFormat } from '../i18n/format';
import { useSilentPositions } from '../programme/running';
import { AdviceChoice } from './AdviceChoice';
import { HiddenPositions } from './HiddenPositions';
import { OpenRound } from './OpenRound';
import { PositionChoice } from './PositionChoice';
import { PositionList } from './PositionList';
import { PresentCount } from './PresentCount';
import { attendanceOf, isHidden } from './positions';
import { roundOnCurrentText } from './readiness';
import { isSettled } from './register';
import { TalkFirst } from './TalkFirst';
import { useTexts } from './texts';
import { useAct } from '../atelier/useAct';
import { versionOf, type WholeDecision } from './useDecision';

/** The round on the text of now: what is asked of me, and who has answered. */
export function RoundNow({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const readOnly = useReadOnly();
  const { role } = useMe();
  const { decision, rounds, positions, left } = whole;
  const [opening, setOpening] = useState(false);
  const silentPhase = useSilentPositions();
  const round = roundOnCurrentText(decision, rounds);
  const mayOpen = !isSettled(decision) && role === 'FACILITATOR' && !readOnly;
  return (
    <section id="part-round" className="wa-card wa-stack" aria-label={t('round.title')}>
      <Heading level={2}>{round ? t('round.now', { version: versionOf(whole, round.proposal) }) : t('round.title')}</Heading>
      {!round && <p>{t('round.none')} {!mayOpen && !isSettled(decision) && t('round.noneYet')}</p>}
      {decision.method === 'CONSENT' && !isSettled(decision) && round?.state !== 'OPEN' && <TalkFirst decisionId={decision.id} />}
      {round && (
        <>
          <RoundState round={round} />
          {silentPhase && round.state === 'OPEN' && !isHidden(round) && <p>{t('round.openInSilence')}</p>}
          {round.state === 'OPEN' && !readOnly && <YourPosition key={round.id} whole={whole} round={round} />}
          {round.state === 'OPEN' && <PresentCount key={`present ${round.id}`} round={round} mayCount={mayOpen} />}
          {isHidden(round)
            ? <HiddenPositions round={round} left={left} mayShow={mayOpen} />
            : <PositionList decision={decision} round={round} attendance={attendanceOf(round, positions, left)} />}
        </>
      )}
      {mayOpen && !opening && !(round && isHidden(round)) && (
        <div><Button purpose={round?.state === 'OPEN' ? 'secondary' : 'primary'} onClick={() => setOpening(true)}>{t(round ? 'action.openNewRound' : 'action.openRound')}</Button></div>
      )}
      {mayOpen && opening && <OpenRound decisionId={decision.id} onDone={() => setOpening(false)} />}
    </section>
  );
}

function RoundState({ round }: { round: Item<'consentRound'> }) {
  const t = useTexts();
  const { moment } = useFormat();
  return <p className="wa-soft wa-small">{t('round.opened', { when: moment(round.openedAt) })}. {round.shownAt && t('round.wasSilent', { when: moment(round.shownAt) })} {round.state === 'ENDED' && t('round.ended')}</p>;
}

function YourPosition({ whole: { decision, positions, options }, round }: { whole: WholeDecision; round: Item<'consentRound'> }) {
  const t = useTexts();
  const w = useWords();
  const { participantId } = useMe();
  const { busy, problem, give } = useAct();
  if (!round.entitled.includes(participantId)) return <p>{t('round.notYours')}</p>;
  const choices = options.filter(({ dropped }) => !dropped);
  const own = positions.find((each) => each.round === round.id && each.participant === participantId);
  return (
    <div className="wa-your-position wa-stack">
      <Heading level={3}>{t('round.yours')}</Heading>
      {round.shownAt && <p>{t('round.takeAfter')}</p>}
      {own && (
        <p role="status">
          {t('round.yoursIs', { position: w(`words.position.${own.position}`) })} {own.private && t('round.hiddenUntil')}
        </p>
      )}
      {decision.method === 'ADVICE' && choices.length > 0 ? (
        <AdviceChoice round={round} options={choices} current={own} />
      ) : (
        <PositionChoice
          method={decision.method}
          current={own}
          busy={busy}
          problem={problem}
          onTake={(position, reason) =>
            give({ type: 'TakePosition', decisionId: decision.id, roundId: round.id, position, ...(reason && { reason }) })}
        />
      )}
    </div>
  );
}

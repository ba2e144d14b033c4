import { Heading } from '@nl-design-system-candidate/heading-react';
import { useLoaded } from '../atelier/hooks';
import { Loading } from '../look/Loading';
import { BackToDecision } from './BackToDecision';
import { StartRound } from './StartRound';
import { useTexts } from './texts';
import { TurnRounds } from './TurnRounds';

/** Rounds in which everybody speaks in turn: who has spoken, and what is kept of it. */
export default function TurnsPage() {
  const t = useTexts();
  if (!useLoaded()) return <Loading />;
  return (
    <div className="wa-page wa-stack">
      <BackToDecision />
      <Heading level={1}>{t('title')}</Heading>
      <p className="wa-noprint">{t('intro')}</p>
      <StartRound />
      <TurnRounds />
    </div>
  );
}

import { Heading } from '@nl-design-system-candidate/heading-react';
import { useItems, useMe, usePeople } from '../atelier/hooks';
import { useTexts as useWords } from '../i18n/texts';
import { EmptyState } from '../look/EmptyState';
import { MyTurn } from './MyTurn';
import { RoundButtons } from './RoundButtons';
import { SpokenButton } from './SpokenButton';
import { placesOf, type Place, type Round } from './turns';
import { useTexts } from './texts';
import './turn.css';

/** The round that goes on, and what was said in those before it. */
export function TurnRounds() {
  const t = useTexts();
  const rounds = [...useItems('turnRound')].sort((one, other) => other.startedAt.localeCompare(one.startedAt));
  const running = rounds.find(({ state }) => state === 'RUNNING');
  const over = rounds.filter(({ state }) => state === 'OVER');
  if (rounds.length === 0) return <EmptyState text={t('nothing')} />;
  return (
    <>
      {running && <RoundNow round={running} />}
      {over.length > 0 && (
        <section className="wa-stack" aria-label={t('earlier')}>
          <Heading level={2}>{t('earlier')}</Heading>
          {over.map((round) => <RoundOver key={round.id} round={round} />)}
        </section>
      )}
    </>
  );
}

function RoundNow({ round }: { round: Round }) {
  const t = useTexts();
  const { participantId } = useMe();
  const places = placesOf(round, useItems('turn'));
  const spoken = places.filter(({ turn }) => turn).length;
  return (
    <section className="wa-card wa-stack" aria-label={round.question} data-item={round.id}>
      <Heading level={2}>{round.question}</Heading>
      <div role="status">
        {places.some(({ participant, now }) => now && participant === participantId) && <p className="wa-strong">{t('yourTurn')}</p>}
        <p>{t('count', { spoken, all: places.length })}</p>
      </div>
      <ol className="wa-turns" aria-label={t('order')}>
        {places.map((place) => <PlaceLine key={place.participant} place={place} round={round} />)}
      </ol>
      <MyTurn key={round.id} round={round} />
      <RoundButtons round={round} />
    </section>
  );
}

function PlaceLine({ place: { participant, turn, now }, round }: { place: Place; round: Round }) {
  const t = useTexts();
  const nameOf = useName();
  return (
    <li data-item={turn?.id} aria-current={now ? 'step' : undefined}>
      <strong>{nameOf(participant)}</strong>{' '}
      <span className="wa-small">({t(turn ? 'spoken' : now ? 'now' : 'waiting')})</span>
      {turn?.said && <q className="wa-turns__said">{turn.said}</q>}
      {!turn && <SpokenButton roundId={round.id} participant={participant} name={nameOf(participant)} />}
    </li>
  );
}

function RoundOver({ round }: { round: Round }) {
  const t = useTexts();
  const nameOf = useName();
  const spoken = placesOf(round, useItems('turn')).filter(({ turn }) => turn);
  return (
    <section className="wa-card wa-stack" aria-label={round.question} data-item={round.id}>
      <Heading level={3}>{round.question}</Heading>
      <ul className="wa-turns">
        {spoken.map(({ participant, turn }) => (
          <li key={participant} data-item={turn?.id}>
            <strong>{nameOf(participant)}</strong>{' '}
            {turn?.said ? <q className="wa-turns__said">{turn.said}</q> : <span className="wa-soft wa-small">{t('nothingKept')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function useName(): (participant: string) => string {
  const w = useWords();
  const people = usePeople();
  return (participant) => people.get(participant)?.name ?? w('words.somebody');
}

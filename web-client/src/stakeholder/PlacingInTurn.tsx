import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import type { Item } from '../contract/items';
import { useTexts as useWords } from '../i18n/texts';
import { MapGround } from './MapGround';
import { MapLabels } from './MapLabels';
import { pointOf, standingAt } from './mapFrame';
import { PlaceFields } from './PlaceFields';
import { standingOf } from './placed';
import type { Standing } from './standing';
import { useTexts } from './texts';
import { useFrame } from './useFrame';

interface PlacingInTurnProps {
  /** As I placed them. */
  readonly stakeholders: readonly Item<'stakeholder'>[];
  readonly onPlace: (id: string, standing: Standing) => void;
  readonly say: (sentence: string) => void;
}

/** One stakeholder after the other: a tap puts it on the map and the next one comes, which goes with one thumb; or by number. */
export function PlacingInTurn({ stakeholders, onPlace, say }: PlacingInTurnProps) {
  const t = useTexts();
  const w = useWords();
  const map = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLDivElement>(null);
  const frame = useFrame(map);
  const [turn, setTurn] = useState(() => firstOpen(stakeholders)?.id);
  const [byNumber, setByNumber] = useState(false);
  const typed = useRef(false);
  const index = stakeholders.findIndex(({ id }) => id === turn);
  const current = stakeholders[index];
  const shown = stakeholders.flatMap((stakeholder) => {
    const standing = standingOf(stakeholder);
    return standing ? [{ ...stakeholder, ...pointOf(standing, frame) }] : [];
  });

  const put = (standing: Standing) => {
    if (!current) return;
    const next = firstOpen([...stakeholders.slice(index + 1), ...stakeholders.slice(0, index)]);
    onPlace(current.id, standing);
    setTurn(next?.id);
    say(`${t('map.placed', { name: current.name, ...standing })} ${next ? t('turn.now', { name: next.name }) : t('turn.done')}`);
  };
  // The fields of who types are those of the next one now: the keys go along.
  useEffect(() => {
    if (!typed.current) return;
    typed.current = false;
    heading.current?.focus();
  }, [turn]);

  const tapped = ({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    put(standingAt({ x: clientX - left - currentTarget.clientLeft, y: clientY - top - currentTarget.clientTop }, frame));
  };

  return (
    <section className="wa-card wa-stack wa-turn wa-noprint" aria-label={t('turn.title')}>
      <div ref={heading} tabIndex={-1}>
        <Heading level={2}>{current ? current.name : t('turn.title')}</Heading>
        {current
          ? <p className="wa-soft">{w(`words.stakeholderType.${current.kind}`)} · {t('turn.count', { placed: shown.length, of: stakeholders.length })}. {t('turn.tap')}</p>
          : <p>{t(shown.length === stakeholders.length ? 'turn.done' : 'turn.more')}</p>}
      </div>
      {/* The same is done by number, for who has no pointer. */}
      <div ref={map} className="wa-stakeholder-map" aria-hidden="true" onClick={tapped}>
        <MapGround frame={frame} />
        <MapLabels dots={shown} frame={frame} held={current?.id} />
        {shown.map(({ id, x, y }) => (
          <span key={id} className="wa-stakeholder-dot" data-held={id === current?.id || undefined} style={{ transform: `translate(${x}px, ${y}px)` }} />
        ))}
      </div>
      <p className="wa-soft wa-small">{t('turn.axes')}</p>
      {current && byNumber && (
        <PlaceFields
          key={current.id}
          name={current.name}
          standing={standingOf(current)}
          onPlace={(standing) => {
            typed.current = true;
            put(standing);
          }}
        />
      )}
      <div className="wa-row">
        {(stakeholders.length > 1 || !current) && (
          <>
            <Button type="button" purpose="secondary" onClick={() => setTurn(stakeholders.at(Math.max(index, 0) - 1)?.id)}>{t('turn.before')}</Button>
            <Button type="button" purpose="secondary" onClick={() => setTurn((current ? undefined : firstOpen(stakeholders)?.id) ?? stakeholders[(index + 1) % stakeholders.length]?.id)}>{t('turn.next')}</Button>
          </>
        )}
        {current && <Button type="button" purpose="subtle" toggle pressed={byNumber} onClick={() => setByNumber(!byNumber)}>{t('turn.byNumber')}</Button>}
      </div>
    </section>
  );
}

function firstOpen(stakeholders: readonly Item<'stakeholder'>[]): Item<'stakeholder'> | undefined {
  return stakeholders.find((each) => !standingOf(each));
}

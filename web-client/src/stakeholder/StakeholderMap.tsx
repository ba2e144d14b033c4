import { useId, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import type { Item } from '../contract/items';
import type { OwnPlace } from '../contract/placing';
import { MapDot } from './MapDot';
import { MapGround } from './MapGround';
import { MapLabels } from './MapLabels';
import { paperScaleOf, pointOf } from './mapFrame';
import { nextInDirection, standingOf } from './placed';
import { SilentPlaces } from './SilentPlaces';
import { quadrantOf, type Standing } from './standing';
import { useTexts } from './texts';
import { UnplacedTray } from './UnplacedTray';
import { useDots } from './useDots';
import { useFrame } from './useFrame';
import { useMoving } from './useMoving';

/** Its border, which is not measured. */
const EDGES = 2;

interface StakeholderMapProps {
  readonly stakeholders: readonly Item<'stakeholder'>[];
  /** Where people placed them in silence. */
  readonly silent: readonly OwnPlace[];
  readonly selected: string | undefined;
  readonly readOnly: boolean;
  readonly onSelect: (id: string) => void;
  readonly onPlace: (id: string, standing: Standing) => void;
  readonly say: (sentence: string) => void;
}

/** Influence upwards, interest to the right. One stop for Tab; arrows go along the stakeholders, M moves the one in focus. */
export function StakeholderMap({ stakeholders, silent, selected, readOnly, onSelect, onPlace, say }: StakeholderMapProps) {
  const t = useTexts();
  const map = useRef<HTMLDivElement>(null);
  const frame = useFrame(map);
  const help = useId();
  const onPaper = {
    '--wa-paper-scale': paperScaleOf(frame), '--wa-paper-width': `${frame.width + EDGES}px`, '--wa-paper-height': `${frame.height + EDGES}px`,
  } as CSSProperties;
  const [stop, setStop] = useState<string>();
  const [near, setNear] = useState<string>();
  const nameOf = (id: string) => stakeholders.find((each) => each.id === id)?.name ?? '';
  const inWords = (standing: Standing) => ({ ...standing, quadrant: t(`quadrant.${quadrantOf(standing)}`) });

  const { moving, pick, onKey, onTap, pointer } = useMoving(map, frame, {
    put: (id, standing) => {
      onPlace(id, standing);
      say(t('map.placed', { name: nameOf(id), ...standing }));
    },
    moved: (standing) => say(t('map.movingTo', inWords(standing))),
    cancelled: (id) => say(t('map.cancelled', { name: nameOf(id) })),
  });

  const shown = stakeholders.flatMap((stakeholder) => {
    const standing = moving?.id === stakeholder.id ? moving.standing : standingOf(stakeholder);
    return standing ? [{ stakeholder, standing, ...pointOf(standing, frame) }] : [];
  });
  const places = silent.filter(({ item }) => stakeholders.some(({ id }) => id === item));
  const firstStop = shown.some(({ stakeholder }) => stakeholder.id === stop) ? stop : shown[0]?.stakeholder.id;

  const movedByKeyboard = moving?.by === 'keyboard' ? moving.id : undefined;
  const dots = useDots(movedByKeyboard);

  const start = (id: string, standing?: Standing) => {
    if (readOnly) return;
    pick(id, standing);
    say(t('map.moving', { name: nameOf(id) }));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (onKey(event)) return;
    const id = dots.idOf(event.target);
    if (id === undefined) return;
    const current = shown.find(({ stakeholder }) => stakeholder.id === id);
    if (event.key.toLowerCase() === 'm' && !event.ctrlKey && !event.metaKey) start(id, current?.standing);
    else if (event.key.startsWith('Arrow')) dots.focus(nextInDirection(stakeholders, id, event.key) ?? id);
    else return;
    event.preventDefault();
  };

  return (
    <div className="wa-stakeholder-mapping">
      <UnplacedTray
        stakeholders={stakeholders.filter((each) => !standingOf(each) && each.id !== movedByKeyboard)}
        readOnly={readOnly}
        pointer={pointer}
        onPlace={start}
        onSelect={onSelect}
      />
      <div className="wa-stakeholder-axes" style={onPaper}>
        <span className="wa-axis wa-axis-up" aria-hidden="true">{t('axis.influence')} →</span>
        {/* The keys of the dots bubble up to their map: one handler for all of them. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <div ref={map} className="wa-stakeholder-map" role="group" aria-label={t('map.name')} aria-describedby={help} onKeyDown={onKeyDown} onClickCapture={onTap}>
          <MapGround frame={frame} />
          {places.length > 0 && (
            <SilentPlaces
              places={places}
              frame={frame}
              agreedOf={(id) => shown.find(({ stakeholder }) => stakeholder.id === id)?.standing}
              near={near ?? selected}
            />
          )}
          <MapLabels
            dots={shown.map(({ stakeholder: { id, name }, x, y }) => ({ id, name, x, y }))}
            frame={frame}
            held={moving?.id}
          />
          {shown.map(({ stakeholder, standing, x, y }) => (
            <MapDot
              key={stakeholder.id}
              stakeholder={stakeholder}
              standing={standing}
              x={x}
              y={y}
              stop={stakeholder.id === firstStop}
              held={moving?.id === stakeholder.id}
              selected={stakeholder.id === selected}
              hold={dots.hold}
              onFocus={() => { setStop(stakeholder.id); setNear(stakeholder.id); }}
              onBlur={() => setNear(undefined)}
              onClick={() => onSelect(stakeholder.id)}
              {...(readOnly ? {} : pointer(stakeholder.id))}
            />
          ))}
        </div>
        <span className="wa-axis wa-axis-right" aria-hidden="true">{t('axis.interest')} →</span>
      </div>
      <p id={help} className="wa-soft wa-small">{t(readOnly ? 'map.helpReadOnly' : 'map.help')}</p>
    </div>
  );
}

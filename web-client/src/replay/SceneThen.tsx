import { Suspense, useEffect, useRef, useState, type RefObject } from 'react';
import type { LiveEvent } from '../contract/live';
import { SoughtContext, type Sought } from '../features/happened';
import type { Recall } from '../features/Past';
import { PASTS } from '../features/pasts';
import { Loading } from '../look/Loading';
import { usePastTexts } from './captions';
import type { Scene } from './sceneOf';
import { keepInView } from './touched';

interface SceneThenProps {
  readonly scene: Scene;
  /** What happened just now, while it is followed. */
  readonly followed: LiveEvent | undefined;
  /** What was asked for, to be seen. */
  readonly sought: Sought | undefined;
  readonly recall: Recall;
  /** Whether the moment is still on its way. */
  readonly underway: boolean;
}

const thenOf = (view: string) => PASTS.find(({ name }) => name === view)?.view?.Then;

/** Brings the code of a view while the moment to show in it is still on its way. */
export function prepareScene(view: string): void {
  // what cannot be had says so when it is drawn
  thenOf(view)?.prepare().catch(() => undefined);
}

/** What was to be seen at this moment; of a long page, the part where it happened. */
export function SceneThen({ scene, followed, sought, recall, underway }: SceneThenProps) {
  const p = usePastTexts();
  const box = useRef<HTMLDivElement>(null);
  const items = sought ?? followed?.c;
  const Then = thenOf(scene.view);
  useArrival(Then);
  const then = (
    <SoughtContext value={items}>
      <Suspense fallback={<Loading />}>
        {Then && <Then board={scene.board} underway={underway} />}
        <InView box={box} items={items} detail={sought ? undefined : followed?.d} recall={recall} />
      </Suspense>
    </SoughtContext>
  );
  if (scene.view === 'board') return then;
  return (
    // A part that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={box} className="wa-replay-page" role="region" aria-label={p(`views.${scene.view}`)} tabIndex={0}>
      {then}
    </div>
  );
}

/**
 * Draws once more when the code of a view is here. React does not always: where the view changed while the code of the one before was on
 * its way, what stood in for it could stay until something else happened.
 */
function useArrival(part: ReturnType<typeof thenOf>): void {
  const [, arrive] = useState<unknown>();
  useEffect(() => {
    let wanted = true;
    const here = (code: unknown) => {
      if (wanted) arrive(code);
    };
    // what cannot be had says so when it is drawn
    part?.prepare().then(here, () => undefined);
    return () => {
      wanted = false;
    };
  }, [part]);
}

/** Begins when the view is drawn beside it, however long its code was on its way. */
function InView({ box, items, detail, recall }: {
  box: RefObject<HTMLElement | null>; items: Sought | undefined; detail: readonly string[] | undefined; recall: Recall;
}) {
  useEffect(() => {
    if (!items || !box.current) return undefined;
    return keepInView(box.current, items, recall, detail);
  }, [box, items, detail, recall]);
  return null;
}

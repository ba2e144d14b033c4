import { Suspense } from 'react';
import { PASTS } from '../features/pasts';
import { Loading } from '../look/Loading';
import type { Scene } from './sceneOf';

/** What was to be seen at this moment. */
export function SceneThen({ scene }: { scene: Scene }) {
  const Then = PASTS.find(({ name }) => name === scene.view)?.view?.Then;
  return <Suspense fallback={<Loading />}>{Then && <Then board={scene.board} />}</Suspense>;
}

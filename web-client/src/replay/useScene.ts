import { useState } from 'react';
import type { LiveEvent } from '../contract/live';
import type { Recall } from '../features/Past';
import { sceneOf, type Scene } from './sceneOf';

/** Where one looks: what one chose, or where the action of the moment is. */
export function useScene(start: Scene, event: LiveEvent | undefined, recall: Recall) {
  const [scene, setScene] = useState(start);
  const [following, setFollowing] = useState(start.board === undefined);
  const [followed, setFollowed] = useState<LiveEvent>();
  if (following && event && event !== followed) {
    setFollowed(event);
    const its = sceneOf(event, recall);
    if (its && (its.view !== scene.view || (its.board !== undefined && its.board !== scene.board))) setScene({ ...scene, ...its });
  }
  const pick = (chosen: Scene) => {
    setScene(chosen);
    setFollowing(false);
  };
  return { scene, following, pick, follow: setFollowing };
}

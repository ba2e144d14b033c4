import { useState } from 'react';
import type { LiveEvent } from '../contract/live';
import type { Recall } from '../features/Past';
import { sceneOf, type Scene } from './sceneOf';

/** Who opens the replay often just came in: that is not what they came to see. */
const CAME_IN = 'ParticipantJoined';

const BOARD: Scene = { view: 'board' };

/** Where one looks: what one asked for or chose, or where the action of the moment is. */
export function useScene(sought: Scene | undefined, event: LiveEvent | undefined, recall: Recall, asked: boolean) {
  const [scene, setScene] = useState(sought ?? BOARD);
  const [following, setFollowing] = useState(sought === undefined);
  const [followed, setFollowed] = useState<LiveEvent>();
  if (following && event && event !== followed) {
    setFollowed(event);
    const unasked = followed === undefined && !asked && event.k === CAME_IN;
    const its = unasked ? undefined : sceneOf(event, recall);
    if (its && (its.view !== scene.view || (its.board !== undefined && its.board !== scene.board))) setScene({ ...scene, ...its });
  }
  const pick = (chosen: Scene) => {
    setScene(chosen);
    setFollowing(false);
  };
  return { scene, following, pick, follow: setFollowing };
}

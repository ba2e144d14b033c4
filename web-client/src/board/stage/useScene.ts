import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { BoardScene } from '../scene/BoardScene';
import { useBoard } from '../BoardContext';

/**
 * A part of the scene; renders again when `key` of it becomes another text. For what is few: areas, counts. Notes
 * are placed without rendering.
 */
export function useScene<T>(part: (scene: BoardScene) => T, key: (value: T) => string): T {
  const { scene } = useBoard();
  const held = useRef<{ key: string; value: T } | undefined>(undefined);
  const follow = useCallback((listener: () => void) => scene.follow(listener), [scene]);
  return useSyncExternalStore(follow, () => {
    const value = part(scene);
    const now = key(value);
    if (held.current?.key !== now) held.current = { key: now, value };
    return held.current.value;
  });
}

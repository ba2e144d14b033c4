import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';
import type { Camera } from '../camera/camera';
import { useBoard } from '../BoardContext';

const REST_MS = 160;

/**
 * Keeps an element under the camera: its contents are in board units. No rendering takes part. What stays as large as
 * it is on the screen scales itself by `--unzoomed`, in layers that ask for it: it costs a look at every element.
 */
export function useCameraLayer(layer: RefObject<HTMLElement | null>, withUnzoomed = false): void {
  const { camera } = useBoard();
  useLayoutEffect(() => {
    const element = layer.current;
    if (!element) return undefined;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const place = (to: Camera) => {
      element.style.transform = `translate(${-to.x * to.zoom}px, ${-to.y * to.zoom}px) scale(${to.zoom})`;
      if (withUnzoomed) element.style.setProperty('--unzoomed', String(1 / to.zoom));
    };
    place(camera.camera);
    const stop = camera.follow((to) => {
      // A layer of its own only while it moves: at rest it is drawn sharp again.
      element.style.willChange = 'transform';
      clearTimeout(rest);
      rest = setTimeout(() => (element.style.willChange = ''), REST_MS);
      place(to);
    });
    return () => {
      stop();
      clearTimeout(rest);
    };
  }, [camera, layer, withUnzoomed]);
}

import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';
import type { Camera } from '../camera/camera';
import { onPixels } from '../camera/camera';
import { Rest } from '../camera/Rest';
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
    let zoom = 0;
    const settled = new Rest(REST_MS, () => (element.style.willChange = ''));
    const place = (camera: Camera) => {
      const to = onPixels(camera, devicePixelRatio);
      // In three dimensions it is a layer of its own: moving that draws nothing anew.
      element.style.transform = `translate3d(${-to.x * to.zoom}px, ${-to.y * to.zoom}px, 0) scale(${to.zoom})`;
      if (to.zoom === zoom) return;
      zoom = to.zoom;
      if (withUnzoomed) element.style.setProperty('--unzoomed', String(1 / zoom));
    };
    place(camera.camera);
    const stop = camera.follow((to) => {
      if (to.zoom !== zoom) {
        // Drawn sharp again at every size it would be late; it is when the size stays.
        element.style.willChange = 'transform';
        settled.again();
      }
      place(to);
    });
    return () => {
      stop();
      settled.stop();
    };
  }, [camera, layer, withUnzoomed]);
}

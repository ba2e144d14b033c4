import { useLayoutEffect, useRef } from 'react';
import { useBoard } from '../BoardContext';
import { covers } from '../geometry/rect';
import { BoardPainter } from '../paint/BoardPainter';
import { paletteOf } from '../paint/palette';
import { forgetFittedTexts } from '../paint/textCache';
import { onLookChanged } from './onLookChanged';

const SETTLED_MS = 120;

/** The canvas under the elements: areas, links, and every note that has no element. */
export function StageCanvas() {
  const board = useBoard();
  const canvas = useRef<HTMLCanvasElement>(null);

  useLayoutEffect(() => {
    const element = canvas.current;
    const stage = element?.parentElement;
    if (!element || !stage) return undefined;
    const painter = new BoardPainter(element, paletteOf(stage));
    const { camera, scene, mounted, selection, search, view, others } = board;
    const ring = (id: string) => {
      if (selection.selected.has(id)) return painter.palette.accent;
      return search.has(id) ? painter.palette.found : undefined;
    };
    let frame = 0;
    let zoom = camera.camera.zoom;
    let settling: ReturnType<typeof setTimeout> | undefined;
    const paint = () => {
      frame = 0;
      const { set, painted } = mounted;
      const hasty = settling !== undefined;
      const picture = { scene, places: scene.places, headings: painted, mounted: set, hasty, ring };
      painter.paint(picture, camera.camera, camera.size);
    };
    const soon = () => (frame ||= requestAnimationFrame(paint));
    const settled = () => {
      settling = undefined;
      soon();
    };
    const moved = () => {
      if (camera.camera.zoom !== zoom) {
        zoom = camera.camera.zoom;
        clearTimeout(settling);
        settling = setTimeout(settled, SETTLED_MS);
      }
      paint();
    };
    const sized = new ResizeObserver(() => {
      // A banner that comes must not push notes out of view that were in it.
      const all = scene.extent();
      const whole = all && covers(camera.view, all);
      camera.resize({ width: stage.clientWidth, height: stage.clientHeight });
      if (whole) camera.fit(all);
      painter.resize(camera.size, Math.min(devicePixelRatio, 2));
    });
    sized.observe(stage);
    const stops = [
      camera.follow(moved),
      scene.follow(soon),
      mounted.follow(soon),
      selection.follow(soon),
      view.subscribe(soon),
      others.follow(soon),
      onLookChanged(() => {
        forgetFittedTexts();
        painter.palette = paletteOf(stage);
        soon();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      sized.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(settling);
    };
  }, [board]);

  return <canvas ref={canvas} className="board-canvas" aria-hidden="true" />;
}

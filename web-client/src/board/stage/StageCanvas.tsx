import { useLayoutEffect, useRef } from 'react';
import { useBoard } from '../BoardContext';
import { Rest } from '../camera/Rest';
import { onPixels } from '../camera/camera';
import { covers } from '../geometry/rect';
import { BoardPainter } from '../paint/BoardPainter';
import { paletteOf } from '../paint/palette';
import { forgetFittedTexts } from '../paint/textCache';
import { forgetHandles } from '../scene/handles';
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
    const { camera, scene, mounted, selection, search, view, hand } = board;
    const ring = (id: string) => {
      if (selection.selected.has(id)) return painter.palette.accent;
      return search.has(id) ? painter.palette.found : undefined;
    };
    let frame = 0;
    let zoom = camera.camera.zoom;
    const paint = () => {
      cancelAnimationFrame(frame);
      frame = 0;
      // A board that is being opened is shown when all of it is there.
      if (!scene.whole) return;
      const picture = {
        scene,
        places: scene.places,
        area: mounted.area(),
        along: hand.along,
        mounted: mounted.set,
        hasty: zooming.awaited,
        ring,
      };
      painter.paint(picture, onPixels(camera.camera, devicePixelRatio), camera.size);
    };
    // What changed is painted along where the camera moves in the same frame, as it does in a replay.
    const due = () => {
      frame = 0;
      if (!camera.moving) paint();
    };
    const soon = () => void (frame ||= requestAnimationFrame(due));
    const zooming = new Rest(SETTLED_MS, soon);
    const moved = () => {
      if (camera.camera.zoom !== zoom) {
        zoom = camera.camera.zoom;
        zooming.again();
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
      onLookChanged(() => {
        forgetFittedTexts();
        forgetHandles();
        painter.palette = paletteOf(stage);
        soon();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      sized.disconnect();
      cancelAnimationFrame(frame);
      zooming.stop();
    };
  }, [board]);

  return <canvas ref={canvas} className="board-canvas" aria-hidden="true" />;
}

import { useBoardTexts } from '../i18n/useBoardTexts';
import { useScene } from '../stage/useScene';
import { FrameItem } from './FrameItem';
import { NewFrameForm } from './NewFrameForm';

/** The frames of the board, and drawing a new one. */
export function FrameList() {
  const t = useBoardTexts();
  const frames = useScene(
    (scene) => [...scene.frames.values()].map(({ id, title, rect }) => ({ id, title, rect })),
    JSON.stringify,
  );
  return (
    <section aria-labelledby="board-list-frames">
      <h2 id="board-list-frames">{t('list.frames')}</h2>
      {frames.length === 0 && <p className="wa-soft">{t('list.noFrames')}</p>}
      <ul className="wa-plain-list">
        {frames.map((frame) => (
          <FrameItem key={JSON.stringify(frame)} {...frame} />
        ))}
      </ul>
      <NewFrameForm />
    </section>
  );
}

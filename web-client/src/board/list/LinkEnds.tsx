import { useBoardTexts } from '../i18n/useBoardTexts';
import type { BoardScene } from '../scene/BoardScene';
import { useScene } from '../stage/useScene';

const LONGEST = 60;

/** Everything on the board that a link can go to, as options: notes, groups and frames. */
export function LinkEnds({ but }: { readonly but: string }) {
  const t = useBoardTexts();
  const { notes, clusters, frames } = useScene((scene) => endsIn(scene, but), JSON.stringify);
  return (
    <>
      <Ends label={t('list.notes')} ends={notes} />
      <Ends label={t('list.clusters')} ends={clusters} />
      <Ends label={t('list.frames')} ends={frames} />
    </>
  );
}

interface End {
  readonly id: string;
  readonly name: string;
}

function Ends({ label, ends }: { readonly label: string; readonly ends: readonly End[] }) {
  const t = useBoardTexts();
  if (ends.length === 0) return null;
  return (
    <optgroup label={label}>
      {ends.map(({ id, name }) => (
        <option key={id} value={id}>
          {name.slice(0, LONGEST) || t('note.empty')}
        </option>
      ))}
    </optgroup>
  );
}

function endsIn(scene: BoardScene, but: string) {
  const others = (ends: readonly End[]) => ends.filter(({ id }) => id !== but);
  return {
    notes: others([...scene.notes.values()].filter(({ closed }) => !closed).map(({ id, text }) => ({ id, name: text }))),
    clusters: others([...scene.clusters.values()].map(({ id, name }) => ({ id, name }))),
    frames: others([...scene.frames.values()].map(({ id, title }) => ({ id, name: title }))),
  };
}

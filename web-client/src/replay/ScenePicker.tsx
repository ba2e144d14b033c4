import { useItems } from '../atelier/hooks';
import { PASTS } from '../features/pasts';
import { SelectField } from '../look/Field';
import { usePastTexts } from './captions';
import type { Scene } from './sceneOf';
import { useTexts } from './texts';

const VIEWS = PASTS.flatMap(({ name, view }) => (view ? [name] : []));

interface ScenePickerProps {
  readonly scene: Scene;
  readonly following: boolean;
  readonly onPick: (scene: Scene) => void;
  readonly onFollow: (following: boolean) => void;
}

/** Chooses what to look at; or lets the history choose, by following each action to where it happens. */
export function ScenePicker({ scene, following, onPick, onFollow }: ScenePickerProps) {
  const t = useTexts();
  const p = usePastTexts();
  const boards = useItems('board');
  return (
    <div className="wa-row wa-replay-settings">
      <SelectField label={t('view.label')} value={scene.view} onChange={({ target }) => onPick({ ...scene, view: target.value })}>
        {VIEWS.map((view) => <option key={view} value={view}>{p(`views.${view}`)}</option>)}
      </SelectField>
      {scene.view === 'board' && boards.length > 0 && (
        <SelectField labelHidden label={t('view.board')} value={scene.board ?? ''} onChange={({ target }) => onPick({ view: 'board', board: target.value })}>
          {boards.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
        </SelectField>
      )}
      <label className="wa-replay-skip">
        <input type="checkbox" checked={following} onChange={({ target }) => onFollow(target.checked)} /> {t('view.follow')}
      </label>
    </div>
  );
}

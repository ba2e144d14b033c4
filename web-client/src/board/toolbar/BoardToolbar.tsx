import { InStrip } from '../../shell/slots';
import { useBoard, useView } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { PlainButton } from '../controls/PlainButton';
import { useMay } from '../controls/useMay';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { addInView, showAll } from '../keys/boardBindings';
import { useStepKeys } from '../keys/useStepKeys';
import { useRemovedNotes } from '../notes/useRemovedNotes';
import type { Tool } from '../viewState';
import { FacilitatorTools } from './FacilitatorTools';
import { ToolIcon } from './ToolIcon';

const ZOOM_STEP = 1.25;

/** What can be done with the board as a whole, above the stage. */
export function BoardToolbar() {
  const board = useBoard();
  const t = useBoardTexts();
  const may = useMay();
  const tool = useView((view) => view.tool);
  const searching = useView((view) => view.searching);
  const removed = useRemovedNotes().length;
  const tools: Tool[] = may('drawFrame') ? ['hand', 'band', 'frame'] : ['hand', 'band'];
  return (
    <div className="board-toolbar" role="group" aria-label={t('toolbar.label')}>
      <ActionButton action="addNote" primary shortcut="N" onPress={() => addInView(board)} />
      <div role="group" aria-label={t('tool.choose')} className="board-toolbar__group">
        {tools.map((each) => (
          <PlainButton
            key={each}
            label={t(`tool.${each}`)}
            pressed={tool === each}
            onPress={() => board.view.setState({ tool: each })}
          >
            <ToolIcon tool={each} />
          </PlainButton>
        ))}
      </div>
      <StepButtons />
      <PlainButton expanded={searching} shortcut="/" onPress={() => board.view.setState({ searching: !searching })}>
        {t('toolbar.search')}
      </PlainButton>
      {may('restoreNotes') && (
        <PlainButton onPress={() => board.view.setState({ dialog: { kind: 'removed' } })}>
          {t('toolbar.removed', { count: removed })}
        </PlainButton>
      )}
      <div className="board-toolbar__group">
        <PlainButton label={t('toolbar.zoomOut')} shortcut="-" onPress={() => board.camera.zoomBy(1 / ZOOM_STEP)}>
          <span aria-hidden="true">−</span>
        </PlainButton>
        <PlainButton shortcut="0" onPress={() => showAll(board)}>
          {t('toolbar.fit')}
        </PlainButton>
        <PlainButton label={t('toolbar.zoomIn')} shortcut="+" onPress={() => board.camera.zoomBy(ZOOM_STEP)}>
          <span aria-hidden="true">+</span>
        </PlainButton>
      </div>
      <PlainButton shortcut="?" onPress={() => board.view.setState({ dialog: { kind: 'keys' } })}>
        {t('toolbar.keys')}
      </PlainButton>
      <InStrip>
        <FacilitatorTools />
      </InStrip>
    </div>
  );
}

/** One's own last step, back and forth. */
export function StepButtons() {
  const { actions } = useBoard();
  const t = useBoardTexts();
  useStepKeys();
  return (
    <div className="board-toolbar__group">
      <ActionButton action="undo" label={t('action.undo')} shortcut="Z" onPress={() => void actions.undo()}>
        <span aria-hidden="true">↶</span>
      </ActionButton>
      <ActionButton action="redo" label={t('action.redo')} shortcut="Shift+Z" onPress={() => void actions.redo()}>
        <span aria-hidden="true">↷</span>
      </ActionButton>
    </div>
  );
}

import { comboOf } from '../../look/combo';
import type { Board } from '../Board';
import { bindingOf } from './bindings';
import { pan } from './boardBindings';
import { movingKey, stopMoving } from './movingKeys';

/** Listens to the keyboard while focus is on the stage; returns how to stop. */
export function listenToKeys(board: Board, stage: HTMLElement): () => void {
  const listener = new AbortController();
  stage.addEventListener('keydown', (event) => pressed(board, event), { signal: listener.signal });
  stage.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && stage.contains(relatedTarget))) stopMoving(board);
    },
    { signal: listener.signal },
  );
  return () => listener.abort();
}

function pressed(board: Board, event: KeyboardEvent): void {
  if (event.isComposing || isElsewhere(event.target)) return;
  if (board.view.getState().moving) {
    if (event.key === 'Tab') return;
    event.preventDefault();
    movingKey(board, event);
    return;
  }
  const combo = comboOf(event);
  if (board.selection.focused === undefined && combo.startsWith('Arrow')) {
    event.preventDefault();
    pan(board, combo);
    return;
  }
  const binding = bindingOf(board, combo);
  if (!binding) return;
  event.preventDefault();
  binding.run(board, combo);
}

/** Fields and buttons on the stage have their own keys. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, button, a, dialog') !== null;
}

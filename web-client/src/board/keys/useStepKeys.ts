import { useEffect } from 'react';
import { comboOf } from '../../look/combo';
import { useBoard } from '../BoardContext';
import { bindingOf } from './bindings';

/**
 * Undoes and does again from wherever the focus is on the page, by the keys with Ctrl only: after a dialog the focus is on the button
 * that opened it, where the stage does not hear its keys; and the list has no stage.
 */
export function useStepKeys(): void {
  const board = useBoard();
  useEffect(() => {
    const listener = new AbortController();
    const pressed = (event: KeyboardEvent) => {
      const combo = comboOf(event);
      const binding = combo.startsWith('Ctrl+') ? bindingOf(board, combo) : undefined;
      if (event.defaultPrevented || isTyped(event.target) || (binding?.name !== 'undo' && binding?.name !== 'redo')) return;
      event.preventDefault();
      binding.run(board, combo);
    };
    document.addEventListener('keydown', pressed, { signal: listener.signal });
    return () => listener.abort();
  }, [board]);
}

/** Text that is being typed has an undo of its own; under a dialog nothing should change. */
function isTyped(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
}

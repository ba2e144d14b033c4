import { useEffect, useEffectEvent } from 'react';
import { comboOf } from '../look/combo';

const TYPING = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true]';

/** Does something at a key everywhere, unless a dialog is open, or the key is a sign and somebody is typing. */
export function useShortcut(combos: readonly string[], action: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const combo = comboOf(event);
    if (event.defaultPrevented || event.isComposing || !combos.includes(combo)) return;
    if (document.querySelector('dialog[open]')) return;
    if (combo.length === 1 && event.target instanceof Element && event.target.matches(TYPING)) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    // A list or a menu that has the focus keeps its keys to itself: one with Ctrl is nobody else's, so it is heard before them.
    const listenFirst = (event: KeyboardEvent) => {
      if (comboOf(event).startsWith('Ctrl+')) pressed(event);
    };
    document.addEventListener('keydown', listenFirst, true);
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listenFirst, true);
      document.removeEventListener('keydown', listen);
    };
  }, []);
}

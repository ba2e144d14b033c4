import { Button } from '@nl-design-system-candidate/button-react';
import { useTexts } from './texts';
import type { Panel, Panels } from './usePanels';

/** Opens a panel beside the scene, and closes it. */
export function PanelButton({ panel, panels: { isOpen, toggle } }: { panel: Panel; panels: Panels }) {
  const t = useTexts();
  const open = isOpen(panel);
  return (
    <Button purpose="secondary" className="nl-button--small" aria-expanded={open} onClick={() => toggle(panel)}>
      {t(open ? `${panel}.close` : `${panel}.open`)}
    </Button>
  );
}

import type { Tool } from '../viewState';

const DRAWINGS: Readonly<Record<Tool, string>> = {
  hand: 'M12 2v20M2 12h20M12 2l-3 3m3-3 3 3M12 22l-3-3m3 3 3-3M2 12l3-3m-3 3 3 3M22 12l-3-3m3 3-3 3',
  band: 'M3 3h4m3 0h4m3 0h4v4m0 3v4m0 3v4h-4m-3 0h-4m-3 0H3v-4m0-3v-4m0-3V3',
  frame: 'M3 8h18M3 3h18v18H3Z',
};

/** The drawing of a tool; its name is on the button. */
export function ToolIcon({ tool }: { readonly tool: Tool }) {
  return (
    <svg width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <path d={DRAWINGS[tool]} />
    </svg>
  );
}

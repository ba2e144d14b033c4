/** Drawings on a grid of 24: fonts do not all have these signs. */
const DRAWINGS = {
  markBack: 'M4 5h2.500v14H4Zm16 0v14L9 12Z',
  stepBack: 'M16 5v14L6 12Z',
  stepOn: 'm8 5 10 7-10 7Z',
  markOn: 'm4 5 11 7-11 7Zm13.500 0H20v14h-2.500Z',
} as const;

/** The sign on a button of the player; its name is on the button. */
export function ControlIcon({ name }: { name: keyof typeof DRAWINGS }) {
  return (
    <svg className="wa-icon" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}

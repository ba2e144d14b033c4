/** Shapes of 20 wide around their middle: things in time are told apart by these, never by colour alone. */
const SHAPES = {
  circle: 'M-8 0 A8 8 0 1 0 8 0 A8 8 0 1 0 -8 0 Z',
  square: 'M-7 -7 H7 V7 H-7 Z',
  diamond: 'M0 -10 L10 0 L0 10 L-10 0 Z',
  triangle: 'M0 -9 L9 7 H-9 Z',
  pentagon: 'M0 -9 L9 -2 L5.500 8 H-5.500 L-9 -2 Z',
  tick: 'M-9 0 L-6 -3 L-2.500 1 L6 -7 L9 -4 L-2.500 7.500 Z',
  flag: 'M-6 -10 H-3.500 V-9 H9 L6 -4.500 L9 0 H-3.500 V10 H-6 Z',
} as const;

export type Shape = keyof typeof SHAPES;

/** A shape as a part of an svg. */
export function Mark({ shape, x, y }: { shape: Shape; x: number; y: number }) {
  return <path className="wa-calendar-mark" data-shape={shape} d={SHAPES[shape]} transform={`translate(${x} ${y})`} />;
}

/** A shape beside a text, which says what it stands for. */
export function MarkIcon({ shape }: { shape: Shape }) {
  return (
    <svg className="wa-calendar-icon" viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
      <Mark shape={shape} x={0} y={0} />
    </svg>
  );
}

/** Drawings on a grid of 24, in the colour of the text around them. */
const DRAWINGS = {
  participation: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm8 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 19v-1a5 5 0 0 1 10 0v1Zm11.5 0H22v-1a5 5 0 0 0-8.9-3.1c.6 1 .9 2 .9 3.1Z',
  process: 'M3 6h9l3 3-3 3H3l3-3Zm6 7h9l3 3-3 3H9l3-3Z',
  technology: 'M12 2c1 3.5 5 5.5 5 10.500A5 5 0 0 1 7 12.500C7 10.5 8 9 9 8c0 1.5.7 2.5 1.5 3C10.5 8 11 4.5 12 2Zm-5 17h10v2.500H7Z',
  organisation: 'M9 2.500h6v5h-2v3h6v4h2v5h-6v-5h2v-2H7v2h2v5H3v-5h2v-4h6v-3H9Z',
  finance: 'M19 6.8 17.3 8.500A5 5 0 0 0 9.5 9.500H15v2H8.800v1H15v2H9.500a5 5 0 0 0 7.8 1L19 17.200A7.5 7.5 0 0 1 7 14.500H4v-2h2.500v-1H4v-2h3A7.5 7.5 0 0 1 19 6.800Z',
  general: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  search: 'M10 3a7 7 0 0 1 5.600 11.200l5.400 5.400-1.400 1.400-5.400-5.400A7 7 0 1 1 10 3Zm0 2a5 5 0 1 0 0 10 5 5 0 0 0 0-10Z',
  help: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm0 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm-1 12h2v2h-2Zm1-10a3.500 3.500 0 0 1 1.800 6.500c-.6.4-.8.6-.8 1.500v.5h-2V14c0-1.700.7-2.500 1.700-3.200A1.500 1.500 0 1 0 10.500 9.500h-2A3.500 3.500 0 0 1 12 6Z',
  overview: 'M3 3h8v10H3Zm10 0h8v6h-8Zm0 8h8v10h-8ZM3 15h8v6H3Z',
  boards: 'M3 4h18v13H3Zm2 2v9h14V6Zm2 2h4v3H7Zm6 0h4v5h-4ZM8 19h8v2H8Z',
  stakeholders: 'M12 3a9 9 0 1 0 9 9h-2a7 7 0 1 1-7-7Zm0 4a5 5 0 1 0 5 5h-2a3 3 0 1 1-3-3Zm5-5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  decisions: 'M5 2h9.500L19 6.500V22H5Zm2 2v16h10V7.500h-3.500V4Zm3.700 13.200-2.900-2.900 1.300-1.300 1.600 1.600 3.700-3.700 1.300 1.300Z',
  actions: 'M4 4h16v16H4Zm2 2v12h12V6Zm4.7 9.6-3-3L9 11.300l1.700 1.700 4.300-4.300 1.300 1.300Z',
  replay: 'M12 4a8 8 0 1 1-7.7 5.800l2 .6A6 6 0 1 0 12 6v3L6.5 5 12 1Zm-1 4.500h2v4l3 1.8-1 1.7-4-2.400Z',
  programme: 'M7 2h2v2h6V2h2v2h4v18H3V4h4Zm-2 8v10h14V10Zm2 2h4v2H7Zm0 4h8v2H7Z',
  neighbourhood: 'M9 3 2 9v12h6v-6h2v6h4V9Zm7 5 0 13h6V10l-4-3.500ZM5 10h2v2H5Zm5 0h2v2h-2Zm8 2h2v2h-2Z',
  matrix: 'M3 3h18v18H3Zm2 2v4h3V5Zm5 0v4h4V5Zm6 0v4h3V5ZM5 11v3h3v-3Zm5 0v3h4v-3Zm6 0v3h3v-3ZM5 16v3h3v-3Zm5 0v3h4v-3Zm6 0v3h3v-3Z',
  resources: 'M2 6h20v12H2Zm2 2v8h16V8Zm8 1a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM5.500 11h2v2h-2Zm11 0h2v2h-2Z',
  routemap: 'M6 3a3 3 0 0 1 1 5.800V14h6a4 4 0 0 0 4-4V8.800a3 3 0 1 1 2 0V10a6 6 0 0 1-6 6H7v.2a3 3 0 1 1-2 0V8.800A3 3 0 0 1 6 3Z',
  blueprint: 'M3 4h18v16H3Zm2 2v12h14V6Zm2 2h5v4H7Zm7 0h3v2h-3Zm0 4h3v4h-3Zm-7 2h5v2H7Z',
  report: 'M4 2h16v20H4Zm2 2v16h12V4Zm2 3h8v2H8Zm0 4h8v2H8Zm0 4h5v2H8Z',
  grip: 'M9 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm6 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm-6 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm6 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm-6 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm6 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  more: 'M12 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm0 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm0 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  settings: 'M10.5 2h3l.5 2.6 1.8.8 2.2-1.5 2.1 2.1-1.5 2.2.8 1.8 2.6.5v3l-2.6.5-.8 1.8 1.5 2.2-2.1 2.1-2.2-1.5-1.8.8-.5 2.600h-3l-.5-2.6-1.8-.8-2.2 1.5-2.1-2.1 1.5-2.2-.8-1.8-2.6-.5v-3l2.6-.5.8-1.8-1.5-2.2 2.1-2.1 2.2 1.5 1.8-.8ZM12 8.500a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  clock: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm0 2a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm-1 2.500h2v4.200l3 2.3-1.2 1.6-3.8-2.900Z',
  close: 'm6.4 5 5.6 5.600L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.600L6.4 19 5 17.600l5.6-5.600L5 6.400Z',
  online: 'M9.5 17.2 4.3 12l1.9-1.9 3.3 3.3 8.3-8.300L19.7 7Z',
  connecting: 'M12 4a8 8 0 0 1 8 8h-2.500A5.5 5.5 0 0 0 12 6.500Zm0 16a8 8 0 0 1-8-8h2.500a5.5 5.5 0 0 0 5.5 5.500Z',
  offline: 'M12 3 1.5 21h21Zm-1 7h2v5h-2Zm0 6.500h2v2h-2Z',
  eye: 'M12 5c5 0 8.500 4 10 7-1.500 3-5 7-10 7S3.500 15 2 12c1.500-3 5-7 10-7Zm0 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0 2a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  hand: 'M11 2.500a1.5 1.5 0 0 1 3 0V10h1V4.500a1.5 1.5 0 0 1 3 0V11h1V7.500a1.5 1.5 0 0 1 3 0V15a7 7 0 0 1-7 7h-2a7 7 0 0 1-5.800-3L3.300 14.600a1.600 1.600 0 0 1 2.400-2L7 13.700V5a1.5 1.5 0 0 1 3 0v5h1Z',
  comment: 'M3 4h18v13H10l-5 4v-4H3Zm2 2v9h2v2l2.300-2H19V6Z',
  agree: 'M2 10h4v11H2Zm6 0 4-8a2.200 2.200 0 0 1 3 2l-1 5h6a2 2 0 0 1 2 2.500l-2 7.500a2 2 0 0 1-2 2H8Z',
  concern: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm-1.200 4v8h2.400V6Zm0 10v2.400h2.400V16Z',
  idea: 'M12 2a7 7 0 0 1 4 12.700V17H8v-2.300A7 7 0 0 1 12 2ZM8 18h8v2H8Zm2 3h4v1.500h-4Z',
  knowledge: 'M2 4h8a2.500 2.500 0 0 1 2 1 2.500 2.500 0 0 1 2-1h8v15h-8a2 2 0 0 0-2 2 2 2 0 0 0-2-2H2Zm2 2v11h6c.4 0 .7 0 1 .2V7a1 1 0 0 0-1-1Zm9 1v10.200c.3-.2.6-.2 1-.2h6V6h-6a1 1 0 0 0-1 1Z',
  lock: 'M12 2a5 5 0 0 1 5 5v3h2v11H5V10h2V7a5 5 0 0 1 5-5Zm0 2a3 3 0 0 0-3 3v3h6V7a3 3 0 0 0-3-3Z',
  narrow: 'M15.5 5 8.5 12l7 7 1.5-1.500L11.5 12 17 6.500Z',
  wide: 'M8.5 5 7 6.500l5.5 5.500L7 17.5 8.5 19l7-7Z',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** A drawing beside a text; it says nothing that the text does not say. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="wa-icon" viewBox="0 0 24 24" fill="currentColor" fillRule="evenodd" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}

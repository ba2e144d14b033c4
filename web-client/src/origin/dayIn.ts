const MONTHS = [
  ['januari', 'january', 'jan'], ['februari', 'february', 'feb'], ['maart', 'march', 'mrt', 'mar'], ['april', 'apr'], ['mei', 'may'], ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'], ['augustus', 'august', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'october', 'okt', 'oct'], ['november', 'nov'], ['december', 'dec'],
];
const MONTH = `(${MONTHS.flat().join('|')})\\.?`;
const YEAR = '(20\\d\\d)';
/** As people plan in them: by the last month. Of a winter one cannot tell which year it is in. */
const SEASONS = [
  { names: 'voorjaar|lente|spring', until: 5 },
  { names: 'zomer|summer', until: 8 },
  { names: 'najaar|herfst|autumn', until: 11 },
];

/** The ways in which a day is written, the most exact first; what is less exact is over on the last day of it. */
const WAYS: readonly { readonly written: RegExp; readonly day: (...parts: readonly string[]) => string | undefined }[] = [
  { written: new RegExp(`\\b${YEAR}-(\\d\\d)-(\\d\\d)\\b`), day: (year, month, day) => dayOf(year, Number(month), Number(day)) },
  { written: new RegExp(`\\b(\\d{1,2})[-/.](\\d{1,2})[-/.]${YEAR}\\b`), day: (day, month, year) => dayOf(year, Number(month), Number(day)) },
  { written: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH} ${YEAR}\\b`), day: (day, month, year) => dayOf(year, monthCalled(month), Number(day)) },
  { written: new RegExp(`\\b${MONTH} ${YEAR}\\b`), day: (month, year) => lastOf(year, monthCalled(month)) },
  { written: new RegExp(`\\b(?:q|k|kwartaal |quarter )([1-4]) ?,? ?${YEAR}\\b`), day: (quarter, year) => lastOf(year, Number(quarter) * 3) },
  { written: new RegExp(`\\b([1-4])(?:e|ste|de|st|nd|rd|th) (?:kwartaal|quarter)(?: van| of)? ${YEAR}\\b`), day: (quarter, year) => lastOf(year, Number(quarter) * 3) },
  { written: new RegExp(`\\b(?:begin|early)(?: van| in)? ${YEAR}\\b`), day: (year) => lastOf(year, 3) },
  { written: new RegExp(`\\b(?:medio|midden|halverwege|mid)[ -](?:van |in )?${YEAR}\\b`), day: (year) => lastOf(year, 6) },
  ...SEASONS.map(({ names, until }) => ({ written: new RegExp(`\\b(?:${names})(?: van| of)? ${YEAR}\\b`), day: (year?: string) => lastOf(year, until) })),
  { written: new RegExp(`\\b${YEAR}\\b`), day: (year) => lastOf(year, 12) },
];

/** The day that a text names, as in "medio 2028: net verzwaard"; of a month or a year its last one. Undefined when it names none. */
export function dayIn(text: string): string | undefined {
  const said = text.toLowerCase().replaceAll(/\s+/g, ' ');
  for (const { written, day } of WAYS) {
    const found = written.exec(said);
    const named = found && day(...found.slice(1));
    if (named) return named;
  }
  return undefined;
}

function monthCalled(name = ''): number {
  return MONTHS.findIndex((names) => names.includes(name)) + 1;
}

function lastOf(year: string | undefined, month: number): string | undefined {
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
}

/** Undefined for a day that is on no calendar. */
function dayOf(year: string | undefined, month: number, day: number): string | undefined {
  const at = new Date(Date.UTC(Number(year), month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : undefined;
}

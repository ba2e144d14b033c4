import { ask, atelierPath, json, type Answer } from '../access/session';

export const FORMATS = ['docx', 'pdf', 'xlsx', 'csv', 'ics', 'json', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

export const READERS = ['organisations', 'public', 'atelier'] as const;
export type Readers = (typeof READERS)[number];

export type Step = 'READING' | 'COMPOSING' | 'WRITING';

export interface ReportOrder {
  readonly format: Format;
  readonly language: string;
  readonly readers: Readers;
  /** The one table that is wanted as CSV. */
  readonly table?: string;
}

/** How far a report is, as `ReportStatus` of the query-service. */
export interface ReportStatus {
  readonly reportId: string;
  readonly format: Format;
  readonly revision: number;
  readonly fileName: string;
  readonly state: 'WAITING' | 'MAKING' | 'READY' | 'FAILED';
  readonly step?: Step;
  readonly done?: number;
  readonly of?: number;
  readonly bytes?: number;
  /** Why it was not made. */
  readonly problem?: string;
}

/** What a report would hold, as `ReportContents` of the query-service. */
export interface ReportContents {
  readonly revision: number;
  readonly chapters: readonly { readonly title: string; readonly headings: readonly string[] }[];
  readonly tables: readonly { readonly name: string; readonly slug: string; readonly rows: number }[];
  readonly dates: number;
  readonly items: number;
  readonly withheldDecisions: number;
  /** Besides decisions, as they are marked so. */
  readonly withheldMarked: number;
  readonly withheldTexts: number;
}

export function orderReport(atelierId: string, order: ReportOrder): Promise<Answer<ReportStatus>> {
  return ask(atelierPath(atelierId, '/reports'), json('POST', order));
}

export function askReport(atelierId: string, reportId: string): Promise<Answer<ReportStatus>> {
  return ask(atelierPath(atelierId, `/reports/${encodeURIComponent(reportId)}`));
}

/** Stops a report that is being made. */
export function cancelReport(atelierId: string, reportId: string): Promise<Answer<void>> {
  return ask(atelierPath(atelierId, `/reports/${encodeURIComponent(reportId)}`), { method: 'DELETE' });
}

export function askContents(atelierId: string, language: string, readers: Readers): Promise<Answer<ReportContents>> {
  return ask(atelierPath(atelierId, `/report-contents?${new URLSearchParams({ language, readers }).toString()}`));
}

/** Where the file of a report can be fetched. */
export function reportFile(atelierId: string, reportId: string): string {
  return atelierPath(atelierId, `/reports/${encodeURIComponent(reportId)}/file`);
}

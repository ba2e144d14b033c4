import type { Site } from './Site.ts';

/** A page, and how to get there: an address, and what is chosen on it. */
export interface Visit {
  readonly name: string;
  readonly path: string;
  readonly choose?: RegExp;
  /** Behind what it is folded away where there is little room. */
  readonly behind?: RegExp;
  /** What is written once what was chosen is there, where that has to be fetched first. */
  readonly brings?: RegExp;
}

/** Where the pages of the example are. */
export interface Example {
  readonly atelier: string;
  readonly board: string;
  readonly decision: string;
}

/** The pages before one is in an atelier. */
export function pagesBefore(site: Site): readonly Visit[] {
  return [
    { name: 'start', path: '/' },
    { name: 'join', path: new URL(site.facilitatorLink).pathname },
    { name: 'host', path: `/host#${site.hostKey}` },
    { name: 'host-new', path: `/host#${site.hostKey}`, choose: /^(Nieuw atelier|New atelier)$/ },
  ];
}

/** Every page of an atelier, one line each: those of a new feature come here, and every look at them follows. */
export function pagesOf({ atelier, board, decision }: Example): readonly Visit[] {
  return [
    { name: 'overview', path: atelier },
    { name: 'board-stage', path: board, choose: /^(Bord|Board)$/ },
    { name: 'board-list', path: board, choose: /^(Lijst|List)$/ },
    { name: 'stakeholder-map', path: `${atelier}/stakeholders`, choose: /^(Kaart|Map)$/ },
    { name: 'stakeholder-list', path: `${atelier}/stakeholders`, choose: /^(Lijst|List)$/ },
    { name: 'stakeholder-rings', path: `${atelier}/stakeholders`, choose: /^(Ringen|Rings)$/ },
    { name: 'intake', path: `${atelier}/intake?step=occasion` },
    { name: 'intake-people', path: `${atelier}/intake?step=people` },
    { name: 'intake-weights', path: `${atelier}/intake?step=weights` },
    { name: 'intake-quotation', path: `${atelier}/intake?step=quotation` },
    { name: 'programme', path: `${atelier}/programme` },
    { name: 'tables', path: `${atelier}/tables` },
    { name: 'turns', path: `${atelier}/turns` },
    { name: 'process', path: `${atelier}/process` },
    { name: 'process-line', path: `${atelier}/process`, choose: /^(Tijdlijn|Time line)$/ },
    { name: 'process-hurdles', path: `${atelier}/process`, choose: /^(Hobbels|Hurdles)$/ },
    { name: 'organisation-bodies', path: `${atelier}/organisation` },
    { name: 'organisation-rasci', path: `${atelier}/organisation`, choose: /^(Wie doet wat|Who does what)$/ },
    { name: 'organisation-agreements', path: `${atelier}/organisation`, choose: /^(Overeenkomsten|Agreements)$/ },
    { name: 'organisation-directing-role', path: `${atelier}/organisation`, choose: /^(Regierol|Directing role)$/ },
    { name: 'organisation-legal', path: `${atelier}/organisation`, choose: /^(Juridisch|Legal)$/ },
    { name: 'resources', path: `${atelier}/resources` },
    { name: 'neighbourhoods', path: `${atelier}/neighbourhoods` },
    { name: 'neighbourhood-figures', path: `${atelier}/neighbourhoods`, choose: /^(Kerncijfers|Key figures)$/ },
    { name: 'neighbourhood-model', path: `${atelier}/neighbourhoods`, choose: /^(Gewichten|Weights)$/ },
    { name: 'matrices', path: `${atelier}/matrix` },
    { name: 'matrix', path: `${atelier}/matrix/mtx-startwijk` },
    { name: 'decisions', path: `${atelier}/decisions` },
    { name: 'decision', path: decision },
    { name: 'provenance', path: `${decision}/provenance` },
    { name: 'provenance-story', path: `${decision}/provenance`, choose: /^(Verhaal|Story)$/ },
    { name: 'actions', path: `${atelier}/actions` },
    { name: 'routemap', path: `${atelier}/routemap` },
    { name: 'routemap-reminders', path: `${atelier}/routemap`, choose: /^(Herinneringen|Reminders)$/ },
    { name: 'blueprint', path: `${atelier}/blueprint` },
    { name: 'disclosure', path: `${atelier}/disclosure` },
    { name: 'report', path: `${atelier}/report` },
    { name: 'present', path: `${atelier}/present` },
    { name: 'recap', path: `${atelier}/recap` },
    { name: 'replay', path: `${atelier}/replay` },
    {
      name: 'replay-compare',
      path: `${atelier}/replay`,
      choose: /^(Vergelijken met een ander moment|Compare with another moment)$/,
      behind: /^(Meer bediening|More controls)$/,
      brings: /^(Van handeling|From action) /,
    },
    { name: 'logbook', path: `${atelier}/logbook` },
    { name: 'search', path: `${atelier}/routemap`, choose: /^(Zoek overal|Search everywhere)$/ },
    { name: 'help', path: `${atelier}/programme`, choose: /^(Hulp|Help)$/ },
    { name: 'not-found', path: `${atelier}/nergens` },
  ];
}

import { useMemo } from 'react';
import type { Figure } from '../contract/neighbourhood';
import { useNames } from '../people/useNames';
import { shortened } from '../features/shortened';
import { useFormat } from '../i18n/format';
import { useTexts as useWords } from '../i18n/texts';
import { unitOf } from '../neighbourhood/units';
import { useTexts as useFigureTexts } from '../neighbourhood/texts';
import { useTexts as useRoles } from '../organisation/texts';
import { remarksOn, standingOf, type Words } from './details';
import type { ProvenanceEdge, ProvenanceNode } from './requests';
import { useTexts } from './texts';

/** What is told of a thing, in the words of the people and of the language of now. */
export interface Told {
  /** What sort of thing it is, in one word. */
  readonly noun: (node: ProvenanceNode) => string;
  /** What it is called. */
  readonly name: (node: ProvenanceNode) => string;
  /** The thing within a sentence: the note ‘Coffee’ of Anna (Tenants); in few words where it was told in full before. */
  readonly phrase: (node: ProvenanceNode, again?: boolean) => string;
  /** Whose it is; empty when that is nobody's, or not to be known. */
  readonly who: (node: ProvenanceNode) => string;
  /** How it stands, each as some words. */
  readonly standing: (node: ProvenanceNode) => readonly string[];
  /** What people wrote about it, each as a sentence. */
  readonly remarks: (node: ProvenanceNode) => readonly string[];
  /** How much it counted for; empty when nothing is known of that. */
  readonly counted: (edge: ProvenanceEdge) => string;
}

/** What people wrote themselves is quoted; what a name was put together for is not. */
const QUOTED: ReadonlySet<string> = new Set([
  'note', 'cluster', 'round', 'decision', 'decisionOption', 'objection', 'action', 'agreement', 'stepPlanItem', 'parkedTopic', 'hurdle',
  'processStep', 'agendaItem', 'matrix', 'matrixOption', 'product',
]);

/** How many signs are enough to know again what was told in full. */
const AGAIN = 48;

/** Of these it matters within a sentence whose they are. */
const SIGNED: ReadonlySet<string> = new Set(['note', 'objection']);

/** Tells of things. */
export function useTold(): Told {
  const t = useTexts();
  const w = useWords();
  const f = useFigureTexts();
  const nameOf = useNames();
  const format = useFormat();
  return useMemo(() => {
    const words: Words = { t, w, format };
    const figure = (of: Figure) => f(`figure.${of}`);
    const measured = (of: Figure, value: number) => {
      const unit = unitOf(of);
      return unit === undefined ? format.number(value) : `${format.number(value)} ${f(`unit.${unit}`)}`;
    };
    const name = (node: ProvenanceNode) => nameOfNode(node, words, figure, measured);
    const who = ({ by }: ProvenanceNode) => (by === undefined ? '' : nameOf(by));
    const phrase = (node: ProvenanceNode, again = false) => {
      const cut = (text: string) => (again ? shortened(text, AGAIN) : text);
      const the = t(`the.${kindOf(node)}`);
      if (node.kind === 'figure' || node.kind === 'matrixCriterion') return name(node);
      if (node.kind === 'resourceTotals') return the;
      if (node.kind === 'proposal') return t('name.proposalQuoted', { version: Number(node.facts.version), text: cut(node.text) });
      const called = `${the} ${QUOTED.has(node.kind) ? `‘${cut(name(node))}’` : name(node)}`;
      return !again && SIGNED.has(node.kind) && node.by !== undefined ? t('by', { name: called, who: who(node) }) : called;
    };
    return {
      noun: (node) => t(`kind.${kindOf(node)}`),
      name,
      phrase,
      who,
      standing: (node) => standingOf(node, words),
      remarks: (node) => remarksOn(node, words),
      counted: ({ relation, value }) => {
        if (value === undefined) return '';
        if (relation === 'counted-in') return t('dots', { count: value });
        return relation === 'placed' ? t('places', { count: value }) : t('score', { score: format.number(value, 1) });
      },
    };
  }, [t, w, f, nameOf, format]);
}

const KINDS = [
  'note', 'cluster', 'vote', 'round', 'decision', 'proposal', 'decisionOption', 'consentRound', 'position', 'objection', 'action', 'agreement',
  'directingRole', 'stepPlanItem', 'parkedTopic', 'hurdle', 'processStep', 'agendaItem', 'matrix', 'matrixOption', 'matrixCriterion', 'scoringRound',
  'placing', 'stakeholder', 'neighbourhood', 'quickScan', 'scanModel', 'figure', 'resourceTotals', 'resourceRow',
  'product', 'rasciProposal',
] as const;

/** Anything can show that a point of the step plan is covered; what has no word of its own here is a part. */
function kindOf({ kind }: ProvenanceNode): (typeof KINDS)[number] | 'other' {
  return KINDS.find((each) => each === kind) ?? 'other';
}

function nameOfNode(
  { kind, text, facts }: ProvenanceNode, { t, w, format }: Words, figure: (of: Figure) => string, measured: (of: Figure, value: number) => string,
): string {
  const fact = (name: string) => String(facts[name]);
  switch (kind) {
    case 'proposal': return t('name.proposal', { version: fact('version'), text });
    case 'consentRound': return t('name.consentRound', { version: fact('version') });
    case 'position': {
      if (facts.option !== undefined) return t('name.advice', { option: fact('option') });
      const position = w(`words.position.${fact('position') as 'CONSENT'}`);
      return text === '' ? position : t('name.positionWith', { position, text });
    }
    case 'vote': return t('name.vote', { board: text });
    case 'scoringRound': return t('name.scoringRound', { number: fact('number'), count: Number(facts.people) });
    case 'placing': return t(`name.placing.${facts.subject === 'HURDLES' ? 'HURDLES' : 'STAKEHOLDERS'}`);
    case 'matrixCriterion': return facts.weight === undefined ? text : t('name.criterion', { name: text, weight: format.number(Number(facts.weight)) });
    case 'decisionOption': return facts.dropped === true ? t('name.dropped', { text }) : text;
    case 'resourceRow': return facts.stakeholder === undefined ? text : t('name.row', { role: text, party: fact('stakeholder') });
    case 'rasciProposal': {
      const role = useRoles.now(`rasci.letter.${fact('responsibility') as 'ACCOUNTABLE'}`);
      return t('name.proposedRole', { role, party: fact('stakeholder'), table: text });
    }
    case 'directingRole': {
      const title = format.language === 'en' ? fact('titleInEnglish') : text;
      return facts.role === undefined ? title : t('name.role', { title, role: fact(format.language === 'en' ? 'roleInEnglish' : 'role') });
    }
    case 'stepPlanItem': return format.language === 'en' ? fact('titleInEnglish') : text;
    case 'scanModel': return fact('version');
    case 'agendaItem': return text || (facts.component === undefined ? w(`words.agendaKind.${fact('kind') as 'OPENING'}`) : w(`words.component.${fact('component') as 'PROCESS'}`));
    case 'resourceTotals': return '';
    case 'figure': {
      const of = fact('figure') as Figure;
      if (typeof facts.value !== 'number') return t('name.figureUnknown', { figure: figure(of) });
      const source = [facts.source, facts.year].filter((part) => part !== undefined).join(', ');
      return t('name.figure', { figure: figure(of), value: measured(of, facts.value), source });
    }
    default: return text || t('name.empty');
  }
}

import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from 'react-router';
import { MarkLabel } from '../classification/MarkLabel';
import { isClassifiable } from '../contract/classification';
import { useFormat } from '../i18n/format';
import type { Provenance, ProvenanceNode } from './requests';
import { useTexts } from './texts';
import { useAddresses } from './useAddresses';
import { useTold } from './useTold';
import { branchesOf, groupsOf, type Branch, type BranchGroup, type Direction } from './walk';

/** More of the same are folded up, so that one sees what else there is. */
const MOST_AT_ONCE = 5;

interface PartsProps {
  readonly provenance: Provenance;
  /** Which part comes first. */
  readonly order: readonly Direction[];
}

/** What led to it and what came of it as lists within lists. */
export function ListView({ provenance, order }: PartsProps) {
  const t = useTexts();
  return (
    <div className="wa-stack">
      {order.map((direction) => {
        const branches = branchesOf(provenance, direction);
        return (
          <section key={direction} className="wa-stack" aria-label={t(`part.${direction}`)}>
            <Heading level={2}>{t(`part.${direction}`)}</Heading>
            {branches.length === 0 ? <p>{t(`nothing.${direction}`)}</p> : <Groups branches={branches} direction={direction} />}
          </section>
        );
      })}
    </div>
  );
}

function Groups({ branches, direction }: { branches: readonly Branch[]; direction: Direction }) {
  return (
    <ul className="wa-provenance__list">
      {groupsOf(branches).map((group) => <Group key={`${group.relation} ${group.kind}`} group={group} direction={direction} />)}
    </ul>
  );
}

function Group({ group: { relation, branches }, direction }: { group: BranchGroup; direction: Direction }) {
  const t = useTexts();
  const told = useTold();
  const [one] = branches;
  const entries = branches.map((branch) => <Entry key={branch.node.key} branch={branch} direction={direction} />);
  if (!one || branches.length <= MOST_AT_ONCE) return entries;
  return (
    <li>
      <details>
        <summary>{t(`lead.${direction}.${relation}`)}: {t('showAll', { count: branches.length, kind: told.noun(one.node) })}</summary>
        <ul className="wa-provenance__list">{entries}</ul>
      </details>
    </li>
  );
}

function Entry({ branch: { edge, node, toldElsewhere, branches }, direction }: { branch: Branch; direction: Direction }) {
  const t = useTexts();
  const told = useTold();
  const counted = told.counted(edge);
  return (
    <li id={toldElsewhere ? undefined : placeOf(direction, node)}>
      <p>
        <span className="wa-soft wa-small">{t(`lead.${direction}.${edge.relation}`)} · {told.noun(node)}</span>{' '}
        <span className="wa-provenance__name">{told.name(node)}</span>
        {counted && <span> ({counted})</span>}
        {isClassifiable(node.kind) && <MarkLabel kind={node.kind} id={node.id} />}
      </p>
      {toldElsewhere
        ? <Elsewhere place={placeOf(direction, node)} name={`${told.noun(node)} ${told.name(node)}`} />
        : <Facts branch={{ edge, node }} />}
      {branches.length > 0 && <Groups branches={branches} direction={direction} />}
    </li>
  );
}

/** Where on this page a thing is told in full. */
function placeOf(direction: Direction, { key }: ProvenanceNode): string {
  return `${direction} ${key}`;
}

/** It was told nearer to where one began; that may be folded away. */
function Elsewhere({ place, name }: { place: string; name: string }) {
  const t = useTexts();
  const go = () => {
    const there = document.getElementById(place);
    for (let fold = there?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    there?.scrollIntoView({ block: 'center' });
    there?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  };
  return (
    <p className="wa-small">
      <button type="button" className="wa-provenance__unfold nl-link wa-noprint" aria-label={t('elsewhereOf', { name })} onClick={go}>{t('elsewhere')}</button>
      <span className="wa-provenance__printed wa-soft">{t('elsewhere')}</span>
    </p>
  );
}

/** Whose it is and when, what else is known, and the ways to then and now. */
function Facts({ branch: { edge, node } }: { branch: Pick<Branch, 'edge' | 'node'> }) {
  const t = useTexts();
  const told = useTold();
  const { moment } = useFormat();
  const { then, now } = useAddresses();
  const facts = [told.who(node), node.at === undefined ? '' : moment(node.at), ...told.standing(node), ...told.remarks(node)].filter(Boolean);
  const name = `${told.noun(node)} ${told.name(node)}`;
  const address = now(node);
  return (
    <p className="wa-small wa-provenance__facts">
      {facts.length > 0 && <span className="wa-soft">{facts.join(' · ')}</span>}
      <Link className="nl-link wa-noprint" to={then(node)} aria-label={t('momentOf', { name })}>{t('moment')}</Link>
      {/* What a decision rests on may have been otherwise when it was laid beneath it. */}
      {edge.relation === 'ground-of' && edge.revision !== undefined && edge.revision !== node.revision && (
        <Link className="nl-link wa-noprint" to={then(node, edge.revision)} aria-label={t('groundOf', { name })}>{t('ground')}</Link>
      )}
      {address !== undefined && <Link className="nl-link wa-noprint" to={address} aria-label={t('nowOf', { name })}>{t('now')}</Link>}
    </p>
  );
}

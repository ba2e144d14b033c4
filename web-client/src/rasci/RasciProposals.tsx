import { Button } from '@nl-design-system-candidate/button-react';
import { useMemo, useState } from 'react';
import { useItems, useReadOnly, useSend } from '../atelier/hooks';
import type { Item } from '../contract/items';
import type { Responsibility } from '../contract/organisation';
import type { Problem } from '../contract/refusals';
import { useFormat } from '../i18n/format';
import { Refused } from '../look/Refused';
import { accountableOf, accounts, partOf } from '../organisation/parts';
import type { Dividing } from '../organisation/useDividing';
import { useTexts as useRoleTexts } from '../organisation/texts';
import { useParties } from '../stakeholder/useParties';
import { compared, isSettled, tablesOf, takingOver, type ComparedPart, type ComparedProduct, type TableOfRound } from './compared';
import './rasci.css';
import { useTexts } from './texts';

interface RasciProposalsProps {
  readonly round: Item<'rasciRound'>;
  readonly products: readonly Item<'product'>[];
  /** For what people now settle: unfolded, what tables agree on can be taken over, and where they clash one is chosen. */
  readonly dividing?: Dividing;
}

/** What each table proposed in a round that was shown, beside what was agreed: where they clash, and where they are of one mind. */
export function RasciProposals({ round, products, dividing }: RasciProposalsProps) {
  const t = useTexts();
  const format = useFormat();
  const { nameOf } = useParties();
  const all = useItems('rasciProposal');
  const proposals = useMemo(() => all.filter((proposal) => proposal.round === round.id), [all, round.id]);
  const tables = useMemo(() => tablesOf(proposals), [proposals]);
  const rows = useMemo(() => compared(proposals, products, nameOf), [proposals, products, nameOf]);
  const readOnly = useReadOnly();
  const settling = readOnly ? undefined : dividing;
  const clashes = rows.flatMap(({ parts }) => parts).filter(({ clash }) => clash).length;
  return (
    <details data-item={round.id} className="wa-card wa-rasci-proposals" open={dividing !== undefined}>
      <summary>{t('proposals', { moment: format.moment(round.shownAt ?? round.startedAt) })}</summary>
      {rows.length === 0 ? <p>{t('nobody')}</p> : (
        <div className="wa-stack">
          <p role="status">{tables[0] && tables.length === 1 ? t('alone', { table: tables[0].name }) : <Clashes rows={rows} all={clashes} />}</p>
          {dividing && <TakeOver rows={rows} tables={tables} />}
          {settling && clashes > 0 && <p className="wa-soft wa-small wa-noprint">{t('settle')}</p>}
          <ul className="wa-rasci-products">
            {rows.map((row) => <li key={row.product.id}><Compared row={row} tables={tables} settling={settling} /></li>)}
          </ul>
        </div>
      )}
    </details>
  );
}

/** Where tables clash, and how much of that is still to be settled. */
function Clashes({ rows, all }: { readonly rows: readonly ComparedProduct[]; readonly all: number }) {
  const t = useTexts();
  const open = rows.flatMap(({ product, parts }) => parts.filter((part) => part.clash && !isSettled(part, product))).length;
  if (open === all) return t('clashes', { count: all });
  return open === 0 ? t('clashesSettled', { count: all }) : t('clashesOpen', { count: open, all });
}

/** A part for each party, as a list: as easy to read on a phone as on a wall. */
function Compared({ row: { product, parts, accountable }, tables, settling }: {
  readonly row: ComparedProduct;
  readonly tables: readonly TableOfRound[];
  readonly settling: Dividing | undefined;
}) {
  const t = useTexts();
  return (
    <>
      <strong>{product.title}</strong>
      {accountable === 'NONE' && !accountableOf(product) && <p className="wa-rasci-clash">{t('noAccountable')}</p>}
      {accountable === 'SEVERAL' && parts.some((part) => part.clash && part.proposed.some(accounts) && !isSettled(part, product)) && <p className="wa-rasci-clash">{t('severalAccountable')}</p>}
      <ul className="wa-rasci-compared">
        {parts.map((part) => <Part key={part.stakeholder} part={part} product={product} tables={tables} settling={settling} />)}
      </ul>
    </>
  );
}

function Part({ part, product, tables, settling }: {
  readonly part: ComparedPart;
  readonly product: Item<'product'>;
  readonly tables: readonly TableOfRound[];
  readonly settling: Dividing | undefined;
}) {
  const t = useTexts();
  const { nameOf } = useParties();
  const r = useRoleTexts();
  const { stakeholder, proposed, clash } = part;
  const agreed = partOf(product, stakeholder);
  const open = clash && !isSettled(part, product);
  const settled = clash ? 'settled' : 'same';
  return (
    <li>
      <span className="wa-rasci-compared__party">{nameOf(stakeholder)}</span>
      {tables.length > 1 && <span className={open ? 'wa-rasci-clash' : 'wa-rasci-same'}>{t(open ? 'clash' : settled)}</span>}
      <dl>
        {tables.map(({ id, name }, at) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {clash && settling ? (
                <Button
                  type="button"
                  purpose="secondary"
                  className="nl-button--small"
                  toggle
                  pressed={!open && proposed[at] === agreed}
                  aria-label={t('choose', { role: proposed[at] ? r(`rasci.letter.${proposed[at]}`) : t('none'), table: name, party: nameOf(stakeholder), product: product.title })}
                  onClick={() => settling.divide(product, stakeholder, proposed[at])}
                >
                  <Letter of={proposed[at]} />
                </Button>
              ) : <Letter of={proposed[at]} />}
            </dd>
          </div>
        ))}
        <div><dt>{t('agreed')}</dt><dd><Letter of={agreed} /></dd></div>
      </dl>
    </li>
  );
}

function Letter({ of }: { readonly of: Responsibility | undefined }) {
  const t = useTexts();
  const r = useRoleTexts();
  return of ? <abbr title={r(`rasci.meaning.${of}`)}>{r(`rasci.letter.${of}`)}</abbr> : <span className="wa-soft">{t('none')}</span>;
}

/** Takes over in one go what all tables propose alike, or what the only one did. */
function TakeOver({ rows, tables: [first, ...others] }: { readonly rows: readonly ComparedProduct[]; readonly tables: readonly TableOfRound[] }) {
  const t = useTexts();
  const readOnly = useReadOnly();
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const byProduct = takingOver(rows);
  const count = byProduct.flat().length;
  if (readOnly || count === 0) return <Refused problem={problem} />;

  async function takeOver() {
    setBusy(true);
    // A product takes over all of its parts or none: an A that was freed and not given would be nobody's. No product waits for another.
    const outcomes = await Promise.all(byProduct.map((commands) => send.allOrNothing(commands, { quiet: true })));
    setBusy(false);
    setProblem(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.problem]))[0]);
  }

  return (
    <div className="wa-noprint">
      <Refused problem={problem} />
      <Button type="button" purpose="primary" disabled={busy} onClick={() => void takeOver()}>
        {others.length > 0 ? t('takeOver', { count }) : t('takeOverFrom', { count, table: first?.name ?? '' })}
      </Button>
    </div>
  );
}

import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { FIGURES } from '../contract/neighbourhood';
import { plainName } from '../i18n/plainName';
import { CheckboxField } from '../look/CheckboxField';
import { EditableTable } from '../look/EditableTable';
import { TextField } from '../look/Field';
import { Refused } from '../look/Refused';
import { showToast } from '../shell/toasts';
import type { Reading, ReadNeighbourhood } from './reading/Reading';
import { useTexts } from './texts';

/** As `ImportFigures.MOST` of the contract. */
const MOST = 50;
/** A file of the country has thousands: one looks for the few that matter. */
const SHOWN = 50;

interface ReadTableProps {
  readonly reading: Reading;
  readonly listed: readonly Item<'neighbourhood'>[];
  /** Whether all that is asked beside it can be meant; it is said there when it cannot. */
  readonly mayTake: () => boolean;
  readonly onTaken: () => void;
}

/** The neighbourhoods that were read, to choose from. */
export function ReadTable({ reading, listed, mayTake, onTaken }: ReadTableProps) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const all = reading.neighbourhoods;
  const [wanted, setWanted] = useState<ReadonlySet<string>>(() => new Set(all.length <= MOST ? all.map(keyOf) : []));
  const [search, setSearch] = useState('');
  const matching = all.filter(({ name, code }) => `${name} ${code ?? ''}`.toLowerCase().includes(search.trim().toLowerCase()));
  const shown = matching.slice(0, SHOWN);
  const want = (neighbourhood: ReadNeighbourhood, yes: boolean) => {
    const next = new Set(wanted);
    if (yes) next.add(keyOf(neighbourhood));
    else next.delete(keyOf(neighbourhood));
    setWanted(next);
  };
  const take = async () => {
    if (!mayTake()) return;
    const neighbourhoods = all.filter((read) => wanted.has(keyOf(read))).map((read) => ({ ...read, neighbourhoodId: listedAs(read, listed)?.id ?? newId() }));
    if (!await give({ type: 'ImportFigures', neighbourhoods })) return;
    showToast(t('import.taken', { count: neighbourhoods.length }), 'good');
    onTaken();
  };
  return (
    <>
      <ul>
        {reading.remarks.map(({ kind, file, count }) => <li key={`${kind} ${file}`}>{file}: {t(`import.remark.${kind}`, { count })}</li>)}
      </ul>
      {all.length > SHOWN && (
        <TextField
          type="search"
          label={t('import.search')}
          hint={t('import.searchHint', { shown: shown.length, count: matching.length })}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      )}
      <EditableTable
        caption={t('import.found', { count: all.length })}
        columns={[
          {
            name: 'wanted',
            title: t('column.neighbourhood'),
            cell: (read: ReadNeighbourhood) => (
              <CheckboxField label={read.name} checked={wanted.has(keyOf(read))} onChange={(yes) => want(read, yes)} />
            ),
          },
          { name: 'code', title: t('code'), cell: ({ code }) => code ?? t('unknown') },
          { name: 'known', title: t('import.known'), cell: (read) => knownIn(read, t) },
          { name: 'pbl', title: t('pblTitle'), cell: ({ variant }) => variant?.name ?? t('unknown') },
          { name: 'what', title: t('import.what'), cell: (read) => t(listedAs(read, listed) ? 'import.updated' : 'import.new') },
        ]}
        rows={shown}
        rowId={keyOf}
        rowName={({ name }) => name}
      />
      {wanted.size > MOST && <p role="alert" className="wa-error">{t('import.tooMany', { most: MOST })}</p>}
      <Refused problem={problem} />
      <div>
        <Button purpose="primary" disabled={busy || wanted.size === 0 || wanted.size > MOST} onClick={() => void take()}>
          {t('import.take', { count: wanted.size })}
        </Button>
      </div>
    </>
  );
}

function keyOf({ code, name }: ReadNeighbourhood): string {
  return code ?? name;
}

function knownIn({ figures, dwellings = [] }: ReadNeighbourhood, t: ReturnType<typeof useTexts>): string {
  const known = t('import.knownOf', { count: figures.length, all: FIGURES.length });
  return [known, ...dwellings.map(({ by }) => t(`dwellings.by.${by}`).toLowerCase())].join(', ');
}

/** The neighbourhood on the list that this is: by its code, or by its name where one of them has no code. */
function listedAs({ code, name }: ReadNeighbourhood, listed: readonly Item<'neighbourhood'>[]): Item<'neighbourhood'> | undefined {
  const same = (one: string, other: string) => plainName(one) === plainName(other);
  return listed.find((item) => (code && item.code ? same(code, item.code) : same(name, item.name)));
}

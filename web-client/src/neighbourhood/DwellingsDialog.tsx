import { useState, type FormEvent } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import type { DwellingTrait } from '../contract/neighbourhood';
import { LONGEST } from '../contract/values';
import { Dialog } from '../look/Dialog';
import { EditableTable } from '../look/EditableTable';
import { TextField } from '../look/Field';
import { fieldError } from '../look/fieldError';
import { FormEnd } from '../look/FormEnd';
import { NumberField } from '../look/NumberField';
import { known, startOf, twice, type DwellingRow } from './dwellingRows';
import { useTexts } from './texts';
import { YEARS } from './units';

/** As the contract has it. */
const MOST_GROUPS = 40;
const MOST_DWELLINGS = 1_000_000;

interface DwellingsDialogProps {
  readonly neighbourhood: Item<'neighbourhood'>;
  readonly by: DwellingTrait;
  readonly onClose: () => void;
}

/** How many dwellings each group has, with the source; what has no number is not known, and is left out. */
export function DwellingsDialog({ neighbourhood, by, onClose }: DwellingsDialogProps) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const count = neighbourhood.dwellings?.[by];
  const [rows, setRows] = useState<readonly DwellingRow[]>(() => startOf(count?.groups, by === 'OWNER' ? Object.values(owners(t)) : []));
  const [source, setSource] = useState(count?.source ?? '');
  const [year, setYear] = useState(count?.year);
  const [checked, setChecked] = useState(false);
  const groups = known(rows);
  const set = (number: number, change: Partial<DwellingRow>) => setRows(rows.map((row) => (row.number === number ? { ...row, ...change } : row)));
  const wrongName = (row: DwellingRow) => {
    if (!checked) return undefined;
    if (row.dwellings !== undefined && row.name.trim() === '') return t('dwellings.nameMissing');
    return twice(rows, row) ? t('dwellings.twice') : undefined;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (groups === undefined) return;
    const value = { groups, source: source.trim(), ...(year === undefined ? {} : { year }) };
    if (await give({ type: 'CountDwellings', neighbourhoodId: neighbourhood.id, by, ...(groups.length > 0 ? { count: value } : {}) })) onClose();
  };
  return (
    <Dialog title={t('dwellings.caption', { by: t(`dwellings.by.${by}`), name: neighbourhood.name })} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <p className="wa-small wa-soft">{t('dwellings.hint')}</p>
        <EditableTable
          caption={t(`dwellings.by.${by}`)}
          columns={[
            {
              name: 'name',
              title: t('dwellings.group'),
              cell: (row: DwellingRow, label) => (
                <TextField label={label} labelHidden value={row.name} maxLength={LONGEST.title} error={wrongName(row)} onChange={({ target }) => set(row.number, { name: target.value })} />
              ),
            },
            {
              name: 'dwellings',
              title: t('figure.DWELLINGS'),
              cell: (row: DwellingRow, label) => (
                <NumberField label={label} labelHidden value={row.dwellings} min={0} max={MOST_DWELLINGS} step={1} onChange={(dwellings) => set(row.number, { dwellings })} />
              ),
            },
          ]}
          rows={rows}
          rowId={({ number }) => String(number)}
          rowName={({ number, name }) => name.trim() || t('dwellings.row', { number })}
          actionsOf={({ number }) => [{ name: 'remove', title: t('dwellings.remove'), onAction: () => setRows(rows.filter((row) => row.number !== number)) }]}
          {...(rows.length < MOST_GROUPS && {
            addLabel: t('dwellings.add'),
            onAdd: () => setRows([...rows, { number: Math.max(0, ...rows.map(({ number }) => number)) + 1, name: '', dwellings: undefined }]),
          })}
        />
        <TextField
          label={t('column.source')}
          value={source}
          maxLength={LONGEST.title}
          required={groups === undefined || groups.length > 0}
          error={fieldError(problem, 'source')}
          onChange={({ target }) => setSource(target.value)}
        />
        <NumberField label={t('column.year')} value={year} onChange={setYear} {...YEARS} />
        <FormEnd problem={problem} busy={busy} now={count} label={t('keep')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

function owners(t: ReturnType<typeof useTexts>) {
  return { association: t('dwellings.owner.association'), occupier: t('dwellings.owner.occupier'), landlord: t('dwellings.owner.landlord') };
}

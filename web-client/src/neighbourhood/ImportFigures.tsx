import { Heading } from '@nl-design-system-candidate/heading-react';
import { Button } from '@nl-design-system-candidate/button-react';
import { useMemo, useRef, useState } from 'react';
import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { Field } from '../look/Field';
import { giveFile } from '../look/giveFile';
import { NumberField } from '../look/NumberField';
import { FaultList } from './FaultList';
import { ReadTable } from './ReadTable';
import { ownFileHeader } from './reading/ownFile';
import { openFiles, type Opened } from './reading/openFiles';
import { readSheets } from './reading/readSheets';
import { useTexts } from './texts';
import { YEARS } from './units';

/** Key figures from files: what they say is shown first, and taken over when somebody says so. */
export default function ImportFigures() {
  const t = useTexts();
  const listed = useItems('neighbourhood');
  const [opened, setOpened] = useState<Opened>();
  const [busy, setBusy] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const read = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setOpened(undefined);
    setBusy(true);
    setOpened(await openFiles(files));
    setBusy(false);
  };
  const taken = () => {
    setOpened(undefined);
    // The button that was pressed goes with what was read.
    chooser.current?.focus();
  };
  return (
    <section className="wa-card wa-stack wa-noprint" aria-label={t('import.title')}>
      <Heading level={2}>{t('import.title')}</Heading>
      <p>{t('import.intro')}</p>
      <Field label={t('import.files')} hint={t('import.filesHint')}>
        {(described) => (
          <input
            {...described}
            ref={chooser}
            type="file"
            multiple
            accept=".csv,.txt,.xlsx,.zip"
            className="utrecht-textbox"
            disabled={busy}
            onChange={({ target }) => {
              const files = [...(target.files ?? [])];
              // A file that was mended in between may be chosen again.
              target.value = '';
              void read(files);
            }}
          />
        )}
      </Field>
      <div><Button purpose="secondary" onClick={() => giveAway(t('import.emptyName'))}>{t('import.emptyFile')}</Button></div>
      <div role="status">{busy && <p>{t('import.busy')}</p>}</div>
      {opened && <WhatIsThere opened={opened} listed={listed} onTaken={taken} />}
    </section>
  );
}

interface WhatIsThereProps {
  readonly opened: Opened;
  readonly listed: readonly Item<'neighbourhood'>[];
  readonly onTaken: () => void;
}

/** What is wrong with the files, or else what they say: of a file that does not name its year, that is asked. */
function WhatIsThere({ opened: { sheets, faults: unopened }, listed, onTaken }: WhatIsThereProps) {
  const t = useTexts();
  const asFound = useMemo(() => readSheets(sheets), [sheets]);
  const [years, setYears] = useState<ReadonlyMap<string, number>>(new Map());
  const reading = useMemo(() => (years.size === 0 ? asFound : readSheets(sheets, years)), [asFound, sheets, years]);
  const faults = sheets.length > 0 ? [...unopened, ...reading.faults] : unopened;
  const dates = useRef<HTMLFormElement>(null);
  const date = (file: string, year: number | undefined) => {
    if (years.get(file) === year) return;
    const others = [...years].filter(([dated]) => dated !== file);
    setYears(new Map(year === undefined ? others : [...others, [file, year]]));
  };
  if (faults.length > 0) return <FaultList faults={faults} />;
  return (
    <>
      <form className="wa-stack" ref={dates} onSubmit={(event) => event.preventDefault()}>
        {asFound.undated.map((file) => (
          <NumberField
            key={file}
            label={t('import.year', { file })}
            hint={t('import.yearHint')}
            value={years.get(file)}
            onChange={(year) => date(file, year)}
            {...YEARS}
          />
        ))}
      </form>
      <ReadTable reading={reading} listed={listed} mayTake={() => dates.current?.reportValidity() ?? true} onTaken={onTaken} />
    </>
  );
}

/** A byte order mark first: spreadsheets take the file for UTF-8 then. */
function giveAway(name: string) {
  giveFile(name, 'text/csv', `\uFEFF${ownFileHeader()}\r\n`);
}

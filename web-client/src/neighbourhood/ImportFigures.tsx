import { Heading } from '@nl-design-system-candidate/heading-react';
import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useItems } from '../atelier/hooks';
import { Field } from '../look/Field';
import { giveFile } from '../look/giveFile';
import { FaultList } from './FaultList';
import { ReadTable } from './ReadTable';
import { openFiles } from './reading/openFiles';
import { ownFileHeader } from './reading/ownFile';
import type { Reading } from './reading/Reading';
import { readSheets } from './reading/readSheets';
import { useTexts } from './texts';

/** Key figures from files: what they say is shown first, and taken over when somebody says so. */
export default function ImportFigures() {
  const t = useTexts();
  const listed = useItems('neighbourhood');
  const [reading, setReading] = useState<Reading>();
  const [busy, setBusy] = useState(false);
  const read = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setReading(undefined);
    setBusy(true);
    const { sheets, faults } = await openFiles(files);
    const found = sheets.length > 0 ? readSheets(sheets) : { neighbourhoods: [], faults: [], remarks: [] };
    setReading({ ...found, faults: [...faults, ...found.faults] });
    setBusy(false);
  };
  return (
    <section className="wa-card wa-stack wa-noprint" aria-label={t('import.title')}>
      <Heading level={2}>{t('import.title')}</Heading>
      <p>{t('import.intro')}</p>
      <Field label={t('import.files')} hint={t('import.filesHint')}>
        {(described) => (
          <input
            {...described}
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
      {reading && reading.faults.length > 0 && <FaultList faults={reading.faults} />}
      {reading && reading.faults.length === 0 && (
        <ReadTable reading={reading} listed={listed} onTaken={() => setReading(undefined)} />
      )}
    </section>
  );
}

/** A byte order mark first: spreadsheets take the file for UTF-8 then. */
function giveAway(name: string) {
  giveFile(name, 'text/csv', `\uFEFF${ownFileHeader()}\r\n`);
}

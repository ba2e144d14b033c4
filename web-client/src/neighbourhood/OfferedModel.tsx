import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useItems } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { useContent } from '../content/useContent';
import type { Item } from '../contract/items';
import type { ScanModel } from '../contract/neighbourhood';
import { useFormat } from '../i18n/format';
import { EditableTable } from '../look/EditableTable';
import { Refused } from '../look/Refused';
import { showToast } from '../shell/toasts';
import { isAnother, modelDifferences, type Difference } from './modelDifferences';
import { useTexts } from './texts';

/** The model that the host has made ready, when it is another one than the atelier has; nothing else. */
function useOffered(): { readonly present: Item<'scanModel'>; readonly offered: ScanModel } | undefined {
  const [present] = useItems('scanModel');
  const { content } = useContent();
  const offered = content?.scanModel;
  return present && offered && isAnother(present.adopted, offered) ? { present, offered } : undefined;
}

/** Says that there is another model, where one does not look for it. */
export function OfferedModelNotice({ onLook }: { onLook: () => void }) {
  const t = useTexts();
  const both = useOffered();
  if (!both) return null;
  const { present: { adopted }, offered } = both;
  return (
    <section className="wa-card wa-stack wa-noprint" aria-label={t('offered.title')}>
      <p>{t('offered.intro', { version: offered.version, name: offered.modelId, present: adopted.version, presentName: adopted.modelId })}</p>
      <div><Button purpose="secondary" onClick={onLook}>{t('offered.look')}</Button></div>
    </section>
  );
}

/** What differs in the model that the host has made ready, and taking it over. */
export function OfferedModel() {
  const both = useOffered();
  return both ? <Offered {...both} /> : null;
}

function Offered({ present, offered }: { present: Item<'scanModel'>; offered: ScanModel }) {
  const t = useTexts();
  const format = useFormat();
  const { give, busy, problem } = useAct();
  const { adopted, changed } = present;
  const version = { version: offered.version };
  const differences = modelDifferences(adopted, offered, t, format);
  const adopt = async () => {
    if (await give({ type: 'AdoptScanModel', model: offered })) showToast(t('offered.adopted', version), 'good');
  };
  return (
    <section className="wa-card wa-stack wa-noprint" aria-label={t('offered.title')}>
      <Heading level={2}>{t('offered.title')}</Heading>
      <p>{t('offered.intro', { ...version, name: offered.modelId, present: adopted.version, presentName: adopted.modelId })}</p>
      {differences.length === 0 ? <p>{t('offered.same')}</p> : (
        <EditableTable
          caption={t('offered.differences')}
          columns={[
            { name: 'part', title: t('offered.what'), cell: ({ part }: Difference) => part },
            { name: 'now', title: t('offered.now'), cell: ({ now }: Difference) => now ?? t('offered.none') },
            { name: 'then', title: t('offered.then', version), cell: ({ then }: Difference) => then ?? t('offered.none') },
          ]}
          rows={differences}
          rowId={({ part }) => part}
          rowName={({ part }) => part}
        />
      )}
      {changed && <p>{t('offered.changesGo')}</p>}
      <Refused problem={problem} />
      <div><Button purpose="primary" disabled={busy} onClick={() => void adopt()}>{t('offered.adopt', version)}</Button></div>
    </section>
  );
}

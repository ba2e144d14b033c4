import { Button } from '@nl-design-system-candidate/button-react';
import type { FormEvent } from 'react';
import { LANGUAGES } from '../i18n/i18n';
import { SelectField } from '../look/Field';
import { Choice } from './Choice';
import { FORMATS, READERS, type ReportContents, type ReportOrder } from './requests';
import { useTexts } from './texts';

interface ReportFormProps {
  readonly order: ReportOrder;
  readonly contents: ReportContents | undefined;
  readonly busy: boolean;
  readonly again: boolean;
  readonly onChange: (order: ReportOrder) => void;
  readonly onMake: () => void;
}

/** What report is wanted. */
export function ReportForm({ order, contents, busy, again, onChange, onMake }: ReportFormProps) {
  const t = useTexts();
  const change = (part: Partial<ReportOrder>) => {
    const { format, language, readers } = { ...order, ...part };
    onChange({ format, language, readers, ...(format === 'csv' && part.table ? { table: part.table } : {}) });
  };
  const make = (event: FormEvent) => {
    event.preventDefault();
    onMake();
  };
  return (
    <form className="wa-stack" onSubmit={make}>
      <Choice
        question={t('question.format')}
        options={FORMATS}
        chosen={order.format}
        labelOf={(format) => t(`format.${format}`)}
        helpOf={(format) => t(`formatHelp.${format}`)}
        onChoose={(format) => change({ format })}
      />
      {order.format === 'csv' && (
        <SelectField label={t('question.table')} value={order.table ?? ''} onChange={({ target }) => change({ table: target.value })}>
          <option value="">{t('allTables')}</option>
          {contents?.tables.map(({ slug, name }) => <option key={slug} value={slug}>{name}</option>)}
        </SelectField>
      )}
      <Choice
        question={t('question.readers')}
        options={READERS}
        chosen={order.readers}
        labelOf={(readers) => t(`readers.${readers}`)}
        helpOf={(readers) => t(`readersHelp.${readers}`)}
        onChoose={(readers) => change({ readers })}
      />
      <SelectField label={t('question.language')} value={order.language} onChange={({ target }) => change({ language: target.value })}>
        {LANGUAGES.map((language) => <option key={language} value={language}>{t(`language.${language}`)}</option>)}
      </SelectField>
      <p className="wa-soft wa-small">{t('private')}</p>
      <div>
        <Button type="submit" purpose="primary" busy={busy}>{t(again ? 'makeAgain' : 'make')}</Button>
      </div>
    </form>
  );
}

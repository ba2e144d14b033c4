import { useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useItems } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { COMPONENTS, LONGEST, type Component } from '../contract/values';
import { plainName } from '../i18n/plainName';
import { useTexts as useWords } from '../i18n/texts';
import { Dialog } from '../look/Dialog';
import { SelectField, TextField } from '../look/Field';
import { fieldError } from '../look/fieldError';
import { FormEnd } from '../look/FormEnd';
import { useTexts } from './texts';

interface ProductDialogProps {
  /** The product to change; a new one without it. */
  readonly product?: Item<'product'>;
  readonly onClose: () => void;
}

/** What is made, and for which component. */
export function ProductDialog({ product, onClose }: ProductDialogProps) {
  const t = useTexts();
  const w = useWords();
  const { give, busy, problem } = useAct();
  const [id] = useState(() => product?.id ?? newId());
  const [title, setTitle] = useState(product?.title ?? '');
  const [component, setComponent] = useState<Component | ''>(product?.component ?? '');
  const [tried, setTried] = useState(false);
  const others = useItems('product').filter((other) => other.id !== id);
  const isNamedTwice = others.some((other) => plainName(other.title) === plainName(title));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!title.trim()) return;
    const fields = { productId: id, title: title.trim(), ...(component && { component }) };
    if (await give(product ? { type: 'DescribeProduct', ...fields } : { type: 'AddProduct', ...fields })) onClose();
  };

  return (
    <Dialog title={t(product ? 'productForm.change' : 'productForm.add')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label={t('productForm.title')}
          error={tried && !title.trim() ? t('productForm.titleMissing') : fieldError(problem, 'title')}
          hint={isNamedTwice ? t('productForm.namedTwice') : undefined}
          maxLength={LONGEST.title}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
        <SelectField label={t('productForm.component')} value={component} onChange={({ target }) => setComponent(target.value as Component | '')}>
          <option value="">{t('productForm.noComponent')}</option>
          {COMPONENTS.map((each) => <option key={each} value={each}>{w(`words.component.${each}`)}</option>)}
        </SelectField>
        <FormEnd problem={problem} busy={busy} now={product && [product.title, product.component]} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

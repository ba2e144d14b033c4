import type { Item } from '../contract/items';
import { useFormat } from '../i18n/format';
import { Fact } from '../look/FactCard';
import { useTexts } from './texts';
import { useScale } from './useScale';

/** What each role means, in the order of the scale, and where the scale is from. */
export function ScaleLegend({ scale }: { scale: Item<'roleScale'> }) {
  const t = useTexts();
  const english = useFormat().language === 'en';
  const { nameOf } = useScale();
  const ids = scale.roles.map(({ id }) => id);
  return (
    <section data-item={scale.id} className="wa-card wa-stack">
      <p>{t('roles', { first: nameOf(ids[0] ?? '').toLowerCase(), last: nameOf(ids.at(-1) ?? '').toLowerCase() })}</p>
      <dl className="wa-facts__list">
        {scale.roles.map(({ id, description, descriptionInEnglish }) => (
          <Fact key={id} name={nameOf(id)}>{english ? descriptionInEnglish : description}</Fact>
        ))}
      </dl>
      <p className="wa-small">
        <a className="nl-link" href={scale.source} rel="noreferrer" target="_blank">
          {t('from', { scale: scale.scale, version: scale.version })}
        </a>
      </p>
    </section>
  );
}

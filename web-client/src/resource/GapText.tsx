import { useFormat } from '../i18n/format';
import type { Gap } from './gap';
import { useTexts } from './texts';

/** A gap in words. */
export function GapText({ gap }: { gap: Gap }) {
  const t = useTexts();
  const format = useFormat();
  const hours = (quarters: number) => format.number(quarters / 4);
  if (gap.kind === 'notAsked') return <span className="wa-soft">{t('asked.notAsked')}</span>;
  if (gap.kind === 'noOffer') return <>{t('asked.noOffer', { asked: hours(gap.asked) })}</>;
  return (
    <>
      {t('asked.both', { asked: hours(gap.asked), offered: hours(gap.offered) })}
      <br />
      <strong>{t(`asked.${gap.kind}`, { hours: hours(gap.difference) })}</strong>
      {gap.uncertain && <><br /><span className="wa-soft wa-small">{t('asked.uncertain')}</span></>}
    </>
  );
}

import type { QuickScanItem } from '../contract/neighbourhood';
import type { Format } from '../i18n/format';
import type { useTexts } from './texts';

/** What the scan found, in a sentence. */
export function verdictOf(scan: QuickScanItem, t: ReturnType<typeof useTexts>, format: Format): string {
  const [first, second] = scan.ranking;
  return t(`verdict.${scan.verdict}`, {
    first: first ? t(`alternative.${first}`) : '',
    second: second ? t(`alternative.${second}`) : '',
    margin: scan.margin === undefined ? '' : format.number(scan.margin, 1),
  });
}

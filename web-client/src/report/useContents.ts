import { useEffect, useState } from 'react';
import type { Problem } from '../contract/refusals';
import { askContents, type Readers, type ReportContents } from './requests';

/** What a report in this language and for these readers would hold now. */
export function useContents(atelierId: string, language: string, readers: Readers): { readonly contents?: ReportContents; readonly problem?: Problem } {
  const [found, setFound] = useState<{ readonly contents?: ReportContents; readonly problem?: Problem }>({});
  useEffect(() => {
    let left = false;
    void askContents(atelierId, language, readers).then((answer) => {
      if (!left) setFound(answer.ok ? { contents: answer.value } : { problem: answer.problem });
    });
    return () => {
      left = true;
    };
  }, [atelierId, language, readers]);
  return found;
}

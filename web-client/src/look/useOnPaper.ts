import { useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Also for what comes on the page because it is being put on paper: that is too late to be told. */
let printing = false;
addEventListener('beforeprint', () => (printing = true));
addEventListener('afterprint', () => (printing = false));

/** Whether the page is being put on paper, on which nothing scrolls; afterwards the region is where it was scrolled to. */
export function useOnPaper(region: RefObject<HTMLElement | null>): boolean {
  const [onPaper, setOnPaper] = useState(() => printing);
  useEffect(() => {
    let scrolledTo = 0;
    const begin = () => {
      scrolledTo = region.current?.scrollLeft ?? 0;
      // the browser takes the page as it is when this is over
      flushSync(() => setOnPaper(true));
    };
    const end = () => {
      flushSync(() => setOnPaper(false));
      if (region.current) region.current.scrollLeft = scrolledTo;
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, [region]);
  return onPaper;
}

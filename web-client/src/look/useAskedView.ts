import { useState } from 'react';
import { useSearchParams } from 'react-router';

/** The view that is shown, which a link may ask for by `?show=`; and how to choose another one. */
export function useAskedView<View extends string>(views: readonly View[], usual: () => View): [View, (view: View) => void] {
  const asked = useSearchParams()[0].get('show');
  const known = views.find((each) => each === asked);
  const [view, setView] = useState(() => known ?? usual());
  const [followed, setFollowed] = useState(asked);
  if (asked !== followed) {
    setFollowed(asked);
    if (known) setView(known);
  }
  return [view, setView];
}

import { RouteBody } from './RouteBody';

/** The route as it stood at this moment. */
export default function RoutemapThen() {
  return <RouteBody />;
}

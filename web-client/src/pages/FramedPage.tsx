import { Outlet } from 'react-router';
import { Shell } from '../shell/Shell';
import { WhenLoaded } from './WhenLoaded';

/** A page of an atelier with the frame around it. */
export default function FramedPage() {
  return (
    <Shell>
      <WhenLoaded>
        <Outlet />
      </WhenLoaded>
    </Shell>
  );
}

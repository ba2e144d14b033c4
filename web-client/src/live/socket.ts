import type { Socket } from './receiver';

/** Opens a socket of the browser. */
export function openSocket(url: string): Socket {
  return new WebSocket(url) as unknown as Socket;
}

/** The address of a socket of an atelier, on the host that this page came from. */
export function socketAddress(atelierId: string, path: 'live' | 'commands/socket'): string {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  return `${scheme}://${location.host}/api/ateliers/${encodeURIComponent(atelierId)}/${path}`;
}

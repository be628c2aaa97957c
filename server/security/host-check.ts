import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { HttpProblem } from '../problem.ts';

/** The host without its port, brackets and letter case: "[::1]:4680" → "::1". Null when it is not a host at all. */
export function hostName(header: string | undefined): string | null {
  const match = /^(?:\[([0-9a-f:.]+)\]|([^:/?#@\s[\]]+))(?::\d{1,5})?$/i.exec(header ?? '');
  const name = match?.[1] ?? match?.[2];
  if (name === undefined || (match?.[1] !== undefined && isIP(name) !== 6)) return null;
  return name.toLowerCase().replace(/\.$/, '');
}

export const isLoopback = (name: string): boolean =>
  name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));

/**
 * Refuses requests addressed to a name that is not ours. Else a web page could point its own domain at 127.0.0.1 and
 * read the graph as "same origin" (DNS rebinding). `allowed` names hosts besides loopback; `addresses` allows any IP
 * address, which no domain can pose as: for a server that listens on more than loopback.
 */
export const hostCheck =
  ({ allowed, addresses }: { allowed: string[]; addresses: boolean }): RequestHandler =>
  (request, _response, next) => {
    const name = hostName(request.headers.host);
    const known = new Set(allowed.map((host) => hostName(host) ?? host.toLowerCase()));
    if (name !== null && (isLoopback(name) || known.has(name) || (addresses && isIP(name) !== 0))) return next();
    throw new HttpProblem(
      421,
      `This server does not answer for the host ${JSON.stringify(request.headers.host ?? '')}. ` +
        'Open it as localhost, by the address it listens on, or by a name given as `weft serve --allow-host NAME`.',
    );
  };

import { createHash, timingSafeEqual } from 'node:crypto';
import { BlockList } from 'node:net';
import type { Request } from 'express';
import { HttpProblem } from '../problem.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether the request carries the token, compared in a time that does not tell how much of it is right. */
function carries(request: Request, token: string): boolean {
  const sent = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return sent !== undefined && timingSafeEqual(digest(sent), digest(token));
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether the request comes from this machine itself, and not through a proxy on it. */
export function comesFromHere(request: Request): boolean {
  const { 'x-forwarded-for': forwardedFor, forwarded } = request.headers;
  const address = request.socket.remoteAddress ?? '';
  if (forwardedFor !== undefined || forwarded !== undefined) return false;
  return loopback.check(address, address.includes(':') ? 'ipv6' : 'ipv4');
}

/** Who may use a route: anybody who reaches the server, who holds the token, or who holds it or sits at this machine. */
export type Access = 'open' | 'token' | 'token from elsewhere';

export function checkAccess(access: Access, request: Request, token: string): void {
  if (access === 'open' || carries(request, token)) return;
  if (access === 'token from elsewhere' && comesFromHere(request)) return;
  throw new HttpProblem(
    401,
    `${request.method} ${request.path} needs the header "Authorization: Bearer TOKEN" with the token this server was started with.`,
    { 'WWW-Authenticate': 'Bearer realm="weft"' },
  );
}

import compression from 'compression';
import type { Request, RequestHandler, Response } from 'express';
import { comesFromHere } from './security/token.ts';

/** What a connection sends before it waits to be heard, in bytes (RFC 6928): less is not sooner there for being smaller. */
const firstFlight = 14_000;

/**
 * Answers to this machine itself are compressed from so many bytes on: within it 100 kB take no time, packing and
 * unpacking them a millisecond or three. Larger ones are, since "this machine" may be the end of a tunnel.
 */
const worthItHere = 128 * 1024;

const isShort = (response: Response): boolean => Number(response.getHeader('Content-Length')) < worthItHere;

/** Compresses what is better sent compressed. */
export const compress: RequestHandler = compression({
  threshold: firstFlight,
  filter: (request: Request, response: Response) =>
    compression.filter(request, response) &&
    !(comesFromHere(request) && isShort(response) && response.get('Content-Type')?.includes('json')),
});

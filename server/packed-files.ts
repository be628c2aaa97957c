import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { RequestHandler } from 'express';

/** What browsers can unpack, the smaller first, and how such a file's name ends. */
const endings = { br: '.br', gzip: '.gz' } as const;
const encodings = ['br', 'gzip'] as const;

/**
 * Leads a request for a file to the packed one beside it, which the build has made: packing the explorer anew for every
 * visitor, in less time and so worse, would keep its first picture waiting. To stand before what serves the folder.
 */
export function packedFiles(folder: string): RequestHandler {
  return (request, response, next) => {
    const { path } = request;
    // Nothing that could lead out of the folder.
    if (!/^\/[\w-][\w.-]*\.\w+$/.test(path)) return next();
    response.vary('Accept-Encoding');
    const accepted = request.acceptsEncodings();
    // Looked for at each request: the explorer may be built anew under a server.
    const encoding = encodings.find((one) => accepted.includes(one) && existsSync(join(folder, path + endings[one])));
    if (encoding !== undefined) {
      response.set('Content-Encoding', encoding).type(extname(path));
      request.url = path + endings[encoding];
    }
    next();
  };
}

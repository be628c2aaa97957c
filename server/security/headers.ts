import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * No page of ours loads or runs anything from elsewhere, nor inline. `blob:` for workers: layouts run in workers made
 * from a blob; `data:` and `blob:` for images: icons, and pictures of the graph before they are saved.
 * No upgrade to https and no HSTS, since Weft speaks plain http, on loopback.
 */
const headers = (mayBeFramed: boolean) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        workerSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        // Not `*`, which would leave out pages of files and of notebooks inside an editor.
        ...(!mayBeFramed && { frameAncestors: ["'none'"] }),
      },
    },
    strictTransportSecurity: false,
    xFrameOptions: mayBeFramed ? false : { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  });

const alone = headers(false);
const framed = headers(true);

/**
 * The explorer asked for with `?embed=1` may stand in anybody's frame: it has nothing to click that changes the graph.
 * The API and all else may not.
 */
export const securityHeaders: RequestHandler = (request, response, next) => {
  const isEmbedded = request.query.embed === '1' && !request.path.startsWith('/api');
  return (isEmbedded ? framed : alone)(request, response, next);
};

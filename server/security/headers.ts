import helmet from 'helmet';

/**
 * No page of ours loads or runs anything from elsewhere, nor inline. `blob:` for workers: layouts run in workers made
 * from a blob; `data:` and `blob:` for images: icons, and pictures of the graph before they are saved.
 * No upgrade to https and no HSTS, since Weft speaks plain http, on loopback.
 */
export const securityHeaders = helmet({
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
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
});

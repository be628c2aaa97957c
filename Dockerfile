# The embedded database needs glibc 2.34 or newer: Debian 12 has 2.36, Alpine's musl will not do.
FROM node:22-bookworm-slim AS build
WORKDIR /weft
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4680 WEFT_DATA=/data/weft.db
WORKDIR /weft
COPY --from=build /weft/package.json ./
COPY --from=build /weft/node_modules node_modules
COPY --from=build /weft/dist dist
# So that `docker exec … weft query …` works; and where the embedded store goes, if no NEO4J_URI is given.
RUN ln -s /weft/dist/cli/weft.js /usr/local/bin/weft && mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4680
# Whether the server lives; /api/v1/ready also asks the database.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/v1/health`).then(a => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["weft", "serve"]

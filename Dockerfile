# The app and the server in one image, for compose.yaml. Built from this folder: docker build -t lef .
FROM node:24-bookworm-slim
WORKDIR /lef
# What Lef is made of changes less often than Lef: a layer of its own. No part runs a script while it is installed.
COPY package.json package-lock.json ./
COPY apps/cli/package.json apps/cli/
COPY apps/cli/bin apps/cli/bin
COPY apps/server/package.json apps/server/
COPY apps/web/package.json apps/web/
COPY packages/method/package.json packages/method/
COPY packages/protocol/package.json packages/protocol/
COPY packages/store/package.json packages/store/
COPY packages/talk/package.json packages/talk/
COPY packages/vault/package.json packages/vault/
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force
COPY . .
# Built here, so that a container needs to write nothing but its data.
RUN node scripts/build.mjs && node scripts/house/build-server.mjs && node apps/cli/bin/lef.js --version \
  && mkdir -m 0700 /data /backups && chown node:node /data /backups
ENV LEF_HOST=0.0.0.0 LEF_DATA=/data
USER node
VOLUME /data /backups
EXPOSE 15333
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:15333/health/ready').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm: signals reach Lef itself, so that it stops in good order.
CMD ["node", "scripts/start.mjs"]

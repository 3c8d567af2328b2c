# docs/guides/deployment.md says how to use this image, and what was tested of it.

# The Node version of optionalDependencies in package.json. The build stage uses it for its npm.
ARG NODE_VERSION=26.10.0

FROM node:${NODE_VERSION}-bookworm-slim AS build
ARG NODE_VERSION
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Never --omit=optional: the Node of the server is an optional dependency. This Node needs libatomic,
# the only library that the final image lacks.
RUN npm ci --ignore-scripts \
  && mkdir /runtime /libatomic \
  && cp -L node_modules/.bin/node /runtime/node \
  && cp -L /usr/lib/*-linux-gnu/libatomic.so.1 /libatomic/ \
  && test "$(/runtime/node --version)" = "v$NODE_VERSION"
COPY rolldown.config.ts tsconfig.json ./
COPY scripts ./scripts
COPY src ./src
COPY web ./web
# The server runs as another user, so its files must be readable with any umask of the checkout.
RUN npm run build && chmod -R a+rX dist && mkdir /data

# Contains glibc, libstdc++ and certificates: no shell and no npm. The bundle contains the packages
# that the server needs.
FROM gcr.io/distroless/cc-debian12:nonroot
LABEL org.opencontainers.image.title="rcs-lookup-server" \
  org.opencontainers.image.description="A GraphQL API in front of Kaleyra's RCS device lookup"
WORKDIR /app
COPY --from=build /libatomic/ /usr/lib/
COPY --from=build /runtime/node ./node
COPY --from=build /app/package.json ./
COPY --from=build /app/dist ./dist
# The directory of stored results, unless DATABASE_URL is set. Mount a volume to keep them.
COPY --from=build --chown=65532:65532 --chmod=0700 /data /data
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
VOLUME /data
USER 65532:65532
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=10s --retries=3 \
  CMD ["/app/node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4000) + '/health').then((response) => process.exit(response.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["/app/node", "dist/main.js"]

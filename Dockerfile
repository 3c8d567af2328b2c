# No image was built from this yet: README, "Operate", says what was tried instead.

# The version of the Node that package.json brings. The build starts from it too, for its npm.
ARG NODE_VERSION=26.10.0

FROM node:${NODE_VERSION}-bookworm-slim AS build
ARG NODE_VERSION
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Never --omit=optional: the server's Node is an optional dependency. What is removed are headers
# and manuals. libatomic is the one library that this Node needs and the final image lacks.
RUN npm ci --omit=dev --ignore-scripts \
  && rm -rf node_modules/node-linux-*/include node_modules/node-linux-*/share node_modules/node-linux-*/*.md \
  && mkdir /libatomic \
  && cp -L /usr/lib/*-linux-gnu/libatomic.so.1 /libatomic/ \
  && test "$(node_modules/.bin/node --version)" = "v$NODE_VERSION"
COPY schema.graphql ./
COPY src ./src
# Whatever the permissions of the checkout were.
RUN chmod -R a+rX package.json schema.graphql src

# glibc, libstdc++, certificates and nothing else: no shell, no npm.
FROM gcr.io/distroless/cc-debian12:nonroot
LABEL org.opencontainers.image.title="rcs-lookup-server" \
  org.opencontainers.image.description="A GraphQL API in front of Kaleyra's RCS device lookup"
WORKDIR /app
COPY --from=build /libatomic/ /usr/lib/
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/package.json /app/schema.graphql ./
COPY --from=build /app/src ./src
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
USER 65532:65532
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=10s --retries=3 \
  CMD ["/app/node_modules/.bin/node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4000) + '/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["/app/node_modules/.bin/node", "src/main.ts"]

# The package is built and packed in the first stage. The second holds what runs, and nothing else.
FROM node:22-slim AS build
WORKDIR /source
COPY . .
RUN npm ci --no-audit --no-fund
RUN npm pack --pack-destination /tmp

FROM node:22-slim
RUN --mount=type=bind,from=build,source=/tmp,target=/package \
    npm install --global --no-audit --no-fund /package/textlint-rule-preset-tieout-*.tgz
USER node
WORKDIR /reports
ENTRYPOINT ["tieout"]
CMD ["--help"]

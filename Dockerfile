# Alongside, API and screens in one image; docs/operations.md says how it is run. This file has not been tried on an engine yet.
FROM node:24-bookworm-slim AS house
WORKDIR /house
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

# The one step that needs the owner's address: docker compose runs it before the API.
FROM house AS migrate
ENV NODE_ENV=production
CMD ["npm", "run", "--silent", "migrate"]

FROM node:24-bookworm-slim AS packages
WORKDIR /house
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:24-bookworm-slim AS api
WORKDIR /house
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
COPY --from=packages /house/node_modules node_modules
COPY --from=house /house/package.json ./
COPY --from=house /house/dist/apps dist/apps
COPY --from=house /house/dist/alongside dist/alongside
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/health/ready').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/apps/api/main.js"]

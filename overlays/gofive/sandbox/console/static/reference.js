// The API reference: one Swagger UI per product, made when it is first shown.

import { admin } from "./admin.js";
import { button, complain, el } from "./dom.js";

const TOKEN = /\/connect\/token$/;

export function reference(section) {
  const tabs = el("div", { class: "tabs", role: "tablist", "aria-label": "Products" });
  const authorise = button("Authorise with this sandbox's credentials", () => authorised(shown), "primary");
  const bar = el("div", { class: "bar" }, tabs, authorise);
  const place = el("div", { class: "reference" });
  section.append(bar, place);
  const renderers = {};
  let shown = null;

  function open(product) {
    for (const tab of tabs.children) tab.setAttribute("aria-selected", String(tab.dataset.product === product));
    if (!renderers[product]) {
      const node = el("div", { class: "document" });
      place.append(node);
      renderers[product] = { node, ui: rendered(product, node) };
    }
    for (const [name, { node }] of Object.entries(renderers)) node.hidden = name !== product;
    shown = renderers[product].ui;
  }

  if (typeof SwaggerUIBundle === "undefined") {
    place.append(el("p", { class: "empty" }, "The reference needs the package swagger-ui-py: pip install 'gofive[sandbox]'"));
    return {};
  }
  admin("page/documents.json")
    .then((documents) => {
      for (const { product, title } of documents) {
        const tab = el("button", { type: "button", role: "tab", "data-product": product, onclick: () => open(product) }, title);
        tabs.append(tab);
      }
      open(documents.some((one) => one.product === "venio") ? "venio" : documents[0].product);
    })
    .catch((error) => complain(error.message));
  return {};
}

function rendered(product, node) {
  const ui = SwaggerUIBundle({
    url: `/__sandbox__/page/documents/${product}.json`,
    domNode: node,
    deepLinking: false,
    docExpansion: "list",
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    filter: true,
    persistAuthorization: false,
    showExtensions: false,
    tryItOutEnabled: true,
    validatorUrl: null,
    plugins: [house],
    requestInterceptor: (request) => asTheDocsSay(request, () => ui),
  });
  return ui;
}

// The token endpoint wants the credentials in the form and the subscription key in its header; Swagger UI sends the former as HTTP Basic.
function asTheDocsSay(request, renderer) {
  if (!TOKEN.test(new URL(request.url, location.href).pathname) || request.loadSpec) return request;
  const basic = /^Basic (.+)$/.exec(request.headers.Authorization ?? "");
  if (!basic) return request;
  const [id, secret] = atob(basic[1]).split(/:(.*)/s);
  const form = new URLSearchParams(request.body);
  form.set("client_id", id);
  form.set("client_secret", secret);
  form.delete("scope");
  request.body = form.toString();
  delete request.headers.Authorization;
  for (const held of Object.values(renderer().authSelectors.authorized().toJS())) {
    if (held.schema.type === "apiKey") request.headers[held.schema.name] = held.value;
  }
  return request;
}

async function authorised(ui) {
  const credentials = await admin("page/credentials.json");
  const schemes = ui.specSelectors.securityDefinitions();
  for (const [name, schema] of schemes.entries()) {
    if (schema.get("type") === "apiKey") ui.preauthorizeApiKey(name, credentials.subscription_key);
  }
  for (const [name, schema] of schemes.entries()) {
    if (schema.get("type") !== "oauth2") continue;
    const path = schema.getIn(["flows", "clientCredentials", "tokenUrl"]);
    const partner = /partner/i.test(name);
    const token = await tokenFrom(path, credentials, partner ? "partner_" : "");
    ui.authActions.authorizeOauth2({ auth: { name, schema, flow: "clientCredentials" }, token });
  }
}

async function tokenFrom(path, credentials, prefix) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Ocp-Apim-Subscription-Key": credentials.subscription_key },
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: credentials[`${prefix}client_id`],
      client_secret: credentials[`${prefix}client_secret`],
    }),
  });
  const found = await answer.json();
  if (!answer.ok) throw new Error(`The token service answered ${answer.status}: ${found.error ?? found.message}`);
  return found;
}

// A badge beside each operation: how much of it is documented.
function house(system) {
  return {
    wrapComponents: {
      OperationSummary: (Original) => (props) => {
        const { operationProps } = props;
        const coverage = system.specSelectors.specJson().getIn(["paths", operationProps.get("path"), operationProps.get("method"), "x-coverage"]);
        const create = system.React.createElement;
        const badge = coverage && create("span", { className: `badge ${coverage}`, title: MEANING[coverage] ?? "" }, coverage);
        return create("div", { className: "with-badge" }, create(Original, props), badge);
      },
      // The command to copy names the credentials instead of holding them, so that it can be passed on.
      curl: (Original) => (props) => system.React.createElement(Original, { ...props, request: withoutCredentials(props.request) }),
    },
  };
}

function withoutCredentials(request) {
  const named = { authorization: "Bearer <token>", "ocp-apim-subscription-key": "<subscription key>" };
  return request.update("headers", (headers) => headers.map((value, name) => named[name.toLowerCase()] ?? value));
}

const MEANING = {
  full: "Parameters, body and answer were all seen in the docs",
  partial: "Parts of it are not documented",
  legacy: "Only the portal of 2021 documents it",
  observed: "Known from public code that calls it",
};

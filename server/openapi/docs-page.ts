import { STATUS_CODES } from 'node:http';
import type { oas31 } from 'zod-openapi';
import { escapeHtml, schemaWords } from './schema-words.ts';

const methods = ['get', 'post'] as const;

/** The document as one page of plain HTML: no script, nothing from elsewhere. */
export function docsPage(document: oas31.OpenAPIObject): string {
  const base = document.servers?.[0]?.url ?? '';
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ anchor: `${method}${path}`, method, path, operation }] : [];
    }),
  );
  const links = operations.map(
    ({ anchor, method, path, operation }) =>
      `<li><a href="#${escapeHtml(anchor)}"><b>${method.toUpperCase()}</b> ${escapeHtml(path)}</a> <span>${escapeHtml(operation.summary ?? '')}</span></li>`,
  );
  const schemas = Object.entries(document.components?.schemas ?? {}).map(
    ([name, schema]) =>
      `<section id="schema-${escapeHtml(name)}"><h3>${escapeHtml(name)}</h3>${schemaWords(schema)}</section>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.info.title)} API</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/api/docs.css"></head>
<body><header><h1>${escapeHtml(document.info.title)} API</h1><p>${prose(document.info.description)}</p>
<p>All routes are below <code>${escapeHtml(base)}</code>. For programs: <a href="/api/openapi.json">openapi.json</a>.</p></header>
<nav><ul>${links.join('')}</ul></nav>
<main>${operations.map(({ anchor, method, path, operation }) => section(anchor, `${method.toUpperCase()} ${base}${path}`, operation)).join('')}
<h2>Schemas</h2>${schemas.join('')}</main></body></html>`;
}

function section(anchor: string, title: string, operation: oas31.OperationObject): string {
  const parameters = (operation.parameters ?? []).flatMap((parameter) => {
    if (!('name' in parameter)) return [];
    const { schema, name, required } = parameter;
    const fallback =
      schema && 'default' in schema ? `, default <code>${escapeHtml(String(schema.default))}</code>` : '';
    return [
      `<tr><td><code>${escapeHtml(name)}</code></td><td>${parameter.in}${required ? ', required' : ''}</td><td>${schemaWords(schema)}${fallback}</td></tr>`,
    ];
  });
  const body = operation.requestBody && 'content' in operation.requestBody ? operation.requestBody.content : {};
  const bodies = Object.entries(body).map(
    ([type, { schema }]) => `<p>Body, <code>${escapeHtml(type)}</code>: ${schemaWords(schema)}</p>`,
  );
  return `<section id="${escapeHtml(anchor)}"><h2>${escapeHtml(title)}</h2><p>${prose(operation.summary)}. ${prose(operation.description)}</p>
${operation.security ? '<p>Takes the token: <code>Authorization: Bearer TOKEN</code>.</p>' : ''}
${parameters.length > 0 ? `<table><tbody>${parameters.join('')}</tbody></table>` : ''}${bodies.join('')}
${answers(operation)}</section>`;
}

function answers(operation: oas31.OperationObject): string {
  const rows = Object.entries(operation.responses ?? {}).flatMap(([status, response]) => {
    const code = `<b>${escapeHtml(status)}</b>`;
    if ('$ref' in response) return [`<li>${code} ${escapeHtml(STATUS_CODES[status] ?? '')}, a problem</li>`];
    const content: Record<string, oas31.MediaTypeObject> = response.content ?? {};
    return Object.entries(content).map(
      ([type, { schema }]) => `<li>${code} <code>${escapeHtml(type)}</code> ${schemaWords(schema)}</li>`,
    );
  });
  return `<p>Answers</p><ul>${rows.join('')}</ul>`;
}

/** Text of the document, where words between backticks are code. */
const prose = (text: string | undefined): string => escapeHtml(text ?? '').replace(/`([^`]*)`/g, '<code>$1</code>');

export const docsStyle = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
code { font: 0.9em ui-monospace, monospace; }
nav ul { list-style: none; padding: 0; } nav span { opacity: 0.7; }
a { color: LinkText; text-decoration: none; } a:hover { text-decoration: underline; }
section { border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: 0.5rem 0; overflow-x: auto; }
h2 { font-size: 1.1rem; } h3 { font-size: 1rem; } td { padding: 0.1rem 1rem 0.1rem 0; vertical-align: top; }
ul ul { opacity: 0.9; }
`;

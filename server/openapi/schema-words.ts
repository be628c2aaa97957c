import type { oas31 } from 'zod-openapi';

type Schema = oas31.SchemaObject | oas31.ReferenceObject;

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const bounds = (schema: oas31.SchemaObject): string => {
  const low = schema.minimum ?? schema.minLength;
  const high = schema.maximum ?? schema.maxLength;
  const safe = (value: number | undefined) =>
    value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined;
  if (safe(low) === undefined && safe(high) === undefined) return '';
  const unit = schema.type === 'string' ? ' characters' : '';
  return ` (${safe(low) ?? ''}–${safe(high) ?? ''}${unit})`;
};

/** A schema in words, as HTML: "list of GraphNode", "integer (1–100)", "with | without". */
export function schemaWords(schema: Schema | undefined): string {
  if (schema === undefined) return 'anything';
  if ('$ref' in schema && typeof schema.$ref === 'string') {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return `<a href="#schema-${escapeHtml(name)}">${escapeHtml(name)}</a>`;
  }
  if (!isSchema(schema)) return 'anything';
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map(schemaWords).join(' or ');
  if (schema.allOf) return schema.allOf.map(schemaWords).join(' and ');
  if (schema.const !== undefined) return `<code>${escapeHtml(JSON.stringify(schema.const))}</code>`;
  if (schema.enum) return schema.enum.map((value) => `<code>${escapeHtml(String(value))}</code>`).join(' | ');
  if (schema.prefixItems) return `[${schema.prefixItems.map(schemaWords).join(', ')}]`;
  if (schema.type === 'array') return `list of ${schemaWords(schema.items)}`;
  if (schema.properties) return fields(schema);
  if (typeof schema.additionalProperties === 'object') return `map to ${schemaWords(schema.additionalProperties)}`;
  const type = Array.isArray(schema.type) ? schema.type.join(' or ') : (schema.type ?? 'anything');
  return escapeHtml(type + bounds(schema));
}

const isSchema = (schema: Schema): schema is oas31.SchemaObject => !('$ref' in schema && schema.$ref !== undefined);

function fields(schema: oas31.SchemaObject): string {
  const rows = Object.entries(schema.properties ?? {}).map(([name, value]) => {
    const optional = schema.required?.includes(name) ? '' : '?';
    return `<li><code>${escapeHtml(name)}${optional}</code> ${schemaWords(value)}</li>`;
  });
  return `<ul>${rows.join('')}</ul>`;
}

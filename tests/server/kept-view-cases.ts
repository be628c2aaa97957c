import { expect, test } from 'vitest';
import { KeepViewAnswer, KeptViewAnswer, longestKeptView } from '../../vocabulary/api/views.ts';
import { type MadeUpServer, problemAt } from './serve-made-up.ts';

export const sent = (address: unknown, headers = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ address }),
});
export const keep = async ({ url }: MadeUpServer, address: string) => {
  const response = await fetch(`${url}/api/v1/views`, sent(address));
  return KeepViewAnswer.parse(await response.json()).id;
};
export const keptAt = async ({ url }: MadeUpServer, id: string) =>
  KeptViewAnswer.parse(await (await fetch(`${url}/api/v1/views/${id}`)).json()).address;

/** What holds on either engine, with a server whose token is "right". */
export function keptViewCases(served: () => MadeUpServer): void {
  test('come back as they were, the same view under the same id, and the graph keeps its version', async () => {
    const server = served();
    const version = await server.store.version();
    const long = `z=${'Ab-_9'.repeat(40_000)}`;
    const id = await keep(server, long);
    expect(await keptAt(server, id)).toBe(long);
    expect(await keep(server, long)).toBe(id);
    const other = await keep(server, 'papers=with&hide=Paper');
    expect(other).not.toBe(id);
    expect(await keptAt(server, other)).toBe('papers=with&hide=Paper');
    expect(await server.store.version()).toBe(version);
    const schema: unknown = await (await fetch(`${server.url}/api/v1/schema`)).json();
    expect(JSON.stringify(schema)).not.toContain('KeptView');
  });

  test('are refused where they are no address, too long, or come from elsewhere without the token', async () => {
    const server = served();
    expect((await problemAt(server, 'views', sent('two\nlines'))).detail).toContain('address');
    expect((await problemAt(server, 'views', sent(''))).status).toBe(400);
    expect([400, 413]).toContain((await problemAt(server, 'views', sent('a'.repeat(longestKeptView + 1)))).status);
    const elsewhere = { 'x-forwarded-for': '192.0.2.7' };
    expect((await problemAt(server, 'views', sent('papers=with', elsewhere))).status).toBe(401);
    const known = await fetch(
      `${server.url}/api/v1/views`,
      sent('papers=with', { ...elsewhere, authorization: 'Bearer right' }),
    );
    expect(known.status).toBe(200);
    expect((await problemAt(server, `views/${'x'.repeat(22)}`)).detail).toContain('No view');
    expect((await problemAt(server, 'views/..%2F..%2Fetc%2Fpasswd')).status).toBe(400);
  });
}

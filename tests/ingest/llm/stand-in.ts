import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';

/** How the stand-in treats one request. */
export type Reply =
  | { status?: number; headers?: Record<string, string>; body: string }
  /** Never answers. */
  | 'silence'
  /** Ends the connection in the middle of the answer. */
  | 'cut'
  /** Answers what is no HTTP. */
  | 'noise';

const Asked = z.object({
  model: z.string(),
  temperature: z.number().optional(),
  response_format: z.object({ type: z.string() }).optional(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
});
export type Asked = z.infer<typeof Asked> & { path: string; authorization: string | undefined };

export interface StandIn {
  url: string;
  asked: Asked[];
  close(): Promise<void>;
}

/** The body of a chat completion with this text. */
export const completion = (text: string, more: object = {}): Reply => ({
  body: JSON.stringify({
    choices: [{ message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 100, completion_tokens: 20 },
    ...more,
  }),
});
export const answering = (answer: object): Reply => completion(JSON.stringify(answer));
export const failing = (status: number, message: string, headers: Record<string, string> = {}): Reply => ({
  status,
  headers,
  body: JSON.stringify({ error: { message } }),
});

function send(reply: Reply, response: ServerResponse): void {
  if (reply === 'silence') return;
  if (reply === 'noise') {
    response.socket?.end('\u0000this is no HTTP\r\n\r\n');
    return;
  }
  if (reply === 'cut') {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"choices": [', () => response.socket?.destroy());
    return;
  }
  response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
  response.end(reply.body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/**
 * An OpenAI-compatible endpoint on this machine that answers as told.
 * @param replyTo Gets what was asked, and how many were asked before.
 */
export async function startStandIn(replyTo: (asked: Asked, before: number) => Reply): Promise<StandIn> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { url: path = '', headers } = request;
      const now = { ...Asked.parse(JSON.parse(body)), path, authorization: headers.authorization };
      asked.push(now);
      send(replyTo(now, asked.length - 1), response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

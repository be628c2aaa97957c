import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** An address up to so many characters stays readable; a longer one is compressed. */
const readable = 1_500;
/** Room for a view of twenty thousand nodes; more comes of no view, but maybe of a hostile link. */
const largest = 4_000_000;
const prefix = 'z=';

/** A fragment as it is, or compressed (DEFLATE, RFC 1951, in base64url) where it is long. */
export function shorten(fragment: string): string {
  if (fragment.length <= readable) return fragment;
  const bytes = deflateSync(strToU8(fragment), { level: 9 });
  const text = btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return text.length + prefix.length < fragment.length ? prefix + text : fragment;
}

/** The fragment as it was before `shorten`; null where it is compressed and cannot be read. */
export function lengthen(fragment: string): string | null {
  if (!fragment.startsWith(prefix)) return fragment;
  try {
    const text = fragment.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/');
    return strFromU8(inflateSync(strToU8(atob(text), true), { out: new Uint8Array(largest) }));
  } catch {
    return null;
  }
}

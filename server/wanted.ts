import type { z } from 'zod';

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
const formats: Record<string, string> = {
  uuid: 'an id made of letters, digits and hyphens (a UUID)',
  url: 'an address',
  datetime: 'a date and time',
  date: 'a date (YYYY-MM-DD)',
};

const units: Record<string, string> = { string: 'character', array: 'item', set: 'item' };

/** "be at least 1", "have at least 1 character". */
function bound(words: string, limit: number | bigint, origin: string): string {
  const unit = units[origin];
  if (unit === undefined) return `be ${words} ${limit}`;
  return `have ${words} ${limit} ${unit}${Number(limit) === 1 ? '' : 's'}`;
}

/** What would have been right, in words for people: zod's own speak of its types. */
export function wanted(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `it must be ${kinds[issue.expected] ?? 'of another kind'}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `it must be ${String(issue.values[0])}`
        : `allowed are ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `it must ${bound(issue.inclusive ? 'at least' : 'more than', issue.minimum, issue.origin)}`;
    case 'too_big':
      return `it must ${bound(issue.inclusive ? 'at most' : 'less than', issue.maximum, issue.origin)}`;
    case 'invalid_format':
      // A pattern of ours comes with its own sentence.
      if (issue.format === 'regex' && !issue.message.startsWith('Invalid')) return issue.message;
      return `it must be ${formats[issue.format] ?? 'written in another form'}`;
    case 'not_multiple_of':
      return `it must be a multiple of ${issue.divisor}`;
    case 'custom':
      return issue.message;
    default:
      return 'it cannot be read';
  }
}

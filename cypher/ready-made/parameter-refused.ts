import { QueryRefused } from '../guard/query-refused.ts';

/** A parameter of a ready-made query that is missing, unknown or not right; the message is for the reader. */
export class ParameterRefused extends QueryRefused {}

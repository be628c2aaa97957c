import type { PlanStep, QueryPlan } from '../../../vocabulary/api/query.ts';

/** An operator as the driver gives it, of EXPLAIN or, with what was counted, of PROFILE. */
interface Operator {
  operatorType: string;
  arguments: Record<string, unknown>;
  children: readonly Operator[];
  rows?: number | bigint;
  dbHits?: number | bigint;
}

/** The server's plan, the operator that gives the answer first. */
export const planOf = (operator: Operator): QueryPlan => ({ kind: 'steps', steps: stepsOf(operator, 0) });

function stepsOf({ operatorType, arguments: about, children, rows, dbHits }: Operator, depth: number): PlanStep[] {
  const estimated = Number(about.EstimatedRows);
  const step: PlanStep = {
    depth,
    // The server names the database after each operator.
    operator: operatorType.replace(/@.*$/, ''),
    details: typeof about.Details === 'string' ? about.Details : '',
    ...(Number.isFinite(estimated) && { estimatedRows: estimated }),
    ...(rows !== undefined && { rows: Number(rows) }),
    ...(dbHits !== undefined && { hits: Number(dbHits) }),
  };
  return [step, ...children.flatMap((child) => stepsOf(child, depth + 1))];
}

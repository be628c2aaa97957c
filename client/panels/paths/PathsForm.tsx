import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { longestPath, pathKinds } from '../../../vocabulary/api/paths.ts';
import { type EdgeType, edgeTypes } from '../../../vocabulary/kinds.ts';
import type { DrawerOf } from '../../view/drawer.ts';
import { pathWords } from '../../words/path-words.ts';
import { relationWords } from '../../words/relation-words.ts';

interface PathsFormProps {
  asked: DrawerOf<'paths'>;
  onChange(part: Partial<DrawerOf<'paths'>>): void;
}

const lengths = Array.from({ length: longestPath }, (_, at) => at + 1);

/** Which paths: how they are chosen, how long they may be, over which relations. */
export function PathsForm({ asked: { nodes, how, types, length }, onChange }: PathsFormProps) {
  const [isOpen, setOpen] = useState(types.length > 0);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const toggle = (type: EdgeType) =>
    onChange({ types: types.includes(type) ? types.filter((one) => one !== type) : [...types, type] });
  return (
    <div className="paths-form">
      <fieldset className="segments paths-how">
        <legend className="hidden">Which paths</legend>
        {pathKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={how === kind}
            title={pathWords[kind].hint}
            disabled={kind === 'all-shortest' && nodes.length > 2}
            onClick={() => onChange({ how: kind })}
          >
            {pathWords[kind].name}
          </button>
        ))}
      </fieldset>
      <label className="paths-length">
        up to{' '}
        <select
          className="select"
          value={length}
          onChange={(event) => onChange({ length: Number(event.target.value) })}
        >
          {lengths.map((steps) => (
            <option key={steps} value={steps}>
              {steps} {steps === 1 ? 'step' : 'steps'}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="text-button paths-relations"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Chevron size={14} aria-hidden="true" /> Relations:{' '}
        {types.length === 0 ? 'the usual' : `${types.length} chosen`}
      </button>
      {isOpen && (
        <fieldset className="paths-types">
          <legend className="hidden">Relations that a step may be</legend>
          {edgeTypes.map((type) => (
            <button
              key={type}
              type="button"
              className="tag"
              aria-pressed={types.includes(type)}
              onClick={() => toggle(type)}
            >
              {relationWords[type].name}
            </button>
          ))}
          {types.length > 0 && (
            <button type="button" className="text-button" onClick={() => onChange({ types: [] })}>
              The usual
            </button>
          )}
        </fieldset>
      )}
    </div>
  );
}

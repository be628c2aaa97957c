import type { Engine } from '../named-query.ts';

/** A function of `allowed.ts` as people write it, and where it works. */
export interface KnownFunction {
  name: string;
  signature: string;
  says: string;
  /** A text that calls it and that both the guard and the engines named take. */
  example: string;
  engines: readonly Engine[];
}

const both: readonly Engine[] = ['ladybug', 'neo4j'];
const embedded: readonly Engine[] = ['ladybug'];
const server: readonly Engine[] = ['neo4j'];

/** @param shape what it takes and gives, after its name: `(text) → text` */
const known = (name: string, shape: string, says: string, example: string, engines = both): KnownFunction => ({
  name,
  signature: `${name}${shape}`,
  says,
  example,
  engines,
});

/** Every function that the guard lets through, for lists and completion. */
export const knownFunctions: readonly KnownFunction[] = [
  known(
    'count',
    '(value or *) → number',
    'How many rows, or values that are not null.',
    'MATCH (n:Model) RETURN count(n)',
  ),
  known(
    'collect',
    '(value) → list',
    'All values that are not null, as a list.',
    'MATCH (n:Model) RETURN collect(n.name)',
  ),
  known('sum', '(number) → number', 'Their sum.', 'UNWIND [1, 2] AS x RETURN sum(x)'),
  known('avg', '(number) → number', 'Their mean.', 'UNWIND [1, 2] AS x RETURN avg(x)'),
  known('min', '(value) → value', 'The least of them.', 'UNWIND [1, 2] AS x RETURN min(x)'),
  known('max', '(value) → value', 'The greatest of them.', 'UNWIND [1, 2] AS x RETURN max(x)'),
  known('stDev', '(number) → number', 'Their standard deviation.', 'UNWIND [1, 2] AS x RETURN stDev(x)', server),
  known(
    'percentileCont',
    '(number, share) → number',
    'The value below which a share of them lies, between two values if need be.',
    'UNWIND [1, 2] AS x RETURN percentileCont(x, 0.5)',
  ),
  known(
    'percentileDisc',
    '(number, share) → number',
    'That one of them below which a share of them lies.',
    'UNWIND [1, 2] AS x RETURN percentileDisc(x, 0.5)',
  ),
  known('coalesce', '(value, …) → value', 'The first that is not null.', 'RETURN coalesce(null, 1)'),
  known('size', '(list or text) → number', 'How many items, or characters.', 'RETURN size([1, 2])'),
  known(
    'length',
    '(path) → number',
    'How many relationships.',
    'MATCH p = (:Model)-[:BASED_ON*1..2]->(:Model) RETURN length(p)',
  ),
  known(
    'label',
    '(node or relationship) → text',
    'Its label, or its type.',
    'MATCH (n:Model) RETURN label(n)',
    embedded,
  ),
  known('labels', '(node) → list', 'Its labels.', 'MATCH (n:Model) RETURN labels(n)'),
  known('type', '(relationship) → text', 'Its type.', 'MATCH (:Model)-[r]->(:Dataset) RETURN type(r)'),
  known(
    'id',
    '(node or relationship)',
    'The number by which the engine knows it; `n.id` is its id in Weft.',
    'MATCH (n:Model) RETURN id(n)',
  ),
  known(
    'elementId',
    '(node or relationship) → text',
    'The text by which the engine knows it.',
    'MATCH (n:Model) RETURN elementId(n)',
    server,
  ),
  known('nodes', '(path) → list', 'Its nodes.', 'MATCH p = (:Model)-[:BASED_ON*1..2]->(:Model) RETURN nodes(p)'),
  known(
    'relationships',
    '(path) → list',
    'Its relationships.',
    'MATCH p = (:Model)-[:BASED_ON*1..2]->(:Model) RETURN relationships(p)',
  ),
  known(
    'rels',
    '(path) → list',
    'Its relationships.',
    'MATCH p = (:Model)-[:BASED_ON*1..2]->(:Model) RETURN rels(p)',
    embedded,
  ),
  known(
    'properties',
    '(node or relationship) → map',
    'All its properties.',
    'MATCH (n:Model) RETURN properties(n)',
    server,
  ),
  known(
    'properties',
    '(list of nodes, name) → list',
    'That property of each.',
    "MATCH p = (:Model)-[:BASED_ON*1..2]->(:Model) RETURN properties(nodes(p), 'name')",
    embedded,
  ),
  known('keys', '(node, relationship or map) → list', 'The names of its properties.', 'MATCH (n:Model) RETURN keys(n)'),
  known(
    'startNode',
    '(relationship) → node',
    'Where it begins.',
    'MATCH (:Model)-[r]->(:Dataset) RETURN startNode(r)',
    server,
  ),
  known(
    'endNode',
    '(relationship) → node',
    'Where it ends.',
    'MATCH (:Model)-[r]->(:Dataset) RETURN endNode(r)',
    server,
  ),
  known('head', '(list) → value', 'Its first item.', 'RETURN head([1, 2])', server),
  known('last', '(list) → value', 'Its last item.', 'RETURN last([1, 2])', server),
  known('tail', '(list) → list', 'All but its first item.', 'RETURN tail([1, 2])', server),
  known('reverse', '(list or text)', 'The other way round.', "RETURN reverse('ab')"),
  known('toLower', '(text) → text', 'In small letters.', "RETURN toLower('A')"),
  known('toUpper', '(text) → text', 'In capitals.', "RETURN toUpper('a')"),
  known('lower', '(text) → text', 'In small letters.', "RETURN lower('A')"),
  known('upper', '(text) → text', 'In capitals.', "RETURN upper('a')"),
  known('trim', '(text) → text', 'Without spaces at its ends.', "RETURN trim(' a ')"),
  known('ltrim', '(text) → text', 'Without spaces at its beginning.', "RETURN ltrim(' a')"),
  known('rtrim', '(text) → text', 'Without spaces at its end.', "RETURN rtrim('a ')"),
  known(
    'substring',
    '(text, start, length) → text',
    'A piece of it. Neo4j counts from 0, the embedded engine from 1.',
    "RETURN substring('abc', 1, 2)",
  ),
  known('left', '(text, length) → text', 'Its first characters.', "RETURN left('abc', 2)"),
  known('right', '(text, length) → text', 'Its last characters.', "RETURN right('abc', 2)"),
  known('split', '(text, between) → list', 'Its pieces.', "RETURN split('a b', ' ')", server),
  known('string_split', '(text, between) → list', 'Its pieces.', "RETURN string_split('a b', ' ')", embedded),
  known('toString', '(value) → text', 'As a text.', 'RETURN toString(1)', server),
  known('toInteger', '(value) → number', 'As a whole number.', "RETURN toInteger('1')", server),
  known('toFloat', '(value) → number', 'As a number.', "RETURN toFloat('1.5')", server),
  known('toBoolean', '(value) → truth', 'As true or false.', "RETURN toBoolean('true')", server),
  known('cast', '(value AS STRING, INT64, DOUBLE or BOOL)', 'As another type.', "RETURN cast('1' AS INT64)", embedded),
  known('abs', '(number) → number', 'Without its sign.', 'RETURN abs(-1)'),
  known('ceil', '(number) → number', 'The next whole number above.', 'RETURN ceil(1.5)'),
  known('floor', '(number) → number', 'The next whole number below.', 'RETURN floor(1.5)'),
  known('round', '(number, digits) → number', 'To so many digits after the point.', 'RETURN round(1.25, 1)'),
  known('sign', '(number) → number', '-1, 0 or 1.', 'RETURN sign(-2)'),
  known('sqrt', '(number) → number', 'Its square root.', 'RETURN sqrt(4)'),
  known('exp', '(number) → number', 'e to its power.', 'RETURN exp(1)', server),
  known('log', '(number) → number', 'Its logarithm: natural on Neo4j, to 10 on the embedded engine.', 'RETURN log(10)'),
  known('log10', '(number) → number', 'Its logarithm to 10.', 'RETURN log10(10)'),
  known(
    'exists',
    '{ pattern } → truth',
    'Whether the pattern is there.',
    'MATCH (m:Model) WHERE EXISTS { MATCH (m)-[:BASED_ON]->(:Model) } RETURN m.name',
  ),
  known(
    'any',
    '(x IN list WHERE …) → truth',
    'Whether one item at least is so.',
    'RETURN any(x IN [1, 2] WHERE x > 1)',
  ),
  known('all', '(x IN list WHERE …) → truth', 'Whether all items are so.', 'RETURN all(x IN [1, 2] WHERE x > 1)'),
  known('none', '(x IN list WHERE …) → truth', 'Whether no item is so.', 'RETURN none(x IN [1, 2] WHERE x > 1)'),
  known(
    'single',
    '(x IN list WHERE …) → truth',
    'Whether exactly one item is so.',
    'RETURN single(x IN [1, 2] WHERE x > 1)',
  ),
  known('isEmpty', '(list or text) → truth', 'Whether nothing is in it.', 'RETURN isEmpty([])', server),
  known(
    'shortestPath',
    '(pattern) → path',
    'One of the shortest paths.',
    'MATCH p = shortestPath((:Model)-[*1..3]-(:Dataset)) RETURN p LIMIT 1',
    server,
  ),
  known(
    'allShortestPaths',
    '(pattern) → path',
    'All shortest paths.',
    'MATCH p = allShortestPaths((:Model)-[*1..3]-(:Dataset)) RETURN p LIMIT 1',
    server,
  ),
  known(
    'list_contains',
    '(list, value) → truth',
    'Whether it is in the list.',
    'RETURN list_contains([1, 2], 1)',
    embedded,
  ),
  known('list_has', '(list, value) → truth', 'Whether it is in the list.', 'RETURN list_has([1, 2], 1)', embedded),
  known('list_sort', '(list) → list', 'In order.', 'RETURN list_sort([2, 1])', embedded),
  known('list_distinct', '(list) → list', 'Each value once.', 'RETURN list_distinct([1, 1])', embedded),
  known('list_unique', '(list) → number', 'How many different values.', 'RETURN list_unique([1, 1])', embedded),
  known(
    'list_slice',
    '(list, from, to) → list',
    'A piece of it, counted from 1.',
    'RETURN list_slice([1, 2, 3], 1, 2)',
    embedded,
  ),
  known(
    'list_element',
    '(list, place) → value',
    'One item, counted from 1.',
    'RETURN list_element([1, 2], 1)',
    embedded,
  ),
  known(
    'list_extract',
    '(list, place) → value',
    'One item, counted from 1.',
    'RETURN list_extract([1, 2], 1)',
    embedded,
  ),
  known('starts_with', '(text, beginning) → truth', 'Whether it begins so.', "RETURN starts_with('ab', 'a')", embedded),
  known('ends_with', '(text, end) → truth', 'Whether it ends so.', "RETURN ends_with('ab', 'b')", embedded),
];

#!/usr/bin/python3
"""Writes TypeRows, FunctionRows, OperatorRows and CastRows from a real PostgreSQL 18.

usage: catalog-rows.py [PSQL-ARGUMENT...]     for example: catalog-rows.py -h localhost -U postgres

Which functions go in is read from the Java sources: a `case "symbol"` in a class that
Functions.java names for a family says that the function with this prosrc has Java code.
"""
import os, re, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
ENGINE = os.path.join(HERE, '../../engine/src/main/java/pganatomy/engine')
ADT = os.path.join(ENGINE, 'utils/adt')

TYPES = '''bool bytea char name int8 int2 int2vector int4 regproc text oid tid xid cid oidvector json
pg_node_tree cidr float4 float8 unknown money inet aclitem bpchar varchar date time timestamp
timestamptz interval timetz bit varbit numeric refcursor regprocedure regoper regoperator regclass
regtype uuid pg_lsn jsonb regnamespace regrole regcollation xid8 record cstring any anyarray void
trigger internal anyelement anynonarray anyenum anyrange anycompatible anycompatiblearray
anycompatiblenonarray event_trigger language_handler fdw_handler index_am_handler table_am_handler
pg_snapshot txid_snapshot'''.split()


def query(sql):
    out = subprocess.run(['psql', *sys.argv[1:], '-XAt', '-F', '\t', '-c', sql],
                         capture_output=True, text=True, check=True).stdout
    return [line.split('\t') for line in out.split('\n') if line]


def symbols_of(path):
    if not os.path.exists(path):
        return set()
    with open(path) as source:
        text = source.read()
    return set(s for labels in re.findall(r'case\s+((?:"[^"]*"[,\s]*)+)', text)
               for s in re.findall(r'"([^"]*)"', labels))


def families():
    with open(os.path.join(ADT, 'Functions.java')) as source:
        pairs = re.findall(r"case '(\w)' ->\s+(?:new )?(\w+)[.(]", source.read())
    found = {}
    helpers = {'DateTimeFunctions': ('DateTimeParts', 'DateTimeMakers'), 'FloatFunctions': ('FloatTrigonometry',),
               'TextFunctions': ('TextPositions', 'TextTransforms', 'TextBytes', 'TextFormats'),
               'JsonFunctions': ('JsonBuilders', 'JsonEdits'), 'SessionFunctions': ('SessionSizes',)}
    for letter, name in pairs:
        if name != 'system':
            for part in (name, *helpers.get(name, ())):
                for symbol in symbols_of(os.path.join(ADT, part + '.java')):
                    found.setdefault(symbol, letter)
    functions = os.path.join(ENGINE, 'catalog/functions')
    with open(os.path.join(functions, 'SystemFunctions.java')) as source:
        pairs = re.findall(r"case '(\w)' ->\s+new (\w+)\(", source.read())
    for letter, name in pairs:
        for symbol in symbols_of(os.path.join(functions, name + '.java')):
            found.setdefault(symbol, letter)
    return found


def write(name, what, lines, by_oid):
    lines.sort(key=lambda line: line[1].encode())
    text = [line[1] for line in lines]
    offsets, at = [], 0
    for oid, line in lines:
        offsets.append((oid, at))
        at += len(line) + 1
    offsets.sort()
    parts, size = [[]], 0
    for line in text:
        if size + len(line) > 50000:
            parts.append([])
            size = 0
        parts[-1].append(line)
        size += len(line) + 1
    with open(os.path.join(ADT, name + '.java'), 'w') as out:
        out.write('package pganatomy.engine.utils.adt;\n\n')
        out.write('/// Rows of `%s`, taken from PostgreSQL 18 by tests/tools/catalog-rows.py: data, not'
                  ' code.\n///\n/// PostgreSQL: src/include/catalog/%s.dat\n' % (what, what))
        out.write('final class %s {\n' % name)
        for i, part in enumerate(parts):
            label = 'ROWS' if len(parts) == 1 else 'PART_%d' % i
            out.write('  static final String %s =\n      """\n' % label)
            for line in part:
                out.write('      ' + line.replace('\\', '\\\\').replace('\t', '\\t').replace('"""', '\\"""') + '\n')
            out.write('      """;\n\n')
        if by_oid:
            out.write('  static final String INDEX =\n      """\n')
            for i in range(0, len(offsets), 8):
                out.write('      ' + ''.join('%05d%06d' % pair for pair in offsets[i:i + 8]) + '\\\n')
            out.write('      """;\n\n')
        out.write('  private %s() {}\n' % name)
        if by_oid and name != 'TypeRows':
            out.write('\n  static String[] parts() {\n    return new String[] {%s};\n  }\n' % (
                ', '.join(['ROWS'] if len(parts) == 1 else ['PART_%d' % i for i in range(len(parts))])))
        out.write('}\n')
    print(name, len(lines), 'rows', sum(len(t) + 1 for t in text), 'bytes')


def main():
    names = ','.join("'%s'" % t for t in TYPES)
    kept = "(select oid from pg_type where typnamespace = 11 and (typname in (%s) or typelem in (select oid from pg_type where typname in (%s) and typnamespace = 11) and typcategory = 'A'))" % (names, names)
    types = query('select oid, typname, oid, typlen, typbyval, typalign, typstorage, typtype, typcategory,'
                  ' typispreferred, typdelim, typelem, typarray, typcollation, typinput::oid, typoutput::oid,'
                  ' typreceive::oid, typsend::oid, typmodin::oid, typmodout::oid from pg_type where oid in ' + kept)
    write('TypeRows', 'pg_type', [(int(t[0]), '\t'.join(t[1:13]) + '\t' + '\t'.join(t[13:])) for t in types], True)

    known = families()
    comparisons = set(int(r[0]) for r in query(
        "select oprcode::oid from pg_operator where oprname in ('=','<>','<','>','<=','>=') union"
        " select amproc::oid from pg_amproc p join pg_opfamily f on f.oid = amprocfamily join pg_am a"
        " on a.oid = opfmethod where amname = 'btree' and amprocnum = 1"))
    io = set(int(r[0]) for r in query(
        'select unnest(array[typinput::oid, typoutput::oid, typreceive::oid, typsend::oid, typmodin::oid,'
        ' typmodout::oid]) from pg_type where oid in ' + kept))
    rows, functions = [], set()
    for r in query(
            "select p.oid, proname, proargtypes, prorettype, proretset, proisstrict, prokind, provolatile,"
            " case when prokind = 'a' then proname || '_' || array_to_string(array(select typname from"
            " unnest(proargtypes::oid[]) with ordinality u(t, n) join pg_type on pg_type.oid = t order by n), '_')"
            " when prolang = 14 then proname || '_sql' else prosrc end, provariadic, procost, prorows,"
            " coalesce(array_to_string(proargnames, ' '), ''), coalesce(array_to_string(proallargtypes, ' '), ''),"
            " coalesce(array_to_string(proargmodes, ''), ''), coalesce(pg_get_expr(proargdefaults, 0), ''),"
            " not exists (select from unnest(proargtypes::oid[] || prorettype || coalesce(proallargtypes, '{}')) t"
            " where t <> 0 and t not in " + kept + ") from pg_proc p where pronamespace = 11"):
        (oid, name, argtypes, ret, retset, strict, kind, volatility, symbol, variadic, cost, est,
         argnames, alltypes, modes, defaults, usable) = r
        oid = int(oid)
        if usable != 't':
            continue
        if symbol in known:
            family = known[symbol]
        elif oid in comparisons:
            family = 'c'
        elif oid in io:
            family = 'I'
        else:
            continue
        names_in, out_names, out_types = argnames.split(' ') if argnames else [], [], []
        if modes:
            pairs = list(zip(modes, alltypes.split(' '), names_in or [''] * len(modes)))
            names_in = [n for m, _, n in pairs if m in 'ibv'] if names_in else []
            out_types = [t for m, t, _ in pairs if m in 'obt']
            out_names = [n for m, _, n in pairs if m in 'obt']
        functions.add(oid)
        rows.append((oid, '\t'.join([
            name, str(oid), argtypes, ret, retset, strict, kind, volatility, family, symbol, variadic, cost, est,
            ' '.join(names_in), ' '.join(out_types), ' '.join(out_names), defaults.replace(', ', ';')])))
    write('FunctionRows', 'pg_proc', rows, True)

    operators = [r for r in query(
        "select oid, oprname, oid, oprleft, oprright, oprresult, oprcode::oid, oprcom, oprnegate, oprcanmerge,"
        " oprcanhash, case when oprrest = 0 then '' else oprrest::text end, case when oprjoin = 0 then '' else"
        " oprjoin::text end from pg_operator where oprnamespace = 11") if int(r[6]) in functions]
    write('OperatorRows', 'pg_operator', [(int(r[0]), '\t'.join(r[1:])) for r in operators], True)

    casts = [r for r in query(
        "select castsource || '>' || casttarget, castfunc, castcontext, castmethod from pg_cast where castsource in "
        + kept + " and casttarget in " + kept) if r[1] == '0' or int(r[1]) in functions]
    write('CastRows', 'pg_cast', [(0, '\t'.join(r)) for r in casts], False)
    missing = sorted(set(known) - set(r[1].split('\t')[9] for r in rows))
    print('symbols without a row:', ' '.join(missing))


if __name__ == "__main__":
    main()

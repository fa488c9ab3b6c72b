#!/usr/bin/python3
"""Writes ExtensionFunctionRows from a real PostgreSQL 18 in whose database the extensions are.

usage: extension-rows.py [PSQL-ARGUMENT...]     for example: extension-rows.py -h localhost -d test

In PostgreSQL such functions get OIDs when CREATE EXTENSION runs. Here they are always there, under
OIDs from 8700 on, which no release of PostgreSQL uses. Which go in stands in FAMILIES: append, so
that the numbers of the others stay.
"""
import importlib.util, os, sys

HERE = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location('catalog_rows', os.path.join(HERE, 'catalog-rows.py'))
catalog = importlib.util.module_from_spec(spec)
spec.loader.exec_module(catalog)

FIRST_OID = 8700

# name and argument types, family
FAMILIES = '''
get_raw_page(text,bigint) H
get_raw_page(text,text,bigint) H
page_header(bytea) H
page_checksum(bytea,bigint) H
fsm_page_contents(bytea) H
heap_tuple_infomask_flags(integer,integer) H
bt_metap(text) H
bt_page_stats(text,bigint) H
heap_page_items(bytea) Q
bt_page_items(text,bigint) Q
bt_page_items(bytea) Q
bt_multi_page_stats(text,bigint,bigint) Q
bt_index_check(regclass) U
bt_index_check(regclass,boolean) U
bt_index_check(regclass,boolean,boolean) U
bt_index_parent_check(regclass) U
bt_index_parent_check(regclass,boolean) U
bt_index_parent_check(regclass,boolean,boolean) U
bt_index_parent_check(regclass,boolean,boolean,boolean) U
verify_heapam(regclass,boolean,boolean,text,bigint,bigint) Q
pg_get_wal_record_info(pg_lsn) w
pg_get_wal_records_info(pg_lsn,pg_lsn) u
pg_get_wal_block_info(pg_lsn,pg_lsn,boolean) u
pg_get_wal_stats(pg_lsn,pg_lsn,boolean) u
pg_buffercache_pages() M
pg_buffercache_summary() M
pg_buffercache_usage_counts() M
pg_stat_statements(boolean) X
pg_stat_statements_info() X
pg_stat_statements_reset(oid,oid,bigint,boolean) X
'''.split('\n')


def main():
    rows = []
    for number, line in enumerate(line for line in FAMILIES if line):
        function, family = line.rsplit(' ', 1)
        (name, argtypes, ret, retset, strict, kind, volatility, symbol, cost, est, argnames, alltypes,
         modes, defaults), = catalog.query(
            "select proname, proargtypes, prorettype, proretset, proisstrict, prokind, provolatile, prosrc,"
            " procost, prorows, coalesce(array_to_string(proargnames, ' '), ''),"
            " coalesce(array_to_string(proallargtypes, ' '), ''), coalesce(array_to_string(proargmodes, ''), ''),"
            " coalesce(pg_get_expr(proargdefaults, 0), '') from pg_proc where oid = '%s'::regprocedure" % function)
        names_in, out_names, out_types = argnames.split(' ') if argnames else [], [], []
        if modes:
            pairs = list(zip(modes, alltypes.split(' '), names_in))
            names_in = [n for m, _, n in pairs if m in 'ibv']
            out_types = [t for m, t, _ in pairs if m in 'obt']
            out_names = [n for m, _, n in pairs if m in 'obt']
        if name == 'pg_buffercache_pages':
            # PostgreSQL's view tells the columns; here the function knows them.
            out_names = ('bufferid relfilenode reltablespace reldatabase relforknumber relblocknumber'
                         ' isdirty usagecount pinning_backends').split(' ')
            out_types = '23 26 26 26 21 20 16 21 23'.split(' ')
        oid = FIRST_OID + number
        rows.append((oid, '\t'.join([
            name, str(oid), argtypes, ret, retset, strict, kind, volatility, family, symbol, '0', cost, est,
            ' '.join(names_in), ' '.join(out_types), ' '.join(out_names), defaults.replace(', ', ';')])))
    catalog.write('ExtensionFunctionRows', 'pg_proc', rows, True)


main()

#!/usr/bin/python3
"""Takes the descriptions of PostgreSQL 18's system relations, and the rows of those catalogs that
are the same in every cluster, from a running server.

Usage: initial-catalogs.py PSQL-ARGUMENTS...     (from the top of the repository)
"""
import subprocess
import sys

RELATIONS = """
select c.relname::text || E'\\t' || c.oid || E'\\t' || c.reltype || E'\\t' || c.relkind::text
       || E'\\t' || (c.relisshared::int) || E'\\t'
       || string_agg(attname || ' ' || a.atttypid || case when attnotnull then '!' else '' end
                  || case when relkind = 'v' and attcollation = 950 and atttypid not in (19, 1003)
                          then '^' else '' end,
                     ',' order by attnum)
from pg_class c join pg_attribute a on a.attrelid = c.oid and attnum > 0
where relnamespace = 11 and relkind in ('r', 'v') and c.oid < 16384
group by c.oid order by c.relname collate "C"
"""

ROWS = {
    "pg_namespace": "oid < 10000 and nspname <> 'pg_temp_1'",
    "pg_authid": "oid < 16384",
    "pg_auth_members": "oid < 16384",
    "pg_tablespace": "oid < 16384",
    "pg_type": "oid < 16384 and (typrelid = 0 or oid < 10000)",
    "pg_proc": "oid < 10000",
    "pg_operator": "oid < 16384",
    "pg_cast": "oid < 16384",
    "pg_am": "oid < 10000",
    "pg_amop": "oid < 16384",
    "pg_amproc": "oid < 16384",
    "pg_opclass": "oid < 16384",
    "pg_opfamily": "oid < 16384",
    "pg_collation": "oid < 12000 and collprovider <> 'i'",
    "pg_language": "oid < 10000 or lanname = 'sql'",
    "pg_aggregate": "true",
    "pg_range": "true",
    "pg_ts_config": "cfgname in ('simple')",
    "pg_ts_dict": "dictname in ('simple')",
    "pg_ts_parser": "true",
    "pg_ts_template": "oid < 16384",
}


# Functions by number, because their names need look-ups; what only PostgreSQL's own planner can read,
# and privileges, are left out.
COLUMNS = """
select string_agg(case when atttypid = 'regproc'::regtype then quote_ident(attname) || '::oid'
                       when atttypid in ('pg_node_tree'::regtype, 'aclitem[]'::regtype)
                       then 'null::text'
                       else quote_ident(attname) end, ', ' order by attnum)
from pg_attribute where attrelid = '%s'::regclass and attnum > 0
"""


def ask(arguments, query):
    command = ["psql", *arguments, "-X", "-qAt", "-c", query]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main():
    arguments = sys.argv[1:]
    folder = "engine/src/main/"
    package = "pganatomy/engine/catalog/"
    lines = ask(arguments, RELATIONS).splitlines()
    with open(folder + "java/" + package + "SystemRelationRows.java", "w") as out:
        out.write("package pganatomy.engine.catalog;\n\n")
        out.write("/// System relations of PostgreSQL 18, taken from it by tests/tools/initial-catalogs.py:\n")
        out.write("/// data, not code. One line each: name, OID, OID of the row type, kind, shared, columns (name\n")
        out.write("/// and type, with `!` for NOT NULL, `^` for a text of collation C in a view). Sorted by name.\n")
        out.write("///\n/// PostgreSQL: src/include/catalog\n")
        out.write("final class SystemRelationRows {\n")
        out.write("  static final String ROWS =\n      \"\"\"\n")
        for line in lines:
            out.write("      " + line.replace("\\", "\\\\").replace("\t", "\\t") + "\n")
        out.write("      \"\"\";\n\n  private SystemRelationRows() {}\n}\n")
    with open(folder + "resources/" + package + "initial-rows.txt", "w") as out:
        for name, condition in ROWS.items():
            out.write("=" + name + "\n")
            out.write(ask(
                arguments,
                f"copy (select {ask(arguments, COLUMNS % name).strip()} from {name} where {condition} order by 1) to stdout"))


main()

create table t (a int, b text, c numeric(10,2), d timestamptz, e bool, f bigint default 7, g varchar(5), h int[], i float8, j date not null default current_date);
create table u (a int primary key, x text, y int generated always as identity, z char(3));
create table w (k smallint, v real, n name, o oid, ts timestamp, iv interval, js json, by bytea, r regclass, tx text[]);
create table s.q (a int, m text);
create view vw as select a, b || 'x' as bx, c from t where a > 0;

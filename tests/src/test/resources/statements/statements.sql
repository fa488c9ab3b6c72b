-- What pg_stat_statements keeps: one entry for each statement, without its constants.
\set QUIET on
select * from pg_stat_statements;
create extension pg_stat_statements;
select extname, extversion from pg_extension where extname = 'pg_stat_statements';
\d pg_stat_statements
\d pg_stat_statements_info
select name, setting, context, vartype, min_val, max_val, enumvals, short_desc from pg_settings where name like 'pg_stat_statements.%' order by 1;
select pg_stat_statements_reset() is not null as reset;
\o /dev/null
create table t(a int, b text, c date);
insert into t values (1,'x','2020-01-01');
insert into t values (1,'x','2020-01-01'), (2, 'y', null);
insert into t(a) select g from generate_series(1,10) g;
select * from t where a = 1 and b = 'x' limit 5 offset 2;
select * from t where a in (1,2,3);
select * from t where a in (1,2,3,4) and b in ('a');
select * from t where a = -1;
select a, count(*) from t group by a having count(*) > 1 order by 1 desc;
select a::text, '5'::int, cast(7 as bigint), interval '1 day', date '2020-01-01' from t;
select array[1,2,3], array[a,1], array[[1,2],[3,4]] from t;
select true, null, 1.5, E'a\n' , b'101', case when a=1 then 'x' else 'y' end from t;
select   t.a  from   t /* hello */ where   t.a=1;
select a from t where a=2;
select a from public.t where a=2;
select a from t x where x.a=3;
select 1; select 2;
select 1 as one;
update t set b = 'z', a = a + 1 where a = 5;
delete from t where a = 7 returning a, 8;
begin; savepoint s1; rollback to s1; release s1; commit;
set work_mem = '5MB'; set work_mem to 4096; reset work_mem; show work_mem;
prepare p(int) as select * from t where a = $1 and b = 'x';
execute p(1); execute p(2);
deallocate p;
explain select * from t where a = 1;
explain (analyze, costs off, timing off, summary off, buffers off) select count(*) from t where a < 100;
create table t2 as select * from t where a = 3;
select * into t3 from t where a < 4;
create view v as select * from t where a = 9;
select * from v where a = 1;
begin; declare c cursor for select * from t where a > 0; fetch 1 from c; fetch 2 from c; move 1 in c; close c; commit;
copy (select a from t where a=1) to stdout;
truncate t3; drop table t2, t3;
select count(*) from generate_series(1, 10) g where g between 2 and 5;
select sum(a) over (order by b rows between 1 preceding and current row) from t;
select * from (values (1,2),(3,4)) v(a,b);
select a from t union select 5 union all select 6 order by 1;
with x as (select 1 as y) select * from x where y = 1;
select 'a' || 'b', 1 + 2 * 3, upper('x'), b like 'a%', a between 1 and 2, coalesce(a, 3), a is null from t for update;
vacuum t; analyze t; checkpoint;
select a from t where a = any(array[1,2]) or a = any('{1,2,3}');
set search_path to a, public; set search_path = 'b'; set time zone 'UTC'; set role postgres; reset role;
reset all; discard all;
select 1 where 1 in (1) and 2 = all(array[3,4]);
select a.n from generate_series(1,3) a(n) where a.n in (1, 2) and (a.n, 1) in ((1,2),(3,4)) order by 1 limit 1;
select 'abc'
 'def';
select count(*) filter (where true), exists (select 1), (select 2), array(select 3);
select * from pg_class where relname ~ 'x' and oid = 'pg_class'::regclass and relkind = any ('{r,v}') limit 1 offset 0;
select distinct on (1) 1, 2;
select current_date, now() - interval '1' day, cast('x' as varchar(3)), 'y'::char(4), row(1,2), greatest(1,2), nullif(1,2);
create table tt(a int default 5, b int primary key); insert into tt(b) values (1) on conflict (b) do update set a = 7 where tt.a > 3 returning a+1;
insert into tt values (default, 2);
update tt set (a,b) = (select 1, 9) where b = 2;
with recursive r(n) as (select 1 union all select n+1 from r where n < 5) select * from r;
select lag(a, 1, 0) over w from tt window w as (partition by a order by b);
table tt; values (1), (2);
begin; lock table tt; abort; start transaction; rollback; begin isolation level serializable; commit work;
comment on table tt is 'x'; alter table tt add c int default 3; grant select on tt to public; create index on tt(a) where b > 3;
create role statements_role; drop role statements_role;
prepare q as select 1; execute q; deallocate all; close all;
copy tt to stdout with (format csv);
explain analyze insert into tt values (10, 10);
explain select 1 union select 2;
select 1/0;
-- a comment
/* another */ select 5 /* inner */ as x -- end
;
\o
select calls, rows, toplevel, query from pg_stat_statements
where dbid = (select oid from pg_database where datname = current_database())
order by stats_since, query collate "C";
-- equal and unequal numbers
select pg_stat_statements_reset() is not null as reset;
select 1 as a; SELECT   2 as b; select 1::bigint; select 'x';
select count(distinct queryid), count(*), sum(calls) from pg_stat_statements where query like 'select $1%';
-- planning, utility, nothing
set pg_stat_statements.track_planning = on;
select pg_stat_statements_reset() is not null as reset;
select count(*) from tt where a > 1;
select plans, calls, total_plan_time > 0 as planned, total_exec_time >= min_exec_time as run from pg_stat_statements where query like '%from tt%';
set pg_stat_statements.track_utility = off;
select pg_stat_statements_reset() is not null as reset;
comment on table tt is 'y';
select count(*) from pg_stat_statements where query like 'comment%';
set pg_stat_statements.track = 'none';
select count(*) from tt;
select count(*) from pg_stat_statements where query = 'select count(*) from tt';
set pg_stat_statements.track = 'some';
reset all;
-- forgetting one, forgetting extremes
select count(*) from tt;
select pg_stat_statements_reset(0, 0, queryid, true) is not null as reset from pg_stat_statements where query = 'select count(*) from tt';
select calls, min_exec_time, max_exec_time, minmax_stats_since > stats_since as later from pg_stat_statements where query = 'select count(*) from tt';
select pg_stat_statements_reset(0, 0, queryid) is not null as reset from pg_stat_statements where query = 'select count(*) from tt';
select count(*) from pg_stat_statements where query = 'select count(*) from tt';
select dealloc, stats_reset < now() as before from pg_stat_statements_info;
-- who may see
create role statements_reader;
set role statements_reader;
select distinct query, queryid from pg_stat_statements where userid = (select oid from pg_roles where rolname = 'postgres');
select pg_stat_statements_reset();
reset role;
drop role statements_reader;
-- the number elsewhere
select query_id is not null as known from pg_stat_activity where pid = pg_backend_pid();
select a.query_id = s.queryid as same from pg_stat_activity a, pg_stat_statements s where a.pid = pg_backend_pid() and s.query like 'select a.query_id = s.queryid%';
set compute_query_id = off;
select query_id is not null as known from pg_stat_activity where pid = pg_backend_pid();
explain (verbose, costs off) select 1;
reset compute_query_id;
drop table t, tt cascade;
drop extension pg_stat_statements;
select * from pg_stat_statements;

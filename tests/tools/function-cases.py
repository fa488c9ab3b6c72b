#!/usr/bin/python3
"""Asks a real PostgreSQL 18 what functions, operators, types and aggregates give.

usage: function-cases.py [PSQL-ARGUMENT...]

Writes engine/src/test/resources/pganatomy/engine/utils/adt/*.cases, which FunctionCasesTest reads. A line:

    what <tab> argument <tab> argument <tab> => result

`what` is `name(type,...)`, `op +(type,type)`, `in(type)`, `send(type)`, `stored(type)` or
`agg name(type,...)`; arguments are texts, \\N is NULL; the result is a text, \\N, or `!SQLSTATE message`.
It works in a database of its own with the locale C and the time zone America/New_York.
"""
import itertools, os, subprocess, sys

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                   '../../engine/src/test/resources/pganatomy/engine/utils/adt')
CASES = {}


def add(group, what, *arguments):
    CASES.setdefault(group, []).append((what, arguments))


def rows(group, what, *lists):
    for arguments in lists:
        add(group, what, *(arguments if isinstance(arguments, tuple) else (arguments,)))


def pairs(group, operators, left, right, xs, ys=None):
    for operator in operators.split():
        for x, y in itertools.product(xs, ys or xs):
            add(group, 'op %s(%s,%s)' % (operator, left, right), x, y)


def define():
    g = 'integers'
    rows(g, 'in(int2)', '1', '-32768', '32767', '32768', ' 7 ', 'x', '', '1.5', '0x1F', '1_000', '1__0', '_1', '1_', '0b101', '0o17', '-0x8000', '+5', '--5', '0x', '12a')
    rows(g, 'in(int4)', '2147483647', '2147483648', '-2147483648', '-2147483649', 'abc', '99999999999', '99999999999999999999999', '0xFFFFFFFF', '0x7FFFFFFF', '-', '0x_1F', '1e5')
    rows(g, 'in(int8)', '9223372036854775807', '9223372036854775808', '-9223372036854775808', '-9223372036854775809', '0x7FFFFFFFFFFFFFFF')
    rows(g, 'in(oid)', '0', '4294967295', '4294967296', '-1', 'x', ' 16 ')
    rows(g, 'in(xid8)', '18446744073709551615', '5'); rows(g, 'in(tid)', '(0,1)', '(4294967295,65535)', '(1)', '(1,65536)')
    rows(g, 'in(pg_lsn)', '0/0', '16/B374D848', 'G/0', '16/B374D848F'); rows(g, 'in("char")', 'a', '', 'abc', '\\101', '\\377', 'é')
    i4 = ['0', '1', '-1', '7', '-7', '46341', '2147483647', '-2147483648']
    pairs(g, '+ - * / %', 'int4', 'int4', i4); pairs(g, '= < >=', 'int4', 'int4', ['1', '2', '-1'])
    i8 = ['0', '-1', '3', '-10', '4294967296', '9223372036854775807', '-9223372036854775808']
    pairs(g, '+ - * / %', 'int8', 'int8', i8); pairs(g, '+ * /', 'int4', 'int8', ['5', '-2147483648'], ['3', '0', '-1', '9223372036854775807'])
    pairs(g, '+ - * /', 'int2', 'int2', ['5', '-32768', '32767'], ['-1', '2', '0']); pairs(g, '< > =', 'int2', 'int8', ['5', '-1'], ['5', '99999999999'])
    pairs(g, '& | # << >>', 'int4', 'int4', ['12', '-5', '2147483647'], ['3', '31', '33'])
    for f in ('abs', '-'):
        rows(g, ('op -(,int4)' if f == '-' else 'abs(int4)'), '5', '-5', '-2147483648')
    pairs(g, '< > =', 'oid', 'oid', ['1', '4294967295', '2147483648'])
    rows(g, 'gcd(int4,int4)', ('12', '18'), ('0', '0'), ('-2147483648', '0'), ('-2147483648', '6')); rows(g, 'lcm(int4,int4)', ('4', '6'), ('0', '3'), ('2147483647', '2147483646'))
    rows(g, 'int2(int4)', '5', '32768'); rows(g, 'int4(int8)', '5', '2147483648'); rows(g, 'int4(bool)', 't'); rows(g, 'bool(int4)', '2', '0')
    rows(g, 'int4(float8)', '2.5', '3.5', '-2.5', '2147483647.4', '2147483647.5', 'NaN'); rows(g, 'int8(float8)', '9.2e18', '9.3e18', '0.5')
    rows(g, 'oid(int8)', '4294967295', '4294967296', '-1'); rows(g, 'to_hex(int4)', '255', '-1'); rows(g, 'to_hex(int8)', '-1'); rows(g, 'to_bin(int4)', '10'); rows(g, 'to_oct(int8)', '8')

    g = 'booleans'
    rows(g, 'in(bool)', 't', 'true', 'TRUE', 'tru', 'y', 'yes', 'on', '1', 'f', 'of', 'off', 'no', '0', 'o', '', ' true ', 'truex', '2')
    pairs(g, '= <> < > <= >=', 'bool', 'bool', ['t', 'f']); rows(g, 'text(bool)', 't', 'f')

    g = 'floats'
    rows(g, 'in(float8)', '1', '1.5', '-0', '1e300', '1e309', '1e-400', 'NaN', 'inf', '-Infinity', '5e-324', '1e15', '123456789012345', '1234567890123456', '1e16', '0.0001', '0.00001', '0.1', '1e22', '1e23', '1.7976931348623157e308', '123456.789', '4.9e-324', '2e-323', 'x', '1.5f', '1d', '', ' 2 ', '0x1p3', '9007199254740993', '3.141592653589793', '100', '2.5e-8')
    rows(g, 'in(float4)', '1', '1.1', '3.4028235e38', '3.5e38', '1e-46', '1e-45', '16777217', '1e6', '999999', '0.001', '123456.7', '1234567.8', 'nan')
    f8 = ['0', '1', '-1.5', '1e308', '-1e308', '1e-308', 'NaN', 'Infinity']
    pairs(g, '+ - * /', 'float8', 'float8', f8); pairs(g, '= < >', 'float8', 'float8', ['1', '-0', '0', 'NaN', 'Infinity'])
    pairs(g, '+ * /', 'float4', 'float4', ['1.1', '3e38', '1e-38'], ['2.2', '10', '0', '1e-10'])
    pairs(g, '+', 'float4', 'float8', ['1.1'], ['1.1']); pairs(g, '^', 'float8', 'float8', ['2', '-2', '0', '10'], ['0.5', '3', '-1', '400', '-400'])
    for f in 'ceil floor round trunc sign abs sqrt cbrt exp ln log sin cos tan cot asin acos atan sinh cosh tanh asinh acosh atanh degrees radians sind cosd tand'.split():
        rows(g, f + '(float8)', *['0', '0.5', '-0.5', '2.5', '-1', '30', '1000'])
    rows(g, 'power(float8,float8)', ('2', '10'), ('0', '-1'), ('-8', '0.333')); rows(g, 'atan2(float8,float8)', ('1', '2')); rows(g, 'width_bucket(float8,float8,float8,int4)', ('5', '0', '10', '5'), ('-1', '0', '10', '5'), ('10', '0', '10', '5'), ('5', '10', '0', '4'), ('1', '2', '2', '3'), ('1', '0', '2', '0'))
    rows(g, 'float4(float8)', '1e39', '1e-50', '1.1'); rows(g, 'float8(numeric)', '1e309', '0.1', 'NaN'); rows(g, 'numeric(float8)', '0.1', '1e20', 'NaN', '123456789.123456789', '1e-20'); rows(g, 'numeric(float4)', '1.1', '123456.789', 'Infinity')

    g = 'numerics'
    rows(g, 'in(numeric)', '1', '1.50', '-0.0', 'NaN', 'Infinity', '-inf', '1e5', '1.5e-3', '1E+2', '.5', '5.', '.', 'abc', '', '1_000.000_1', '0x1F', '1e131073', '12345678901234567890.123456789', ' 3 ', '1e', '--1', '0o17', '1__0')
    rows(g, 'in(numeric(5,2))', '123.456', '999.994', '999.995', '-1234', 'NaN', 'Infinity'); rows(g, 'in(numeric(3,-2))', '12345', '99950', '49'); rows(g, 'in(numeric(3,5))', '0.00123', '0.01')
    n = ['0', '1', '-1', '3', '1.50', '-0.0001', '12345678901234567890.5', '1e-20', 'NaN', 'Infinity', '-Infinity', '10000', '9999.9999']
    pairs(g, '+ - * / %', 'numeric', 'numeric', n); pairs(g, '= < >=', 'numeric', 'numeric', ['1', '1.00', 'NaN', '-Infinity', 'Infinity', '-5'])
    for f in 'ceil floor round trunc sign abs sqrt exp ln log scale min_scale trim_scale'.split():
        rows(g, f + '(numeric)', '0', '1', '2', '0.5', '-2.50', '2.5', '100', '1234.5678', '0.0001', '1.0000000001', 'NaN', 'Infinity', '3.14159265358979323846', '12345678901234567890', '0.99')
    rows(g, 'round(numeric,int4)', ('2.345', '2'), ('-2.345', '2'), ('1234.5', '-2'), ('5', '3'), ('55', '-2'), ('NaN', '1')); rows(g, 'trunc(numeric,int4)', ('2.349', '2'), ('-1299', '-2'))
    rows(g, 'power(numeric,numeric)', ('2', '10'), ('2', '0.5'), ('0', '0'), ('0', '-1'), ('-2', '3'), ('-2', '0.5'), ('1.1', '100'), ('10', '-5'), ('2', '-1'), ('0.5', '64'), ('NaN', '0'), ('3', '3.3'), ('1000', '1.5'), ('Infinity', '-1'), ('7', '1'))
    rows(g, 'log(numeric,numeric)', ('2', '64'), ('10', '0.001'), ('1', '5'), ('2', '0'), ('3', '2')); rows(g, 'div(numeric,numeric)', ('7', '2'), ('-7', '2'), ('7.5', '0.3'), ('1', '0')); rows(g, 'mod(numeric,numeric)', ('7', '-2'), ('5.5', '2'))
    rows(g, 'gcd(numeric,numeric)', ('12', '18'), ('1.5', '0.6')); rows(g, 'lcm(numeric,numeric)', ('4', '6'), ('0.5', '0.3')); rows(g, 'factorial(int8)', '0', '5', '25', '-1'); rows(g, 'width_bucket(numeric,numeric,numeric,int4)', ('5.35', '0.024', '10.06', '5'), ('5', '5', '5', '3'))
    rows(g, 'int4(numeric)', '2.5', '-2.5', '2147483647.5', 'NaN', 'Infinity'); rows(g, 'int8(numeric)', '9223372036854775807.4', '9223372036854775808'); rows(g, 'int2(numeric)', '32767.5'); rows(g, 'float4(numeric)', '1.1', '1e40')

    g = 'texts'
    t = ['', 'a', 'Hello World', 'héllo wörld', 'a😀b', '  pad  ', "it's"]
    for f in 'length char_length octet_length bit_length upper lower initcap reverse btrim ltrim rtrim md5 ascii quote_ident quote_literal'.split():
        rows(g, f + '(text)', *t)
    rows(g, 'quote_ident(text)', 'Foo', 'select', 'a b', 'a"b', '1a', 'name', 'between'); rows(g, 'quote_literal(text)', 'a\\b'); rows(g, 'quote_nullable(text)', '\\N', 'x')
    for x in ['0', '1', '3', '-2']:
        for y in ['0', '2', '100', '-1', '2147483647']:
            add(g, 'substr(text,int4,int4)', 'héllo', x, y)
    rows(g, 'substr(text,int4)', ('hello', '2'), ('hello', '-5'), ('a😀b', '3')); rows(g, 'left(text,int4)', ('hello', '2'), ('hello', '-2'), ('hello', '-9'), ('a😀b', '2')); rows(g, 'right(text,int4)', ('hello', '2'), ('hello', '-2'), ('hello', '-9'))
    rows(g, 'strpos(text,text)', ('hello', 'l'), ('hello', 'z'), ('hello', ''), ('a😀b', 'b')); rows(g, 'replace(text,text,text)', ('banana', 'an', 'X'), ('a', '', 'b')); rows(g, 'translate(text,text,text)', ('12345', '143', 'ax'), ('abc', '', 'x'))
    rows(g, 'repeat(text,int4)', ('ab', '3'), ('ab', '-1'), ('ab', '2147483647')); rows(g, 'lpad(text,int4,text)', ('hi', '5', 'xy'), ('hello', '3', 'x'), ('hi', '5', ''), ('hi', '-1', 'x')); rows(g, 'rpad(text,int4)', ('hi', '5')); rows(g, 'rpad(text,int4,text)', ('hi', '7', 'abc'))
    rows(g, 'btrim(text,text)', ('xxhixyx', 'xy'), ('abc', '')); rows(g, 'ltrim(text,text)', ('zzzytest', 'xyz')); rows(g, 'rtrim(text,text)', ('testxxzx', 'xyz'))
    rows(g, 'split_part(text,text,int4)', ('a,b,c', ',', '2'), ('a,b,c', ',', '-1'), ('a,b,c', ',', '9'), ('a,b', ',', '0'), ('abc', '', '1'), ('', ',', '1')); rows(g, 'overlay(text,text,int4,int4)', ('Txxxxas', 'hom', '2', '4'), ('abc', 'X', '0', '1')); rows(g, 'overlay(text,text,int4)', ('abcdef', 'XY', '3'))
    rows(g, 'chr(int4)', '65', '8364', '0', '-1', '55296', '1114112'); rows(g, 'starts_with(text,text)', ('abc', 'ab'), ('abc', 'b'))
    pairs(g, '= <> < <= > >=', 'text', 'text', ['a', 'B', 'ab', 'é', '']); pairs(g, '||', 'text', 'text', ['a', ''], ['b']); pairs(g, '= <', 'bpchar', 'bpchar', ['a', 'a  ', 'ab']); pairs(g, '=', 'name', 'text', ['a'], ['a', 'b'])
    rows(g, 'in(varchar(3))', 'abc', 'abcd', 'ab  ', 'abc  ', 'héé'); rows(g, 'in(bpchar(3))', 'a', 'abcd', 'abc '); rows(g, 'varchar(varchar,int4,bool)', ('abcdef', '7', 't'), ('abcdef', '7', 'f')); rows(g, 'in(name)', 'a' * 70, 'x')
    for p in ['h%', '%o', 'h_llo', '_____', '%', '', 'H%', '%l%l%', 'h\\_llo', 'h%\\', '%e%o', '%xyz', 'hello%%']:
        add(g, 'op ~~(text,text)', 'hello', p); add(g, 'op ~~*(text,text)', 'HeLLo', p)
    rows(g, 'op !~~(text,text)', ('abc', 'a%')); rows(g, 'like_escape(text,text)', ('a#%b', '#'), ('a\\b', '#'), ('abc', 'xx'), ('a\\b', ''))
    rows(g, 'concat(text,int4,bool)', ('a', '5', 't'), ('\\N', '5', '\\N')); rows(g, 'concat_ws(text,text,int4,text)', (',', 'a', '\\N', 'b'), ('\\N', 'a', '1', 'b'))
    rows(g, 'format(text,text,int4)', ('%s is %s', 'a', '5'), ('%2$s %1$s', 'a', '5'), ('%I=%L', 'A b', '5'), ('[%5s][%-5s]', 'x', '7'), ('%%', 'x', '1'), ('%s %s %s', 'a', '1'), ('%', 'a', '1'), ('%d', 'a', '1'), ('%L', '\\N', '1'), ('%s', '\\N', '1'), ('%I', '\\N', '1'), ('[%*s]', '7', '1'))
    rows(g, 'to_char(numeric,text)', *[(v, f) for v in ['0', '1234.567', '-1234.567', '0.5', '-0.1', '485', '1000000'] for f in ['9999.99', '0000.0', 'FM9999.99', '9,999,999.99', 'S9999', '9999S', '9999MI', '9999PR', 'FM990.099', '9.99EEEE', 'SG9999', '"#"999', 'FM9999', '999', 'RN', '99V99', '9999th', '.99', 'FM0.00', '0']])
    rows(g, 'to_char(int4,text)', ('42', '999'), ('-42', 'FM999'), ('12', '99V999'), ('5', '09')); rows(g, 'to_char(float8,text)', ('3.14159', '9.9999'), ('-125.8', '999D99S'))
    rows(g, 'to_number(text,text)', ('12,454.8-', '99G999D9S'), ('-34,338,492', '99G999G999'), ('$42.5', 'L99.9'), ('1234', '9999'))
    rows(g, 'encode(bytea,text)', ('\\x0001ff', 'hex'), ('\\x68656c6c6f', 'base64'), ('\\x00415cff', 'escape'), ('\\x00', 'foo')); rows(g, 'decode(text,text)', ('aGVsbG8=', 'base64'), ('0aff', 'hex'), ('0af', 'hex'), ('zz', 'hex'), ('a\\000b', 'escape'), ('a*', 'base64'))
    rows(g, 'sha256(bytea)', '\\x', '\\x616263'); rows(g, 'md5(bytea)', '\\x616263'); rows(g, 'in(bytea)', '\\x0aFF', 'abc', '\\xzz', '\\x1', '\\001a\\\\', 'a\\b'); rows(g, 'length(bytea)', '\\x0102'); rows(g, 'substring(bytea,int4,int4)', ('\\x01020304', '2', '2')); rows(g, 'get_byte(bytea,int4)', ('\\x0102', '1'), ('\\x01', '5')); pairs(g, '< = ||', 'bytea', 'bytea', ['\\x01', '\\xff'])
    rows(g, 'hashtext(text)', '', 'a', 'hello world', 'a longer text than twelve', 'twelve chars'); rows(g, 'hashint4(int4)', '1', '-5'); rows(g, 'hashint8(int8)', '1', '-5', '99999999999'); rows(g, 'hashoid(oid)', '5'); rows(g, 'crc32(bytea)', '\\x616263'); rows(g, 'crc32c(bytea)', '\\x616263')
    rows(g, 'pg_size_pretty(int8)', '0', '10239', '10240', '-10240', '20971520', '1073741824', '123456789012', '9223372036854775807', '10485247', '10485248'); rows(g, 'pg_size_pretty(numeric)', '10240', '123456789012345678901234'); rows(g, 'pg_size_bytes(text)', '1', '10 kB', '1.5 GB', '1e3 MB', '-5kb', 'x', '5 XB')
    rows(g, 'format_type(oid,int4)', ('23', '-1'), ('1043', '14'), ('1700', '655366'), ('1042', '\\N'), ('1042', '-1'), ('1009', '-1'), ('1184', '3'), ('1186', '-1'), ('1186', '2147418115'), ('18', '-1'), ('0', '-1'), ('999999', '-1'), ('1007', '-1'), ('2276', '-1'), ('19', '-1'), ('1114', '-1'), ('1560', '5'))

    g = 'patterns'
    for p in ['^a', 'b$', 'a.c', '[a-c]+', '[[:alpha:]]', '[^a]', 'a|b', '(a)(b)?', '\\d+', '\\mfoo\\M', '\\yfoo', 'x*', 'a{2}', 'a{2,}', '(', '[', 'a**', '\\', '[[:foo:]]', '(?i)ABC', '^$', 'a\\.b', '[]a]', '[&&]', '*a', '{', ')']:
        for s in ['abc', 'aab 12', 'foo bar', '']:
            add(g, 'op ~(text,text)', s, p)
    rows(g, 'op ~*(text,text)', ('ABC', 'b'), ('abc', 'X')); rows(g, 'op !~(text,text)', ('abc', 'b')); rows(g, 'op !~*(text,text)', ('abc', 'B'))
    rows(g, 'regexp_replace(text,text,text)', ('foobarbaz', 'b..', 'X'), ('abc', '(b)', '[\\1]'), ('abc', 'z', 'x'), ('abc', 'b', '\\&\\\\')); rows(g, 'regexp_replace(text,text,text,text)', ('foobarbaz', 'b..', 'X', 'g'), ('foobarbaz', 'b(..)', 'X\\1Y', 'g'), ('ABC', 'b', 'x', 'i'), ('abc', 'b', 'x', 'z'), ('abc', 'x*', '-', 'g'))
    rows(g, 'regexp_replace(text,text,text,int4,int4)', ('aaaa', 'a', 'b', '2', '2')); rows(g, 'regexp_match(text,text)', ('foobarbequebaz', 'ba.'), ('foobarbequebaz', '(bar)(beque)'), ('abc', 'x'), ('abc', '(x)?b')); rows(g, 'regexp_split_to_array(text,text)', ('hello world', '\\s+'), ('abc', ''), ('a,b,,c', ','), ('', 'x')); rows(g, 'regexp_count(text,text)', ('ABCABCAXYaxy', 'A.')); rows(g, 'regexp_like(text,text,text)', ('Hello', 'hello', 'i')); rows(g, 'regexp_instr(text,text)', ('ABCDEF', 'C.')); rows(g, 'regexp_substr(text,text)', ('ABCDEF', 'C.')); rows(g, 'substring(text,text)', ('foobar', 'o.b'), ('foobar', 'o(.)b'), ('foobar', 'z'))

    g = 'times'
    d = ['1999-01-08', 'January 8, 1999', '1/8/1999', '01/02/03', '1999-Jan-08', 'Jan-08-1999', '08-Jan-1999', '19990108', '990108', '1999.008', 'J2451187', 'January 8, 99 BC', '0044-03-15 BC', 'infinity', '-infinity', 'epoch', '1999-02-29', '2000-02-29', '13/13/2000', '1999-13-01', 'x', '', '5874897-12-31', '5874898-01-01', '4713-01-01 BC', '2000-01-32', 'Feb 30 2000', '10000-01-01', '1999-01-08 04:05:06']
    rows(g, 'in(date)', *d)
    rows(g, 'in(time)', '04:05:06.789', '04:05', '040506', '04:05 AM', '04:05 PM', '12:00 AM', '24:00:00', '24:00:01', '25:00', '04:60', '23:59:60', 'allballs', 'x', '04:05:06.7891239'); rows(g, 'in(time(2))', '04:05:06.789', '23:59:59.999'); rows(g, 'in(timetz)', '04:05:06-08:00', '04:05:06 PST', '04:05:06+5:30', '04:05:06 UTC', '2003-04-12 04:05:06 America/New_York')
    ts = ['2024-02-29 12:34:56.789012', '1999-01-08 04:05:06 -8:00', '2001-02-16T20:38:40', '20240229T123456', '2024-03-10 02:30:00', '2024-11-03 01:30:00', 'Jan 8 1999 4:05 PM', '2024-01-01', 'infinity', '-infinity', 'epoch', '0001-01-01 00:00:00 BC', '294276-12-31 23:59:59.999999', '294277-01-01', '4714-11-24 BC', '2024-01-01 25:00', '2024-01-01 00:00:60', '2024-01-01 24:00:00', 'garbage', '2024-06-15 12:00:00+02', '2024-06-15 12:00:00 Europe/Berlin', '2024-06-15 12:00:00 Nowhere/City', '2024-06-15 12:00:00Z', '2024-06-15 12:00:00.1234567', 'Sat Feb 17 16:38:40 2001', '1883-11-18 12:00:00', '2024-06-15 12:00:00+25']
    rows(g, 'in(timestamp)', *ts); rows(g, 'in(timestamptz)', *ts); rows(g, 'in(timestamp(0))', '2024-01-01 00:00:00.5', '2024-01-01 00:00:00.499999')
    iv = ['1 year 2 mons', '1-2', '3 4:05:06', 'P1Y2M3DT4H5M6S', '@ 1 minute ago', '1.5 days', '-1 day +02:03:04', '1 week', '2 hours 30 minutes', '1 decade', '0', '-1 mon 1 day', '1 sec', '00:00:00.000001', 'infinity', '-infinity', '1.5 months', '0.1 year', 'x', '', '1 fortnight', '25:00:00', '-25:00:00.5', '1 year -1 day', '100000000000 years', '1 day ago', 'PT0.5S', '10', '1:30', '1 12:00']
    rows(g, 'in(interval)', *iv)
    pairs(g, '+ -', 'timestamp', 'interval', ['2024-01-31 10:00', '2024-02-29', 'infinity', '294276-12-31'], ['1 mon', '1 day', '-1 year', '1 hour 30 minutes', 'infinity', '1 year 1 mon 1 day'])
    pairs(g, '+ -', 'timestamptz', 'interval', ['2024-03-09 12:00', '2024-11-02 12:00'], ['1 day', '24 hours', '1 mon'])
    pairs(g, '+ -', 'date', 'int4', ['2024-02-28', 'infinity', '5874897-12-31'], ['1', '-400']); pairs(g, '-', 'date', 'date', ['2024-03-01', 'infinity'], ['2023-03-01']); pairs(g, '+', 'date', 'interval', ['2024-01-31'], ['1 mon', '1 hour']); pairs(g, '+', 'date', 'time', ['2024-01-31'], ['10:20']); pairs(g, '-', 'timestamp', 'timestamp', ['2024-03-01 10:00', '2023-12-25 22:30:10.5', 'infinity', '-infinity']); pairs(g, '+ -', 'time', 'interval', ['23:30'], ['1 hour', '-1 day -2 hours']); pairs(g, '-', 'time', 'time', ['10:00', '23:30:01'])
    pairs(g, '+ - = <', 'interval', 'interval', ['1 mon', '30 days', '-1 hour', '720 hours', 'infinity']); pairs(g, '* /', 'interval', 'float8', ['1 mon', '1 day 1 hour', '-1 year 2 days', '00:00:01'], ['2', '0.5', '1.1', '-3', '0', '0.333']); pairs(g, '= < >', 'date', 'timestamp', ['2024-01-01'], ['2024-01-01', '2024-01-01 00:00:01']); pairs(g, '= <', 'date', 'timestamptz', ['2024-01-01'], ['2024-01-01', '2023-12-31']); pairs(g, '< =', 'timestamp', 'timestamp', ['2024-01-01', 'infinity', '-infinity'])
    for u in 'microseconds milliseconds second minute hour day week month quarter year decade century millennium dow isodow doy isoyear epoch julian timezone timezone_hour foo'.split():
        rows(g, 'extract(text,timestamp)', (u, '2024-02-29 12:34:56.789012'), (u, '0044-03-15 BC'), (u, 'infinity')); rows(g, 'extract(text,timestamptz)', (u, '2024-07-04 12:34:56.789012')); rows(g, 'extract(text,interval)', (u, '5 years 14 mons 40 days 30:10:05.5')); rows(g, 'extract(text,date)', (u, '2001-12-31')); rows(g, 'extract(text,time)', (u, '12:34:56.7')); rows(g, 'date_part(text,timestamp)', (u, '2005-01-01 01:02:03.5')); rows(g, 'date_trunc(text,timestamp)', (u, '2024-05-17 12:34:56.789012')); rows(g, 'date_trunc(text,timestamptz)', (u, '2024-03-10 12:34:56.789012')); rows(g, 'date_trunc(text,interval)', (u, '5 years 14 mons 40 days 30:10:05.5'))
    rows(g, 'date_trunc(text,timestamptz,text)', ('day', '2024-03-10 02:34:56', 'Australia/Sydney')); rows(g, 'date_bin(interval,timestamp,timestamp)', ('15 minutes', '2020-02-11 15:44:17', '2001-01-01'), ('1 month', '2020-02-11 15:44:17', '2001-01-01'), ('0', '2020-02-11', '2001-01-01'))
    rows(g, 'age(timestamp,timestamp)', ('2001-04-10', '1957-06-13'), ('2024-03-01', '2024-01-31'), ('2024-01-31', '2024-03-01'), ('2024-01-01', '2024-01-01 10:00')); rows(g, 'make_date(int4,int4,int4)', ('2024', '2', '29'), ('2023', '2', '29'), ('-44', '3', '15'), ('0', '1', '1')); rows(g, 'make_time(int4,int4,float8)', ('8', '15', '23.5'), ('25', '0', '0')); rows(g, 'make_timestamp(int4,int4,int4,int4,int4,float8)', ('2013', '7', '15', '8', '15', '23.5')); rows(g, 'make_interval(int4,int4,int4,int4,int4,int4,float8)', ('1', '2', '3', '4', '5', '6', '7.5'))
    for f in 'justify_hours justify_days justify_interval'.split():
        rows(g, f + '(interval)', '27 hours', '35 days', '1 mon -1 hour', '-1 mon 35 days 30 hours')
    rows(g, 'timezone(text,timestamp)', ('Europe/Berlin', '2024-07-01 12:00'), ('UTC', '2024-07-01 12:00'), ('PST', '2024-07-01 12:00'), ('Nowhere', '2024-07-01')); rows(g, 'timezone(text,timestamptz)', ('Asia/Tokyo', '2024-07-01 12:00')); rows(g, 'timezone(interval,timestamp)', ('02:00', '2024-07-01 12:00'), ('1 mon', '2024-07-01 12:00')); rows(g, 'to_timestamp(float8)', '0', '1284352323.5', 'Infinity', 'NaN'); rows(g, 'timestamptz(timestamp)', '2024-03-10 02:30', '2024-11-03 01:30'); rows(g, 'timestamp(timestamptz)', '2024-07-01 12:00+00'); rows(g, 'date(timestamptz)', '2024-07-01 02:00+00'); rows(g, 'time(timestamp)', '2024-07-01 02:03:04'); rows(g, 'date(timestamp)', '1999-12-31 23:59:59', 'infinity'); rows(g, 'timestamp(date)', '2024-01-01', '5874897-12-31'); rows(g, 'isfinite(date)', 'infinity', '2024-01-01'); rows(g, 'time(interval)', '1 day 02:03', '-02:03')
    for f in ['YYYY-MM-DD HH24:MI:SS.US', 'Day, DD Month YYYY', 'FMDay, FMDD FMMonth YYYY', 'Dy DD Mon YY', 'HH12:MI AM', 'D DDD W WW IW IYYY Q J', 'Y,YYY CC AD', 'DDth "of" Month', 'MS SSSS', 'TZ OF TZH:TZM', 'RM rm', 'day DAY mon MON', 'FF1 FF3 FF6', 'a.m. B.C.', 'ID I IY']:
        rows(g, 'to_char(timestamp,text)', ('2024-02-03 15:04:05.678901', f), ('0099-12-31 00:00:00', f)); rows(g, 'to_char(timestamptz,text)', ('2024-07-03 15:04:05.678901', f))
    rows(g, 'to_char(interval,text)', ('15h 2m 12s', 'HH24:MI:SS'), ('3 days 100 hours', 'DD HH24')); rows(g, 'to_date(text,text)', ('05 Dec 2000', 'DD Mon YYYY'), ('20001205', 'YYYYMMDD'), ('2000-13-01', 'YYYY-MM-DD'), ('2000/12/5', 'YYYY/MM/DD'), ('xx', 'YYYY'), ('December 5 2000', 'Month DD YYYY'), ('99-1-2', 'YY-MM-DD')); rows(g, 'to_timestamp(text,text)', ('05 Dec 2000 10:11:12', 'DD Mon YYYY HH24:MI:SS'), ('2000-12-05 03:04 PM', 'YYYY-MM-DD HH12:MI PM'), ('12.5', 'SS.MS'), ('2000-12-05 13:00 PM', 'YYYY-MM-DD HH12:MI PM'))

    g = 'others'
    rows(g, 'in(uuid)', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'A0EEBC999C0B4EF8BB6D6BB9BD380A11', '{a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11}', 'a0eebc99', 'g0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'a0ee-bc99-9c0b-4ef8-bb6d-6bb9-bd38-0a11'); pairs(g, '< =', 'uuid', 'uuid', ['a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '00000000-0000-0000-0000-000000000000'])
    rows(g, 'in(inet)', '192.168.0.1', '192.168.0.1/24', '::1', '2001:db8::ff00:42:8329/64', '::ffff:1.2.3.4', '1.2.3', '256.1.1.1', '1.2.3.4/33', '10.0.0.0/8', '::', 'fe80:0:0:0:1::', 'x'); rows(g, 'in(cidr)', '192.168.0.0/24', '192.168.0.1/24', '10', '192.168.1', '::/0', '10.1.2.3'); rows(g, 'host(inet)', '10.1.2.3/8', '::1/64'); rows(g, 'network(inet)', '10.1.2.3/8'); rows(g, 'broadcast(inet)', '10.1.2.3/8'); rows(g, 'netmask(inet)', '10.1.2.3/20'); rows(g, 'masklen(inet)', '10.1.2.3/20'); rows(g, 'text(inet)', '10.1.2.3'); rows(g, 'family(inet)', '::1'); pairs(g, '< = << >>=', 'inet', 'inet', ['10.1.2.3', '10.0.0.0/8', '::1'])
    rows(g, 'in(bit(4))', '1010', '101', '1012', 'xA'); rows(g, 'in(varbit(4))', '10', '10101'); rows(g, 'in(money)', '$1,234.567', '-5', '(3.5)', 'x'); pairs(g, '+ -', 'money', 'money', ['5', '$1,000.25']); pairs(g, '- <', 'pg_lsn', 'pg_lsn', ['0/10', '16/B374D848']); pairs(g, '+', 'pg_lsn', 'numeric', ['0/10'], ['16', '-17'])
    rows(g, 'in(int4[])', '{1,2,3}', '{}', '{{1,2},{3,4}}', '{1,NULL,3}', '[0:1]={5,6}', '{1,2', '1,2', '{a}', '{{1,2},{3}}', '{1,,2}', '{ 1 , 2 }', '{{1},2}', '{1}x', '[1:3]={1,2}', '{{},{}}', '{1,{2}}'); rows(g, 'in(text[])', '{a,"b c",NULL,"NULL",""}', '{"a\\"b","c\\\\d"}', '{a b , c}', '{"a"b}', '{it\'s}', '{"{"}', '{a\\,b}', '{" a "}'); rows(g, 'in(int2vector)', '1 2 3', ''); rows(g, 'in(oidvector)', '1 2')
    a = ['{1,2,3}', '{}', '{2}', '{{1,2},{3,4}}', '{4,NULL}']
    pairs(g, '@> <@ && || = <', 'int4[]', 'int4[]', a)
    rows(g, 'array_length(int4[],int4)', *[(x, y) for x in a for y in ('1', '2')]); rows(g, 'array_upper(int4[],int4)', ('[2:4]={1,2,3}', '1')); rows(g, 'cardinality(int4[])', *a); rows(g, 'array_dims(int4[])', *a); rows(g, 'array_ndims(int4[])', *a); rows(g, 'array_append(int4[],int4)', ('{1}', '2'), ('\\N', '2'), ('{1}', '\\N'), ('{{1}}', '2')); rows(g, 'array_prepend(int4,int4[])', ('0', '{1,2}')); rows(g, 'array_cat(int4[],int4[])', ('{1}', '{{2}}'), ('{{1,2}}', '{3,4}'), ('{1,2}', '{{1}}')); rows(g, 'array_position(int4[],int4)', ('{1,2,3}', '2'), ('{1}', '5'), ('{1,NULL}', '\\N')); rows(g, 'array_positions(int4[],int4)', ('{1,2,1}', '1')); rows(g, 'array_remove(int4[],int4)', ('{1,2,1}', '1'), ('{1,NULL}', '\\N')); rows(g, 'array_replace(int4[],int4,int4)', ('{1,2,1}', '1', '9')); rows(g, 'array_to_string(int4[],text)', ('{1,NULL,3}', ',')); rows(g, 'array_to_string(int4[],text,text)', ('{1,NULL,3}', ',', '*')); rows(g, 'string_to_array(text,text)', ('a,b,c', ','), ('abc', '\\N'), ('abc', ''), ('', ',')); rows(g, 'string_to_array(text,text,text)', ('a,b,x', ',', 'x')); rows(g, 'trim_array(int4[],int4)', ('{1,2,3}', '2'), ('{1}', '5')); rows(g, 'array_fill(int4,int4[])', ('7', '{3}'), ('7', '{2,2}')); rows(g, 'array_sort(int4[])', '{3,1,2,NULL}'); rows(g, 'array_reverse(int4[])', '{1,2,3}', '{{1,2},{3,4}}')
    j = ['{"a": 1, "b": [1, 2, {"c": null}], "aa": "x"}', '[1, "two", null, true]', '"str"', '12.50', 'null', '{}', '[]']
    rows(g, 'in(jsonb)', *j); rows(g, 'in(jsonb)', '{"b":1,"a":2,"b":3}', '{a:1}', '[1,]', '{"a"}', '', 'tru', '01', '1e3', '"\\u00e9\\n"', '"\\u0000"', '{"a":1}}', '[1 2]', '"abc'); rows(g, 'in(json)', '{"b":1,  "a":2}', '{', 'x')
    for v in j:
        rows(g, 'op ->(jsonb,text)', (v, 'a'), (v, 'b')); rows(g, 'op ->>(jsonb,int4)', (v, '1'), (v, '-1')); rows(g, 'op #>(jsonb,text[])', (v, '{b,2,c}'), (v, '{b,0}')); rows(g, 'jsonb_typeof(jsonb)', v); rows(g, 'op ?(jsonb,text)', (v, 'a'), (v, 'two')); rows(g, 'jsonb_array_length(jsonb)', v); rows(g, 'jsonb_pretty(jsonb)', v); rows(g, 'jsonb_strip_nulls(jsonb)', v)
    pairs(g, '@> = < ||', 'jsonb', 'jsonb', ['{"a": 1}', '{"a": 1, "b": 2}', '[1, 2]', '1', '[]', '"x"']); rows(g, 'op -(jsonb,text)', ('{"a":1,"b":2}', 'a'), ('["a","b"]', 'a'), ('1', 'a')); rows(g, 'op -(jsonb,int4)', ('[1,2,3]', '1'), ('[1,2,3]', '-1'), ('{}', '1')); rows(g, 'op #-(jsonb,text[])', ('{"a":[1,2]}', '{a,0}')); rows(g, 'jsonb_set(jsonb,text[],jsonb,bool)', ('{"a":1}', '{b}', '2', 't'), ('{"a":1}', '{b}', '2', 'f'), ('[1,2]', '{5}', '9', 't'), ('{"a":{"b":1}}', '{a,b}', '"z"', 't')); rows(g, 'jsonb_insert(jsonb,text[],jsonb,bool)', ('[1,2]', '{1}', '9', 'f'), ('[1,2]', '{1}', '9', 't'), ('{"a":1}', '{a}', '1', 'f'))
    rows(g, 'to_json(text)', 'a"b\n'); rows(g, 'to_json(int4[])', '{{1,2},{3,NULL}}'); rows(g, 'to_jsonb(numeric)', '1.50', 'NaN'); rows(g, 'to_json(timestamp)', '2024-01-02 03:04:05', 'infinity'); rows(g, 'to_json(timestamptz)', '2024-07-02 03:04:05'); rows(g, 'jsonb_build_object(text,int4)', ('k', '5'), ('k', '\\N')); rows(g, 'json_build_array(int4,text)', ('1', 'x')); rows(g, 'json_object(text[])', '{a,1,b,NULL}', '{a}'); rows(g, 'int4(jsonb)', '5', '"5"', 'null'); rows(g, 'numeric(jsonb)', '1.5', '[]'); rows(g, 'bool(jsonb)', 'true', '1')

    g = 'binary'
    for t, vs in {'int2': ['-2'], 'int4': ['258'], 'int8': ['-1'], 'bool': ['t'], 'float4': ['1.5', 'NaN'], 'float8': ['-0.1'], 'numeric': ['0', '1', '-1.50', '12345678.000012', 'NaN', 'Infinity', '-Infinity', '1e-10', '1e20', '10000', '0.00'], 'text': ['hé'], 'name': ['abc'], 'bytea': ['\\x0102'], 'date': ['2024-01-01', 'infinity'], 'time': ['01:02:03.5'], 'timetz': ['01:02:03+02'], 'timestamp': ['2024-01-01 01:02:03'], 'timestamptz': ['2024-01-01 01:02:03'], 'interval': ['1 mon 2 days 00:00:03'], 'uuid': ['a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'], 'inet': ['10.1.2.3/8', '::1'], 'cidr': ['10.0.0.0/8'], 'int4[]': ['{1,NULL,3}', '{{1,2},{3,4}}', '{}', '[5:6]={1,2}'], 'text[]': ['{a,bcd,NULL}'], 'numeric[]': ['{1.5,2}'], 'oid': ['4294967295'], 'tid': ['(7,8)'], 'pg_lsn': ['16/B374D848'], '"char"': ['a'], 'jsonb': ['{"a": 1}'], 'bit(5)': ['10110'], 'varbit': ['101'], 'xid8': ['77'], 'money': ['12.34'], 'int2vector': ['1 2'], 'oidvector': ['1 2 3'], 'float8[]': ['{1,2.5}'], 'bool[]': ['{t,f,t}'], 'int2[]': ['{1,2,3}'], 'int8[]': ['{1,NULL}'], 'timestamptz[]': ['{2024-01-01}'], 'bpchar(4)': ['ab'], 'varchar': ['xyz']}.items():
        for v in vs:
            add(g, 'send(%s)' % t, v); add(g, 'stored(%s)' % t, v)

    g = 'aggregates'
    agg = lambda f, *lists: [CASES.setdefault(g, []).append(('agg ' + f, tuple(l))) for l in lists]
    for f in 'count sum avg min max stddev variance stddev_pop var_pop'.split():
        for t in 'int2 int4 int8 numeric float8 float4'.split():
            agg('%s(%s)' % (f, t), ['1', '2', '3', '4'], ['5', '\\N', '-7'], ['\\N'], ['10', '10', '11'])
        agg('%s(numeric)' % f, ['1.50', '2.25', 'NaN'], ['Infinity', '1'], ['0.1', '0.2', '0.3'], ['100000000000000000000', '1e-10']); agg('%s(float8)' % f, ['1e308', '1e308'], ['NaN', '1'], ['0.1', '0.2', '0.3'], ['Infinity', '-Infinity'])
    agg('sum(int8)', ['9223372036854775807', '9223372036854775807', '5'], ['-9223372036854775808', '-1']); agg('avg(int8)', ['9223372036854775807', '9223372036854775806']); agg('sum(interval)', ['1 day', '2 hours'], ['\\N']); agg('avg(interval)', ['1 day', '2 hours'], ['1 mon', '1 day', '1 hour']); agg('min(text)', ['b', 'a', 'B'], []); agg('max(text)', ['b', 'a', 'B', '\\N']); agg('max(timestamp)', ['2024-01-01', 'infinity']); agg('bool_and(bool)', ['t', 'f'], ['t', '\\N'], ['\\N']); agg('bool_or(bool)', ['t', 'f'], ['f', '\\N']); agg('every(bool)', ['t']); agg('bit_and(int4)', ['12', '10']); agg('bit_or(int4)', ['12', '10']); agg('bit_xor(int8)', ['12', '10']); agg('array_agg(int4)', ['1', '\\N', '3'], []); agg('array_agg(text)', ['a', 'b c']); agg('json_agg(int4)', ['1', '\\N']); agg('jsonb_agg(text)', ['a', 'b']); agg('min(numeric)', ['1.0', '1.00', 'NaN']); agg('max(int4[])', ['{1,2}', '{1,3}']); agg('min(inet)', ['10.0.0.1', '::1']); agg('any_value(int4)', ['\\N', '5']); agg('count(text)', ['a', '\\N'])


def quote(text):
    return 'NULL' if text == '\\N' else "$q$" + text + "$q$"


def sql(what, arguments):
    if what.startswith('agg '):
        name, types = what[4:].split('(', 1)
        t = types[:-1]
        values = ','.join('(%d,%s::%s)' % (i, quote(a), t) for i, a in enumerate(arguments)) or '(0,NULL::%s)' % t
        where = '' if arguments else ' where false'
        return 'select format(\'%%s\', %s(v order by i)) , %s(v order by i) is null from (values %s) x(i,v)%s' % (name, name, values, where)
    name, types = what.split('(', 1)
    types = split_types(types[:-1])
    if name == 'in' and types[0].startswith(('varchar(', 'bpchar(')):
        base, modifier = types[0][:-1].split('(')
        e = '%sin(%s::cstring, 0, %d)' % (base, quote(arguments[0]), int(modifier) + 4)
    elif name == 'in' and types[0].startswith(('bit(', 'varbit(')):
        base, modifier = types[0][:-1].split('(')
        e = '%s_in(%s::cstring, 0, %s)' % (base, quote(arguments[0]), modifier)
    elif name == 'in':
        e = quote(arguments[0]) + '::' + types[0]
    elif name == 'send':
        base = types[0].split('(')[0]
        f = 'array_send' if base.endswith('[]') else {'"char"': 'charsend', 'int2vector': 'int2vectorsend', 'numeric': 'numeric_send', 'date': 'date_send', 'time': 'time_send', 'timetz': 'timetz_send', 'timestamp': 'timestamp_send', 'timestamptz': 'timestamptz_send', 'interval': 'interval_send', 'uuid': 'uuid_send', 'inet': 'inet_send', 'cidr': 'cidr_send', 'pg_lsn': 'pg_lsn_send', 'jsonb': 'jsonb_send', 'bit': 'bit_send', 'varbit': 'varbit_send', 'money': 'cash_send'}.get(base, base + 'send')
        e = "encode(%s(%s::%s),'hex')" % (f, quote(arguments[0]), types[0])
    elif name.startswith('op '):
        values = ['%s::%s' % (quote(a), t) for a, t in zip(arguments, [t for t in types if t])]
        e = '(' + (values[0] + ' operator(pg_catalog.%s) ' % name[3:] + values[1] if len(values) == 2 else 'operator(pg_catalog.%s) ' % name[3:] + values[0]) + ')'
    else:
        e = 'pg_catalog."%s"(%s)' % (name, ','.join('%s::%s' % (quote(a), t) for a, t in zip(arguments, types)))
    return "select format('%%s', %s), (%s) is null" % (e, e)


def split_types(types):
    out, depth, word = [], 0, ''
    for c in types:
        if c == ',' and depth == 0:
            out.append(word)
            word = ''
            continue
        depth += (c == '(') - (c == ')')
        word += c
    return out + [word]


def escape(text):
    return text if text == '\\N' else text.replace('\\', '\\\\').replace('\n', '\\n').replace('\t', '\\t')


def main():
    define()
    psql = ['psql', *sys.argv[1:], '-X']
    subprocess.run(psql + ['-q', '-c', 'drop database if exists function_cases', '-c', "create database function_cases template template0 locale 'C' encoding 'UTF8'", '-c', "alter database function_cases set timezone = 'America/New_York'"], check=True)
    script = ["set client_min_messages = error; create extension pageinspect;",
              "create function pg_temp.t(q text) returns text language plpgsql as $f$ declare r text; n bool; begin execute q into r, n;"
              " return case when n then '\\N' else '=' || r end; exception when others then return '!' || sqlstate || ' ' || sqlerrm; end $f$;"]
    order = []
    for group, cases in CASES.items():
        for what, arguments in cases:
            order.append((group, what, arguments))
            if what.startswith('stored('):
                script.append("drop table if exists s; create table s (v %s); alter table s alter v set storage plain;" % what[7:-1] if False else "drop table if exists s; create table s (v %s);" % what[7:-1])
                script.append('insert into s values (%s);' % quote(arguments[0]))
                script.append("select replace('=' || encode(t_attrs[1], 'hex'), E'\\n', '') from heap_page_item_attrs(get_raw_page('s', 0), 's');")
            else:
                script.append("select replace(replace(replace(pg_temp.t($outer$%s$outer$), '\\', '\\\\'), E'\\n', '\\n'), E'\\t', '\\t');" % sql(what, arguments))
    out = subprocess.run(psql + ['-qAt', '-d', 'function_cases'], input='\n'.join(script), capture_output=True, text=True)
    subprocess.run(psql + ['-q', '-c', 'drop database function_cases'])
    results = out.stdout.split('\n')[:-1]
    if len(results) != len(order):
        sys.exit('%d cases, %d results\n%s' % (len(order), len(results), out.stderr[:3000]))
    os.makedirs(OUT, exist_ok=True)
    files = {}
    for (group, what, arguments), result in zip(order, results):
        result = '\\N' if result == '\\\\N' else result[1:] if result.startswith('=') else result
        files.setdefault(group, []).append('\t'.join([what] + [escape(a) for a in arguments] + ['=> ' + result]))
    for group, lines in files.items():
        with open(os.path.join(OUT, group + '.cases'), 'w') as f:
            f.write('\n'.join(dict.fromkeys(lines)) + '\n')
        print(group, len(lines))


main()

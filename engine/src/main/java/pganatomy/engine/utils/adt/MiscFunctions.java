package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Functions over the smaller types: uuid, inet, pg_lsn, money, bit strings, xid.
///
/// PostgreSQL: src/backend/utils/adt/uuid.c, network.c, pg_lsn.c, cash.c, varbit.c, xid.c
final class MiscFunctions implements ScalarFunction {
  private final String symbol;

  MiscFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    switch (symbol) {
      case "gen_random_uuid":
        return Uuid.random(4);
      case "uuidv7":
        return Uuid.random(7);
      case "uuid_extract_version":
        Uuid uuid = (Uuid) a[0];
        return uuid.low() >>> 62 == 2 ? (Object) (int) (uuid.high() >>> 12 & 15) : null;
      case "pg_lsn_mi", "pg_wal_lsn_diff":
        return lsnDifference((Long) a[0], (Long) a[1]);
      case "pg_lsn_pli":
        return lsnPlus((Long) a[0], (Numeric) a[1]);
      case "pg_lsn_mii":
        return lsnPlus((Long) a[0], ((Numeric) a[1]).negate());
      case "pg_lsn_larger":
        return Long.compareUnsigned((Long) a[0], (Long) a[1]) > 0 ? a[0] : a[1];
      case "pg_lsn_smaller":
        return Long.compareUnsigned((Long) a[0], (Long) a[1]) < 0 ? a[0] : a[1];
      case "xid8toxid":
        return (int) (long) (Long) a[0];
      case "xideq", "xidneq":
        return a[0].equals(a[1]) == symbol.equals("xideq");
      case "cideq":
        return a[0].equals(a[1]);
      case "oidlarger":
        return Integer.compareUnsigned((Integer) a[0], (Integer) a[1]) > 0 ? a[0] : a[1];
      case "oidsmaller":
        return Integer.compareUnsigned((Integer) a[0], (Integer) a[1]) < 0 ? a[0] : a[1];
      default:
        return network(a);
    }
  }

  private static Numeric lsnDifference(long a, long b) {
    Numeric x = Numeric.of(new java.math.BigInteger(Long.toUnsignedString(a)));
    return x.subtract(Numeric.of(new java.math.BigInteger(Long.toUnsignedString(b))));
  }

  private static Object lsnPlus(long lsn, Numeric bytes) {
    if (bytes.isNaN()) {
      throw DatabaseException.error(SqlState.FEATURE_NOT_SUPPORTED, "cannot add NaN to pg_lsn");
    }
    Numeric sum = Numeric.of(new java.math.BigInteger(Long.toUnsignedString(lsn))).add(bytes);
    java.math.BigInteger value = sum.decimal().toBigInteger();
    if (value.signum() < 0 || value.bitLength() > 64) {
      throw Errors.invalidParameter("pg_lsn out of range");
    }
    return value.longValue();
  }

  private Object network(Object[] a) {
    if (!(a[0] instanceof Inet inet)) {
      return bits(a);
    }
    switch (symbol) {
      case "network_host":
        return inet.host();
      case "network_family":
        return inet.isFour() ? 4 : 6;
      case "network_masklen":
        return inet.bits();
      case "network_network":
        return new Inet(inet.network(), inet.bits(), true);
      case "network_broadcast":
        return new Inet(inet.masked(255), inet.bits(), false);
      case "network_netmask":
        byte[] ones = new byte[inet.address().length];
        java.util.Arrays.fill(ones, (byte) 255);
        return new Inet(new Inet(ones, inet.bits(), false).network(), ones.length * 8, false);
      case "inet_abbrev":
        return inet.toString();
      case "inet_to_cidr":
        return new Inet(inet.network(), inet.bits(), true);
      case "network_sub":
        return contains((Inet) a[1], inet) && inet.bits() > ((Inet) a[1]).bits();
      case "network_subeq":
        return contains((Inet) a[1], inet);
      case "network_sup":
        return contains(inet, (Inet) a[1]) && ((Inet) a[1]).bits() > inet.bits();
      case "network_supeq":
        return contains(inet, (Inet) a[1]);
      case "network_overlap":
        return contains(inet, (Inet) a[1]) || contains((Inet) a[1], inet);
      case "network_larger":
        return inet.compareTo((Inet) a[1]) > 0 ? a[0] : a[1];
      case "network_smaller":
        return inet.compareTo((Inet) a[1]) < 0 ? a[0] : a[1];
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  private static boolean contains(Inet outer, Inet inner) {
    return outer.address().length == inner.address().length
        && inner.bits() >= outer.bits()
        && java.util.Arrays.equals(
            outer.network(), new Inet(inner.address(), outer.bits(), false).network());
  }

  private Object bits(Object[] a) {
    switch (symbol) {
      case "bitlength":
        return ((BitString) a[0]).length();
      case "bitoctetlength":
        return ((BitString) a[0]).bytes().length;
      case "bit", "varbit":
        return ((BitString) a[0]).fit((Integer) a[1], symbol.equals("varbit"), (Boolean) a[2]);
      case "cash_numeric":
        return Numeric.of(java.math.BigDecimal.valueOf((Long) a[0], 2));
      case "numeric_cash":
        return ((Numeric) a[0])
            .multiply(Numeric.of(100))
            .toInteger("bigint", Long.MIN_VALUE, Long.MAX_VALUE);
      case "int4_cash", "int8_cash":
        return IntegerFunctions.int8Multiply(((Number) a[0]).longValue(), 100);
      case "cash_pl":
        return IntegerFunctions.int8Add((Long) a[0], (Long) a[1]);
      case "cash_mi":
        return IntegerFunctions.int8Subtract((Long) a[0], (Long) a[1]);
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }
}

package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.vector.VectorKind;

/// Which codec and which vector a built-in type has. Arrays have [ArrayCodec].
final class Codecs {
  private Codecs() {}

  static VectorKind vectorKind(int oid) {
    return switch (oid) {
      case TypeOids.BOOL -> VectorKind.BOOLEAN;
      case TypeOids.CHAR,
          TypeOids.INT2,
          TypeOids.INT4,
          TypeOids.REGPROC,
          TypeOids.OID,
          TypeOids.XID,
          TypeOids.CID,
          TypeOids.DATE,
          TypeOids.REGPROCEDURE,
          TypeOids.REGOPER,
          TypeOids.REGOPERATOR,
          TypeOids.REGCLASS,
          TypeOids.REGTYPE,
          TypeOids.REGNAMESPACE,
          TypeOids.REGROLE,
          TypeOids.REGCOLLATION ->
          VectorKind.INT;
      case TypeOids.INT8,
          TypeOids.TID,
          TypeOids.MONEY,
          TypeOids.TIME,
          TypeOids.TIMESTAMP,
          TypeOids.TIMESTAMPTZ,
          TypeOids.PG_LSN,
          TypeOids.XID8 ->
          VectorKind.LONG;
      case TypeOids.FLOAT4, TypeOids.FLOAT8 -> VectorKind.DOUBLE;
      default -> VectorKind.OBJECT;
    };
  }

  static TypeCodec of(int oid) {
    return switch (oid) {
      case TypeOids.BOOL -> new BooleanCodec();
      case TypeOids.INT2, TypeOids.INT4, TypeOids.INT8 -> new IntegerCodec(oid);
      case TypeOids.TEXT, TypeOids.VARCHAR, TypeOids.BPCHAR, TypeOids.NAME -> new TextCodec(oid);
      case TypeOids.FLOAT4, TypeOids.FLOAT8 -> new FloatCodec(oid);
      case TypeOids.NUMERIC -> new NumericCodec();
      case TypeOids.CHAR,
          TypeOids.OID,
          TypeOids.XID,
          TypeOids.CID,
          TypeOids.XID8,
          TypeOids.TID,
          TypeOids.PG_LSN,
          TypeOids.MONEY ->
          new OidCodec(oid);
      case TypeOids.REGPROC,
          TypeOids.REGPROCEDURE,
          TypeOids.REGOPER,
          TypeOids.REGOPERATOR,
          TypeOids.REGCLASS,
          TypeOids.REGTYPE,
          TypeOids.REGNAMESPACE,
          TypeOids.REGROLE,
          TypeOids.REGCOLLATION ->
          new RegObjectCodec(oid);
      case TypeOids.DATE,
          TypeOids.TIME,
          TypeOids.TIMETZ,
          TypeOids.TIMESTAMP,
          TypeOids.TIMESTAMPTZ,
          TypeOids.INTERVAL ->
          new DateTimeCodec(oid);
      case TypeOids.BYTEA -> new BytesCodec();
      case TypeOids.JSON -> new JsonCodec();
      case TypeOids.UUID,
          TypeOids.INET,
          TypeOids.CIDR,
          TypeOids.BIT,
          TypeOids.VARBIT,
          TypeOids.JSONB ->
          new ObjectCodec(oid);
      case TypeOids.RECORD -> new RowCodec(oid);
      case TypeOids.ACLITEM -> new AclItemCodec();
      default -> new TextCodec(oid);
    };
  }
}

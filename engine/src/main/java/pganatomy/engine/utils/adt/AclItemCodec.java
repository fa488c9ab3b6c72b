package pganatomy.engine.utils.adt;

import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `aclitem`: 16 bytes in a tuple: grantee, grantor, rights, grant options.
///
/// PostgreSQL: src/backend/utils/adt/acl.c, aclitemin(), aclitemout()
final class AclItemCodec implements TypeCodec {
  private static final int BYTES = 16;

  @Override
  public Object parse(String text, int typeModifier) {
    return AclItem.parse(text);
  }

  @Override
  public String format(Object value) {
    return value.toString();
  }

  @Override
  public Object fromBinary(byte[] bytes, int offset, int length, int typeModifier) {
    throw noBinary("input");
  }

  @Override
  public byte[] toBinary(Object value) {
    throw noBinary("output");
  }

  private static DatabaseException noBinary(String direction) {
    return DatabaseException.error(
        SqlState.UNDEFINED_FUNCTION,
        "no binary " + direction + " function available for type aclitem");
  }

  @Override
  public int storedLength(Object value) {
    return BYTES;
  }

  @Override
  public void store(Object value, byte[] target, int offset) {
    AclItem item = (AclItem) value;
    ByteAccess.putInt(target, offset, item.grantee());
    ByteAccess.putInt(target, offset + 4, item.grantor());
    ByteAccess.putInt(target, offset + 8, item.rights());
    ByteAccess.putInt(target, offset + 12, item.options());
  }

  @Override
  public Object load(byte[] source, int offset, int length) {
    return new AclItem(
        ByteAccess.getInt(source, offset),
        ByteAccess.getInt(source, offset + 4),
        ByteAccess.getInt(source, offset + 8),
        ByteAccess.getInt(source, offset + 12));
  }
}

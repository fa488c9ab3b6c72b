package pganatomy.engine.utils.adt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// `uuid`, `inet`, `cidr`, `bit`, `bit varying` and `jsonb`.
///
/// A stored `jsonb` is its canonical text; PostgreSQL stores a tree with offsets, which makes
/// picking one key out of a large document fast.
///
/// PostgreSQL: src/backend/utils/adt/uuid.c, network.c, varbit.c, jsonb.c
final class ObjectCodec implements TypeCodec {
  private final int oid;

  ObjectCodec(int oid) {
    this.oid = oid;
  }

  @Override
  public Object parse(String text, int typeModifier) {
    return switch (oid) {
      case TypeOids.UUID -> Uuid.parse(text);
      case TypeOids.INET -> Inet.parse(text, false);
      case TypeOids.CIDR -> Inet.parse(text, true);
      case TypeOids.BIT -> BitString.parse(text, typeModifier, false);
      case TypeOids.VARBIT -> BitString.parse(text, typeModifier, true);
      default -> new JsonParser(text).parse();
    };
  }

  @Override
  public String format(Object value) {
    return value.toString();
  }

  @Override
  public Object fromBinary(byte[] bytes, int offset, int length, int typeModifier) {
    switch (oid) {
      case TypeOids.UUID:
        if (length != 16) {
          throw Errors.wrongLength();
        }
        return new Uuid(Bytes.getLongBig(bytes, offset), Bytes.getLongBig(bytes, offset + 8));
      case TypeOids.INET, TypeOids.CIDR:
        byte[] address = Arrays.copyOfRange(bytes, offset + 4, offset + length);
        return new Inet(address, bytes[offset + 1] & 0xFF, oid == TypeOids.CIDR);
      case TypeOids.BIT, TypeOids.VARBIT:
        return new BitString(
            Bytes.getIntBig(bytes, offset), Arrays.copyOfRange(bytes, offset + 4, offset + length));
      default:
        if (bytes[offset] != 1) {
          throw Errors.badBinary("unsupported jsonb version number " + bytes[offset]);
        }
        return parse(TextCodec.decode(bytes, offset + 1, length - 1), -1);
    }
  }

  @Override
  public byte[] toBinary(Object value) {
    switch (value) {
      case Uuid uuid -> {
        byte[] out = new byte[16];
        Bytes.putLongBig(out, 0, uuid.high());
        Bytes.putLongBig(out, 8, uuid.low());
        return out;
      }
      case Inet inet -> {
        byte[] out = new byte[4 + inet.address().length];
        out[0] = (byte) (inet.isFour() ? 2 : 3);
        out[1] = (byte) inet.bits();
        out[2] = (byte) (inet.isCidr() ? 1 : 0);
        out[3] = (byte) inet.address().length;
        System.arraycopy(inet.address(), 0, out, 4, inet.address().length);
        return out;
      }
      case BitString bits -> {
        byte[] out = new byte[4 + bits.bytes().length];
        Bytes.putIntBig(out, 0, bits.length());
        System.arraycopy(bits.bytes(), 0, out, 4, bits.bytes().length);
        return out;
      }
      default -> {
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[text.length + 1];
        out[0] = 1;
        System.arraycopy(text, 0, out, 1, text.length);
        return out;
      }
    }
  }

  @Override
  public int storedLength(Object value) {
    return switch (value) {
      case Uuid uuid -> 16;
      case Inet inet -> 2 + inet.address().length;
      case BitString bits -> 4 + bits.bytes().length;
      default -> value.toString().getBytes(StandardCharsets.UTF_8).length;
    };
  }

  @Override
  public void store(Object value, byte[] target, int offset) {
    switch (value) {
      case Uuid uuid -> {
        Bytes.putLongBig(target, offset, uuid.high());
        Bytes.putLongBig(target, offset + 8, uuid.low());
      }
      case Inet inet -> {
        target[offset] = (byte) (inet.isFour() ? 2 : 3);
        target[offset + 1] = (byte) inet.bits();
        System.arraycopy(inet.address(), 0, target, offset + 2, inet.address().length);
      }
      case BitString bits -> {
        Bytes.putInt(target, offset, bits.length());
        System.arraycopy(bits.bytes(), 0, target, offset + 4, bits.bytes().length);
      }
      default -> {
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        System.arraycopy(text, 0, target, offset, text.length);
      }
    }
  }

  @Override
  public Object load(byte[] source, int offset, int length) {
    switch (oid) {
      case TypeOids.UUID:
        return new Uuid(Bytes.getLongBig(source, offset), Bytes.getLongBig(source, offset + 8));
      case TypeOids.INET, TypeOids.CIDR:
        byte[] address =
            Arrays.copyOfRange(source, offset + 2, offset + 2 + (source[offset] == 2 ? 4 : 16));
        return new Inet(address, source[offset + 1] & 0xFF, oid == TypeOids.CIDR);
      case TypeOids.BIT, TypeOids.VARBIT:
        return new BitString(
            Bytes.getInt(source, offset), Arrays.copyOfRange(source, offset + 4, offset + length));
      default:
        return parse(new String(source, offset, length, StandardCharsets.UTF_8), -1);
    }
  }
}

package pganatomy.engine.utils.adt;

/// `json`: a text that is checked when it comes in and kept as it is.
///
/// PostgreSQL: src/backend/utils/adt/json.c
final class JsonCodec implements TypeCodec {
  private final TextCodec text = new TextCodec(TypeOids.JSON);

  @Override
  public Object parse(String source, int typeModifier) {
    new JsonParser(source).parse();
    return source;
  }

  @Override
  public String format(Object value) {
    return (String) value;
  }

  @Override
  public Object fromBinary(byte[] bytes, int offset, int length, int typeModifier) {
    return parse(TextCodec.decode(bytes, offset, length), typeModifier);
  }

  @Override
  public byte[] toBinary(Object value) {
    return text.toBinary(value);
  }

  @Override
  public int storedLength(Object value) {
    return text.storedLength(value);
  }

  @Override
  public void store(Object value, byte[] target, int offset) {
    text.store(value, target, offset);
  }

  @Override
  public Object load(byte[] source, int offset, int length) {
    return text.load(source, offset, length);
  }
}

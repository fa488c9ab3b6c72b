package pganatomy.engine.utils.adt;

/// Reads and writes the values of a type: as text (`typinput`, `typoutput`), in the protocol's
/// binary format (`typreceive`, `typsend`), and in the form that they have inside a stored tuple.
///
/// No method ever sees a null value. A value's Java class is the one that [Type] tells.
public interface TypeCodec {
  /// The value that `text` spells.
  ///
  /// @param typeModifier the type's modifier, such as a length; -1 for none
  /// @throws pganatomy.engine.utils.error.DatabaseException 22P02 and kin, in PostgreSQL's words
  Object parse(String text, int typeModifier);

  String format(Object value);

  Object fromBinary(byte[] bytes, int offset, int length, int typeModifier);

  byte[] toBinary(Object value);

  /// Bytes that the value takes inside a tuple: for a varlena without its header.
  int storedLength(Object value);

  /// Writes the stored form (for a varlena without its header) at `offset`.
  void store(Object value, byte[] target, int offset);

  /// Reads the stored form back (for a varlena without its header, already decompressed).
  Object load(byte[] source, int offset, int length);
}

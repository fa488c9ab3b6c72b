package pganatomy.engine.parser;

/// The numbers of the kinds of token. A token of one character that stands for itself has that
/// character's number; keywords have theirs from [Keyword].
final class Token {
  /// The end of the text.
  static final int END = 0;

  /// A name that is not a keyword, or any name in double quotes.
  static final int IDENTIFIER = 130;

  /// An integer that fits into 32 bits.
  static final int INTEGER = 131;

  /// Any other number.
  static final int NUMBER = 132;

  /// A string constant, whichever way it was quoted.
  static final int STRING = 133;

  /// `b'01'`; the text is `b01`.
  static final int BIT_STRING = 134;

  /// `x'1F'`; the text is `x1F`.
  static final int HEX_STRING = 135;

  /// `$1`; the text is the number.
  static final int PARAMETER = 136;

  /// An operator that is not one of the below nor a single character.
  static final int OPERATOR = 137;

  /// `::`.
  static final int TYPECAST = 138;

  /// `..`.
  static final int DOT_DOT = 139;

  /// `:=`.
  static final int COLON_EQUALS = 140;

  /// `=>`.
  static final int EQUALS_GREATER = 141;

  /// `<=`.
  static final int LESS_EQUALS = 142;

  /// `>=`.
  static final int GREATER_EQUALS = 143;

  /// `<>` and `!=`.
  static final int NOT_EQUALS = 144;

  /// A place where the lexer gave up; the error is raised when the parser comes to it.
  static final int ERROR = 145;

  private Token() {}
}

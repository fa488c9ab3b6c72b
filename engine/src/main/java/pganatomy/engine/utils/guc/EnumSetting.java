package pganatomy.engine.utils.guc;

/// A setting that is one of a few words.
public final class EnumSetting extends Setting {
  private final String commaSeparatedWords;
  private final String bootValue;
  private String resetValue;
  private String value;

  EnumSetting(
      String name,
      SettingContext context,
      int flags,
      String bootValue,
      String commaSeparatedWords) {
    super(name, context, flags);
    this.commaSeparatedWords = commaSeparatedWords;
    this.bootValue = bootValue;
    this.resetValue = bootValue;
    this.value = bootValue;
  }

  /// The word, as [#words] spells it.
  public String value() {
    return value;
  }

  public boolean is(String word) {
    return value.equals(word);
  }

  @Override
  public String typeName() {
    return "enum";
  }

  @Override
  public String[] words() {
    return commaSeparatedWords.split(",", -1);
  }

  @Override
  Object load() {
    return value;
  }

  @Override
  void store(Object newValue) {
    value = (String) newValue;
  }

  @Override
  Object bootValue() {
    return bootValue;
  }

  @Override
  Object resetValue() {
    return resetValue;
  }

  @Override
  void storeResetValue(Object newValue) {
    resetValue = (String) newValue;
  }

  @Override
  Object parse(String text) {
    String[] words = words();
    String found = find(words, text);
    if (found == null) {
      found = find(words, hiddenAlias(text));
    }
    if (found == null) {
      throw invalidValue(text).hint("Available values: " + String.join(", ", words) + ".");
    }
    // Two words for one thing; SHOW prints the first.
    return found.equals("on") && name().equals("wal_compression") ? "pglz" : found;
  }

  private static String find(String[] words, String text) {
    for (String word : words) {
      if (word.equalsIgnoreCase(text)) {
        return word;
      }
    }
    return null;
  }

  /// Spellings that are accepted without being advertised.
  private static String hiddenAlias(String text) {
    if (text.equalsIgnoreCase("debug")) {
      return "debug2";
    }
    if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("yes") || text.equals("1")) {
      return "on";
    }
    if (text.equalsIgnoreCase("false") || text.equalsIgnoreCase("no") || text.equals("0")) {
      return "off";
    }
    return text;
  }

  @Override
  String rawText(Object any) {
    return (String) any;
  }
}

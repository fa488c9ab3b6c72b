package pganatomy.engine.utils.guc;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// One run-time setting ("GUC": grand unified configuration): its definition, its value in this
/// process, and where the value came from. The subclasses keep the value in a plain field, so that
/// reading it in a hot loop costs a load.
///
/// PostgreSQL: src/include/utils/guc_tables.h, struct config_generic
public abstract sealed class Setting
    permits BooleanSetting, IntegerSetting, RealSetting, StringSetting, EnumSetting {
  /// Clients are told when the value changes (ParameterStatus).
  static final int REPORT = 1;

  /// The value is a list: `SET x = a, b` is allowed.
  static final int LIST_INPUT = 2;

  /// Elements of the list are identifiers, and quoted as such.
  static final int LIST_QUOTE = 4;

  /// Only superusers and members of pg_read_all_settings see the value.
  static final int SUPERUSER_ONLY = 8;

  /// RESET refuses, and RESET ALL leaves it alone.
  static final int NO_RESET = 16;

  /// RESET ALL leaves it alone.
  static final int NO_RESET_ALL = 32;

  /// SHOW ALL and `pg_settings` do not list it.
  static final int NO_SHOW_ALL = 64;

  /// [BuiltinHooks] has a case for it.
  static final int BUILTIN_HOOK = 128;

  /// A name: cut at 63 bytes.
  static final int IS_NAME = 256;

  /// Made by somebody's `SET class.name`, not by a definition.
  static final int CUSTOM = 512;

  /// Ours, not PostgreSQL's: `pg_settings` lists it after the others.
  static final int EXTRA = 1024;

  /// A library's: not to be seen where `shared_preload_libraries` does not name it.
  static final int LIBRARY = 2048;

  private final String name;
  private final SettingContext context;
  private final int flags;
  private SettingHook hook;

  SettingSource source = SettingSource.DEFAULT;
  SettingSource resetSource = SettingSource.DEFAULT;
  SettingContext setBy = SettingContext.INTERNAL;
  SettingContext resetSetBy = SettingContext.INTERNAL;
  String sourceFile;
  int sourceLine;
  boolean isPendingRestart;
  boolean isListedAsChanged;
  boolean isReportPending;
  String lastReported;
  SavedValue saved;

  Setting(String name, SettingContext context, int flags) {
    this.name = name;
    this.context = context;
    this.flags = flags;
  }

  /// A value as it was before SET, to be put back when its transaction or block ends.
  static final class SavedValue {
    enum State {
      /// A function's `SET` clause: goes back at the end in any case.
      SAVE,
      SET,
      LOCAL,
      /// SET, and then SET LOCAL on top of it.
      SET_AND_LOCAL
    }

    final SavedValue previous;
    int nestLevel;
    State state;
    Object prior;
    SettingSource priorSource;
    SettingContext priorSetBy;
    Object masked;
    SettingContext maskedSetBy;

    SavedValue(SavedValue previous, int nestLevel, State state) {
      this.previous = previous;
      this.nestLevel = nestLevel;
      this.state = state;
    }
  }

  public String name() {
    return name;
  }

  public SettingContext context() {
    return context;
  }

  public SettingSource source() {
    return source;
  }

  /// The file that set the value, or null.
  public String sourceFile() {
    return sourceFile;
  }

  public int sourceLine() {
    return sourceLine;
  }

  /// Whether a restart would change the value.
  public boolean isPendingRestart() {
    return isPendingRestart;
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  public boolean isListInput() {
    return has(LIST_INPUT);
  }

  /// Whether the elements of the list are identifiers.
  public boolean isListQuoted() {
    return has(LIST_QUOTE);
  }

  public boolean isReported() {
    return has(REPORT);
  }

  public boolean isVisibleToSuperusersOnly() {
    return has(SUPERUSER_ONLY);
  }

  public boolean isListedByShowAll() {
    return !has(NO_SHOW_ALL);
  }

  /// Registers what happens with values, after what this package itself does; one hook for each
  /// setting.
  public final Setting hook(SettingHook newHook) {
    hook = newHook;
    return this;
  }

  /// The words in `pg_settings.vartype`.
  public abstract String typeName();

  /// The unit's name or null.
  public String unitName() {
    return null;
  }

  /// The bounds as text, or null.
  public String minimum() {
    return null;
  }

  public String maximum() {
    return null;
  }

  /// The words of an enum, or null.
  public String[] words() {
    return null;
  }

  abstract Object load();

  abstract void store(Object value);

  abstract Object bootValue();

  abstract Object resetValue();

  abstract void storeResetValue(Object value);

  /// Parses and range-checks.
  abstract Object parse(String text);

  /// As `pg_settings.setting` has it: without units.
  abstract String rawText(Object value);

  /// As SHOW prints it: with units.
  String showText(Object value) {
    return rawText(value);
  }

  /// What SHOW prints.
  public final String show() {
    Object value = load();
    String special = specialText(value);
    return special != null ? special : showText(value);
  }

  /// What `pg_settings.setting` shows: as SHOW, but without units.
  public final String rawValue() {
    Object value = load();
    String special = specialText(value);
    return special != null ? special : rawText(value);
  }

  /// What a hook shows instead of the value, or null.
  private String specialText(Object value) {
    String special = hook == null ? null : hook.show(this, value);
    return special == null && has(BUILTIN_HOOK) ? BuiltinHooks.show(this, value) : special;
  }

  public final String bootText() {
    return rawText(bootValue());
  }

  public final String resetText() {
    return rawText(resetValue());
  }

  final Object check(Object value, SettingSource newSource) {
    Object checked = has(BUILTIN_HOOK) ? BuiltinHooks.check(this, value) : value;
    return hook == null ? checked : hook.check(this, checked, newSource);
  }

  /// Puts a checked value in force.
  final void assign(Object value) {
    store(value);
    if (has(BUILTIN_HOOK)) {
      BuiltinHooks.assign(this, value);
    }
    if (hook != null) {
      hook.assign(this, value);
    }
  }

  /// The error for a value that cannot be.
  public final DatabaseException invalidValue(String text) {
    return DatabaseException.error(
        SqlState.INVALID_PARAMETER_VALUE,
        "invalid value for parameter \"" + name + "\": \"" + text + "\"");
  }
}

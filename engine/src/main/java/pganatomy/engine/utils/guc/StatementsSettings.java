package pganatomy.engine.utils.guc;

import static pganatomy.engine.utils.guc.Define.bool;
import static pganatomy.engine.utils.guc.Define.integer;
import static pganatomy.engine.utils.guc.Define.words;
import static pganatomy.engine.utils.guc.SettingContext.POSTMASTER;
import static pganatomy.engine.utils.guc.SettingContext.SIGHUP;
import static pganatomy.engine.utils.guc.SettingContext.SUPERUSER;
import static pganatomy.engine.utils.guc.SettingUnit.NONE;

/// The settings that come with the library `pg_stat_statements`; without it they are not to be
/// seen.
///
/// PostgreSQL: contrib/pg_stat_statements/pg_stat_statements.c, _PG_init()
public final class StatementsSettings {
  public static final IntegerSetting MAX =
      integer(
          "pg_stat_statements.max",
          POSTMASTER,
          Setting.LIBRARY,
          NONE,
          5000,
          100,
          Integer.MAX_VALUE / 2);
  public static final EnumSetting TRACK =
      words("pg_stat_statements.track", SUPERUSER, Setting.LIBRARY, "top", "none,top,all");
  public static final BooleanSetting TRACK_UTILITY =
      bool("pg_stat_statements.track_utility", SUPERUSER, Setting.LIBRARY, true);
  public static final BooleanSetting TRACK_PLANNING =
      bool("pg_stat_statements.track_planning", SUPERUSER, Setting.LIBRARY, false);
  public static final BooleanSetting SAVE =
      bool("pg_stat_statements.save", SIGHUP, Setting.LIBRARY, true);

  private StatementsSettings() {}

  static Setting find(String name) {
    return switch (name) {
      case "pg_stat_statements.max" -> MAX;
      case "pg_stat_statements.track" -> TRACK;
      case "pg_stat_statements.track_utility" -> TRACK_UTILITY;
      case "pg_stat_statements.track_planning" -> TRACK_PLANNING;
      case "pg_stat_statements.save" -> SAVE;
      default -> null;
    };
  }

  /// What `pg_settings` says of each.
  static SettingDescriptions.Row[] describe() {
    return new SettingDescriptions.Row[] {
      row(MAX, "Sets the maximum number of statements tracked by pg_stat_statements."),
      row(SAVE, "Save pg_stat_statements statistics across server shutdowns."),
      row(TRACK, "Selects which statements are tracked by pg_stat_statements."),
      row(TRACK_PLANNING, "Selects whether planning duration is tracked by pg_stat_statements."),
      row(TRACK_UTILITY, "Selects whether utility commands are tracked by pg_stat_statements.")
    };
  }

  private static SettingDescriptions.Row row(Setting setting, String description) {
    return new SettingDescriptions.Row(
        setting, "Customized Options", description, null, java.util.List.of());
  }
}

package pganatomy.engine.utils.guc;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Setting.SavedValue;
import pganatomy.engine.utils.guc.Setting.SavedValue.State;

/// Changes one setting: who may, does the new value replace the old one, and what must be kept so
/// that the transaction can put the old one back.
///
/// PostgreSQL: src/backend/utils/misc/guc.c, set_config_with_handle(), push_old_value()
final class SettingChange {
  private SettingChange() {}

  /// A null text asks for the default (of the definition where the source is DEFAULT, else of the
  /// session). Returns whether the value is now in force.
  static boolean apply(
      Setting setting,
      String text,
      SettingContext context,
      SettingSource source,
      Settings.Duration duration,
      int nestLevel) {
    checkContext(setting, context);
    boolean isRestartNeeded =
        setting.context() == SettingContext.POSTMASTER && context == SettingContext.SIGHUP;
    boolean isDefault =
        source.compareTo(SettingSource.OVERRIDE) <= 0
            && (text != null || source == SettingSource.DEFAULT);
    boolean isOverridden = setting.source.compareTo(source) > 0;
    if (isOverridden && !isDefault) {
      return false;
    }
    Object value;
    SettingSource newSource = source;
    SettingContext newSetBy = context;
    if (text != null) {
      value = parseAndCheck(setting, text, source);
    } else if (source == SettingSource.DEFAULT) {
      value = setting.bootValue();
    } else {
      value = setting.resetValue();
      newSource = setting.resetSource;
      newSetBy = setting.resetSetBy;
    }
    if (isRestartNeeded) {
      return requireRestartIfDifferent(setting, value);
    }
    if (!isOverridden) {
      if (!isDefault) {
        save(setting, duration, nestLevel);
      }
      setting.assign(value);
      setting.source = newSource;
      setting.setBy = newSetBy;
    }
    if (isDefault) {
      makeDefault(setting, value, newSource, newSetBy);
    }
    Settings.changed(setting);
    return !isOverridden;
  }

  private static Object parseAndCheck(Setting setting, String text, SettingSource source) {
    return setting.check(setting.parse(text), source);
  }

  private static boolean requireRestartIfDifferent(Setting setting, Object value) {
    Object current = setting.load();
    setting.isPendingRestart = value == null ? current != null : !value.equals(current);
    if (setting.isPendingRestart) {
      throw cannotChange(setting, "cannot be changed without restarting the server");
    }
    return false;
  }

  private static void makeDefault(
      Setting setting, Object value, SettingSource source, SettingContext setBy) {
    if (setting.resetSource.compareTo(source) <= 0) {
      setting.storeResetValue(value);
      setting.resetSource = source;
      setting.resetSetBy = setBy;
    }
    for (SavedValue saved = setting.saved; saved != null; saved = saved.previous) {
      if (saved.priorSource.compareTo(source) <= 0) {
        saved.prior = value;
        saved.priorSource = source;
        saved.priorSetBy = setBy;
      }
    }
  }

  private static DatabaseException cannotChange(Setting setting, String why) {
    return DatabaseException.error(
        SqlState.CANT_CHANGE_RUNTIME_PARAM, "parameter \"" + setting.name() + "\" " + why);
  }

  private static DatabaseException denied(Setting setting) {
    return DatabaseException.error(
        SqlState.INSUFFICIENT_PRIVILEGE,
        "permission denied to set parameter \"" + setting.name() + "\"");
  }

  private static void checkContext(Setting setting, SettingContext context) {
    boolean isStartOrReload =
        context == SettingContext.POSTMASTER || context == SettingContext.SIGHUP;
    boolean isConnecting =
        context == SettingContext.BACKEND || context == SettingContext.SUPERUSER_BACKEND;
    switch (setting.context()) {
      case INTERNAL -> {
        if (context != SettingContext.INTERNAL) {
          throw cannotChange(setting, "cannot be changed");
        }
      }
      case POSTMASTER -> {
        if (!isStartOrReload) {
          throw cannotChange(setting, "cannot be changed without restarting the server");
        }
      }
      case SIGHUP -> {
        if (!isStartOrReload) {
          throw cannotChange(setting, "cannot be changed now");
        }
      }
      case SUPERUSER_BACKEND, BACKEND -> {
        if (context == SettingContext.BACKEND
            && setting.context() == SettingContext.SUPERUSER_BACKEND) {
          throw denied(setting);
        }
        if (!isStartOrReload && !isConnecting) {
          throw cannotChange(setting, "cannot be set after connection start");
        }
      }
      case SUPERUSER -> {
        if (context == SettingContext.USER || context == SettingContext.BACKEND) {
          throw denied(setting);
        }
      }
      case USER -> {}
    }
  }

  /// RESET ALL's part for one setting.
  static void reset(Setting setting, int nestLevel) {
    save(setting, Settings.Duration.SESSION, nestLevel);
    setting.assign(setting.resetValue());
    setting.source = setting.resetSource;
    setting.setBy = setting.resetSetBy;
    Settings.changed(setting);
  }

  /// Keeps the present value if this is its first change on this level.
  private static void save(Setting setting, Settings.Duration duration, int nestLevel) {
    if (nestLevel == 0) {
      return;
    }
    Settings.noteSaved();
    SavedValue top = setting.saved;
    if (top != null && top.nestLevel >= nestLevel) {
      if (duration == Settings.Duration.SESSION) {
        top.masked = null;
        top.state = State.SET;
      } else if (duration == Settings.Duration.LOCAL && top.state == State.SET) {
        top.masked = setting.load();
        top.maskedSetBy = setting.setBy;
        top.state = State.SET_AND_LOCAL;
      }
      return;
    }
    State state =
        switch (duration) {
          case SESSION -> State.SET;
          case LOCAL -> State.LOCAL;
          case SAVE -> State.SAVE;
        };
    SavedValue saved = new SavedValue(top, nestLevel, state);
    saved.prior = setting.load();
    saved.priorSource = setting.source;
    saved.priorSetBy = setting.setBy;
    setting.saved = saved;
  }

  /// Ends all levels from the given one up.
  static void unwind(Setting setting, boolean isCommit, int level) {
    while (setting.saved != null && setting.saved.nestLevel >= level) {
      SavedValue top = setting.saved;
      SavedValue below = top.previous;
      if (!isCommit || top.state == State.SAVE) {
        restorePrior(setting, top);
      } else if (top.nestLevel == 1) {
        commit(setting, top);
      } else if (below == null || below.nestLevel < top.nestLevel - 1) {
        top.nestLevel--;
        continue;
      } else {
        mergeDown(top, below);
      }
      setting.saved = below;
    }
  }

  private static void commit(Setting setting, SavedValue top) {
    if (top.state == State.SET_AND_LOCAL) {
      restore(setting, top.masked, SettingSource.SESSION, top.maskedSetBy);
    } else if (top.state == State.LOCAL) {
      restorePrior(setting, top);
    }
  }

  private static void mergeDown(SavedValue top, SavedValue below) {
    if (top.state == State.SET) {
      below.masked = null;
      below.state = State.SET;
    } else if (top.state == State.SET_AND_LOCAL) {
      below.masked = top.masked;
      below.maskedSetBy = top.maskedSetBy;
      below.state = State.SET_AND_LOCAL;
    } else if (below.state == State.SET) {
      below.masked = top.prior;
      below.maskedSetBy = top.priorSetBy;
      below.state = State.SET_AND_LOCAL;
    }
  }

  private static void restorePrior(Setting setting, SavedValue saved) {
    restore(setting, saved.prior, saved.priorSource, saved.priorSetBy);
  }

  private static void restore(
      Setting setting, Object value, SettingSource source, SettingContext setBy) {
    setting.assign(value);
    setting.source = source;
    setting.setBy = setBy;
    Settings.changed(setting);
  }
}

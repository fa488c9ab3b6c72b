package pganatomy.engine.utils.guc;

/// In what a number is counted, and how a person may write it: `work_mem` counts kB, and `64MB` and
/// `65536` are the same.
///
/// PostgreSQL: src/backend/utils/misc/guc.c, convert_to_base_unit(), convert_int_from_base_unit()
enum SettingUnit {
  NONE("", 0),
  BYTES("B", 1),
  KILOBYTES("kB", 1024),
  MEGABYTES("MB", 1024 * 1024),
  BLOCKS("8kB", 8192),
  MILLISECONDS("ms", 1_000),
  SECONDS("s", 1_000_000),
  MINUTES("min", 60_000_000);

  private static final String[] MEMORY_NAMES = {"TB", "GB", "MB", "kB", "B"};
  private static final double[] MEMORY_BYTES = {
    1024.0 * 1024 * 1024 * 1024, 1024.0 * 1024 * 1024, 1024.0 * 1024, 1024.0, 1.0
  };
  private static final String[] TIME_NAMES = {"d", "h", "min", "s", "ms", "us"};
  private static final double[] TIME_MICROSECONDS = {86_400e6, 3_600e6, 60e6, 1e6, 1e3, 1.0};

  private final String label;
  private final double size;

  /// size: bytes or microseconds.
  SettingUnit(String label, double size) {
    this.label = label;
    this.size = size;
  }

  /// The word in `pg_settings.unit`.
  String label() {
    return label;
  }

  boolean isTime() {
    return this == MILLISECONDS || this == SECONDS || this == MINUTES;
  }

  private String[] names() {
    return isTime() ? TIME_NAMES : MEMORY_NAMES;
  }

  private double[] sizes() {
    return isTime() ? TIME_MICROSECONDS : MEMORY_BYTES;
  }

  String hint() {
    return isTime()
        ? "Valid units for this parameter are \"us\", \"ms\", \"s\", \"min\", \"h\", and \"d\"."
        : "Valid units for this parameter are \"B\", \"kB\", \"MB\", \"GB\", and \"TB\".";
  }

  /// Converts a value with a unit's name into this unit; NaN if there is no such name. A fraction
  /// is rounded to a whole number of the next smaller unit: 30.1GB is a whole number of MB.
  double toBase(double value, String unitName) {
    String[] names = names();
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(unitName)) {
        double converted = value * sizes()[i] / size;
        if (i + 1 < names.length) {
          double next = sizes()[i + 1] / size;
          converted = Math.rint(converted / next) * next;
        }
        return converted;
      }
    }
    return Double.NaN;
  }

  /// A whole number with the largest unit that leaves it whole.
  String show(long value) {
    String[] names = names();
    for (int i = 0; i < names.length; i++) {
      double multiplier = sizes()[i] / size;
      if (multiplier <= 1.0 || value % (long) multiplier == 0) {
        return (long) Math.rint(value / multiplier) + names[i];
      }
    }
    return value + label;
  }

  /// A number with the largest unit that makes it whole, else with the smallest.
  String show(double value) {
    String[] names = names();
    double converted = value;
    String name = label;
    for (int i = 0; i < names.length; i++) {
      converted = value / (sizes()[i] / size);
      name = names[i];
      if (converted > 0 && Math.abs(Math.rint(converted) / converted - 1.0) <= 1e-8) {
        break;
      }
    }
    return RealSetting.text(converted) + name;
  }
}

package pganatomy.engine.libpq;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Splits `pg_hba.conf` into lines, lines into fields, and fields into words:
///
/// ```text
/// host   alice,"all",+staff   10.0.0.0/8   trust    # comment
/// field  field: 3 words       field        field
/// ```
///
/// A line goes on after a backslash at its end; `@file` in a list stands for that file's words, and
/// `include`, `include_dir`, `include_if_exists` for its lines.
///
/// PostgreSQL: src/backend/libpq/hba.c, tokenize_auth_file()
final class HbaTokenizer {
  /// A word; whether it was quoted decides whether `all` is a keyword or somebody's name.
  record Word(String text, boolean isQuoted) {
    boolean isKeyword(String keyword) {
      return !isQuoted && text.equals(keyword);
    }
  }

  /// One line with where it stands. The error is null unless it could not even be split.
  record Line(List<List<Word>> fields, String file, int number, String text) {}

  /// Where mistakes go.
  interface Complaints {
    void report(String message, String hint, String file, int line);
  }

  private static final int MAXIMAL_DEPTH = 10;

  private final Complaints complaints;
  private final List<Line> lines = new ArrayList<>();

  private String text;
  private int position;
  private boolean endsWithComma;

  HbaTokenizer(Complaints complaints) {
    this.complaints = complaints;
  }

  List<Line> lines() {
    return lines;
  }

  /// Reads a file; returns what the operating system says if it cannot be read, else null.
  String read(String path, int depth) {
    String content;
    try (FileInputStream stream = new FileInputStream(path)) {
      content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      String message = String.valueOf(unreadable.getMessage());
      int start = message.lastIndexOf('(');
      return start < 0 ? message : message.substring(start + 1, message.length() - 1);
    }
    int number = 0;
    int start = 0;
    while (start < content.length()) {
      int firstNumber = ++number;
      int end = lineEnd(content, start);
      String line = content.substring(start, end);
      while (line.endsWith("\\") && end < content.length()) {
        number++;
        int next = lineEnd(content, end + 1);
        line = line.substring(0, line.length() - 1) + content.substring(end + 1, next);
        end = next;
      }
      start = end + 1;
      readLine(line, path, firstNumber, depth);
    }
    return null;
  }

  private static int lineEnd(String content, int from) {
    int end = content.indexOf('\n', from);
    return end < 0 ? content.length() : end;
  }

  private void readLine(String line, String path, int number, int depth) {
    String clean = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    List<List<Word>> fields = split(clean, path, number, depth);
    if (fields.isEmpty()) {
      return;
    }
    Word first = fields.getFirst().getFirst();
    boolean isInclude =
        !first.isQuoted() && first.text().startsWith("include") && fields.size() == 2;
    if (isInclude && include(first.text(), fields.get(1).getFirst().text(), path, number, depth)) {
      return;
    }
    lines.add(new Line(fields, path, number, clean));
  }

  private boolean include(String what, String target, String path, int number, int depth) {
    String full = beside(path, target);
    if (depth + 1 > MAXIMAL_DEPTH) {
      complaints.report(
          "could not open file \"" + full + "\": maximum nesting depth exceeded",
          null,
          path,
          number);
      return true;
    }
    switch (what) {
      case "include" -> complain(read(full, depth + 1), full, path, number);
      case "include_if_exists" -> read(full, depth + 1);
      case "include_dir" -> includeFolder(full, path, number, depth);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void includeFolder(String folder, String path, int number, int depth) {
    String[] names = new java.io.File(folder).list();
    if (names == null) {
      complaints.report(
          "could not open configuration directory \"" + folder + "\": No such file or directory",
          null,
          path,
          number);
      return;
    }
    Arrays.sort(names);
    for (String name : names) {
      if (name.endsWith(".conf") && !name.startsWith(".")) {
        complain(read(folder + "/" + name, depth + 1), folder + "/" + name, path, number);
      }
    }
  }

  private void complain(String reason, String file, String path, int number) {
    if (reason != null) {
      complaints.report("could not open file \"" + file + "\": " + reason, null, path, number);
    }
  }

  private static String beside(String file, String path) {
    return path.startsWith("/") ? path : file.substring(0, file.lastIndexOf('/') + 1) + path;
  }

  private List<List<Word>> split(String line, String path, int number, int depth) {
    text = line;
    position = 0;
    List<List<Word>> fields = new ArrayList<>();
    while (true) {
      List<Word> field = new ArrayList<>();
      do {
        endsWithComma = false;
        Word word = nextWord();
        if (word == null) {
          break;
        }
        if (!word.isQuoted() && word.text().startsWith("@") && word.text().length() > 1) {
          addWordsOfFile(word.text().substring(1), path, number, depth, field);
        } else {
          field.add(word);
        }
      } while (endsWithComma);
      if (!field.isEmpty()) {
        fields.add(field);
      } else if (position >= text.length()) {
        return fields;
      }
    }
  }

  private void addWordsOfFile(String name, String path, int number, int depth, List<Word> field) {
    String full = beside(path, name);
    HbaTokenizer inner = new HbaTokenizer(complaints);
    String reason =
        depth + 1 > MAXIMAL_DEPTH ? "maximum nesting depth exceeded" : inner.read(full, depth + 1);
    complain(reason, full, path, number);
    for (Line line : inner.lines()) {
      for (List<Word> words : line.fields()) {
        field.addAll(words);
      }
    }
  }

  private Word nextWord() {
    while (position < text.length() && isBlank(text.charAt(position))) {
      position++;
    }
    if (position >= text.length() || text.charAt(position) == '#') {
      position = text.length();
      return null;
    }
    StringBuilder out = new StringBuilder();
    boolean isQuoted = false;
    boolean isInQuotes = false;
    while (position < text.length()) {
      char c = text.charAt(position);
      if (!isInQuotes && (isBlank(c) || c == '#' || c == ',')) {
        break;
      }
      position++;
      if (c != '"') {
        out.append(c);
        continue;
      }
      boolean isDoubled = isInQuotes && position < text.length() && text.charAt(position) == '"';
      if (isDoubled) {
        out.append('"');
        position++;
      } else {
        isInQuotes = !isInQuotes;
        isQuoted |= out.isEmpty();
      }
    }
    if (position < text.length() && text.charAt(position) == ',') {
      endsWithComma = true;
      position++;
    }
    return out.isEmpty() && !isQuoted ? (endsWithComma ? nextWord() : null) : word(out, isQuoted);
  }

  private static Word word(StringBuilder out, boolean isQuoted) {
    return new Word(out.toString(), isQuoted);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }
}

package pganatomy.engine.libpq;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.port.SocketAddress;

/// The lines of `pg_hba.conf` as `pg_hba_file_rules` shows them: as they stand in the file now,
/// which need not be what the server loaded, and with what is wrong with each.
///
/// PostgreSQL: src/backend/utils/adt/hbafuncs.c, fill_hba_line()
public final class HbaListing implements HbaTokenizer.Complaints {
  /// A line. With an error, all but file and line are null.
  public record Row(
      String file,
      int line,
      String type,
      String[] databases,
      String[] roles,
      String address,
      String netmask,
      String method,
      String[] options,
      String error) {}

  private String complaint;

  private HbaListing() {}

  @Override
  public void report(String message, String hint, String path, int line) {
    complaint = message;
  }

  /// All lines; null when there is no such file.
  public static List<Row> read(String path) {
    HbaListing listing = new HbaListing();
    HbaTokenizer tokenizer = new HbaTokenizer(listing);
    if (tokenizer.read(path, 0) != null) {
      return null;
    }
    List<Row> rows = new ArrayList<>();
    for (HbaTokenizer.Line line : tokenizer.lines()) {
      listing.complaint = null;
      HbaRule rule = new HbaParser(line, listing).parse();
      rows.add(rule == null ? broken(line, listing.complaint) : row(rule));
    }
    return rows;
  }

  private static Row broken(HbaTokenizer.Line line, String error) {
    return new Row(line.file(), line.number(), null, null, null, null, null, null, null, error);
  }

  private static Row row(HbaRule rule) {
    String type =
        switch (rule.type()) {
          case LOCAL -> "local";
          case HOST -> "host";
          case HOST_SSL -> "hostssl";
          case HOST_NO_SSL -> "hostnossl";
          case HOST_GSS -> "hostgssenc";
          case HOST_NO_GSS -> "hostnogssenc";
        };
    String address =
        switch (rule.address()) {
          case null -> null;
          case HbaAddress.All _ -> "all";
          case HbaAddress.Network network -> text(network.address());
          case HbaAddress.Own own -> own.isWithNetworks() ? "samenet" : "samehost";
          case HbaAddress.HostName host -> host.name();
        };
    String netmask =
        rule.address() instanceof HbaAddress.Network network ? text(network.mask()) : null;
    String[] options = rule.map() == null ? null : new String[] {"map=" + rule.map()};
    return new Row(
        rule.file(),
        rule.line(),
        type,
        words(rule.databases()),
        words(rule.roles()),
        address,
        netmask,
        rule.method().label(),
        options,
        null);
  }

  private static String text(byte[] address) {
    return new SocketAddress(address, 0).host();
  }

  private static String[] words(List<HbaTokenizer.Word> words) {
    String[] texts = new String[words.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = words.get(i).text();
    }
    return texts;
  }
}

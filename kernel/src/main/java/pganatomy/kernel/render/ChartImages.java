package pganatomy.kernel.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.HorizontalBarSeries;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.internal.series.Series;
import pganatomy.lab.Html;

/// Charts as pictures: PNG in double resolution, on their own white ground, with a text for those
/// who cannot see them.
final class ChartImages {

  private static final int SCALE = 2;
  private static final int POINTS_TOLD = 12;

  private ChartImages() {}

  static DisplayData of(Chart<?, ?> chart) {
    BufferedImage image =
        new BufferedImage(
            chart.getWidth() * SCALE, chart.getHeight() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.scale(SCALE, SCALE);
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    graphics.dispose();
    return png(image, chart.getWidth(), chart.getHeight(), describe(chart));
  }

  static DisplayData of(BufferedImage image) {
    String size = image.getWidth() + " by " + image.getHeight();
    return png(image, image.getWidth(), image.getHeight(), "picture of " + size + " pixels");
  }

  private static DisplayData png(BufferedImage image, int width, int height, String alternative) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.setUseCache(false);
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String encoded = Base64.getEncoder().encodeToString(bytes.toByteArray());
    DisplayData data = new DisplayData(alternative);
    data.putData("image/png", encoded);
    data.putHTML(html(encoded, width, height, alternative));
    data.putMetaData(
        "image/png",
        Map.of("width", width, "height", height, "alt", alternative, "needs_background", "light"));
    return data;
  }

  /// No front end passes a bare picture's text on to screen readers; in HTML it arrives.
  private static String html(String encoded, int width, int height, String alternative) {
    return "<img alt=\"%s\" width=\"%d\" height=\"%d\""
            .formatted(Html.escape(alternative), width, height)
        + " style=\"display:block;margin:0;max-width:100%;height:auto\""
        + " src=\"data:image/png;base64,"
        + encoded
        + "\">";
  }

  private static String describe(Chart<?, ?> chart) {
    List<String> series = new ArrayList<>();
    chart.getSeriesCollection().forEach(one -> series.add(one.getName() + " " + values(one)));
    return "Chart \"" + chart.getTitle() + "\": " + String.join("; ", series);
  }

  private static String values(Series series) {
    return switch (series) {
      case CategorySeries bars -> {
        List<?> names = List.copyOf(bars.getXData());
        double[] values = bars.getYData();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < Math.min(POINTS_TOLD, names.size()); i++) {
          told.add(names.get(i) + " " + number(values[i]));
        }
        yield String.join(", ", told) + (names.size() > POINTS_TOLD ? ", ..." : "");
      }
      case HorizontalBarSeries bars -> {
        List<?> names = bars.getYData();
        List<? extends Number> values = bars.getXData();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < Math.min(POINTS_TOLD, names.size()); i++) {
          told.add(names.get(i) + " " + values.get(i));
        }
        yield String.join(", ", told) + (names.size() > POINTS_TOLD ? ", ..." : "");
      }
      case XYSeries line -> {
        double[] y = line.getYData();
        yield y.length == 0
            ? "(empty)"
            : "from "
                + number(y[0])
                + " to "
                + number(y[y.length - 1])
                + " in "
                + y.length
                + " points";
      }
      default -> "";
    };
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}

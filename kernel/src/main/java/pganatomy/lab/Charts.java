package pganatomy.lab;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// XChart charts in the course's colours. They can be changed further: each is an ordinary chart.
public final class Charts {

  static final String BLUE = "#336791";
  static final String ORANGE = "#d9822b";
  static final String GREEN = "#3a8f6b";
  static final String PURPLE = "#7d5ba6";

  private static final int WIDTH = 720;
  private static final int HEIGHT = 360;
  private static final int ROTATE_FROM = 7;
  private static final int FEW = 8;
  private static final Color[] COLOURS = {
    Color.decode(BLUE),
    Color.decode(ORANGE),
    Color.decode(GREEN),
    Color.decode(PURPLE),
    Color.decode("#b5485d"),
    Color.decode("#6b7785"),
  };

  private Charts() {}

  /// One bar for each name.
  public static CategoryChart bar(
      String title, String valueAxis, List<?> names, List<? extends Number> values) {
    return bars(title, "", valueAxis, names, Map.of(valueAxis, values));
  }

  /// Groups of bars: one group for each name, one bar in it for each series.
  public static CategoryChart bars(
      String title,
      String nameAxis,
      String valueAxis,
      List<?> names,
      Map<String, ? extends List<? extends Number>> series) {
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(title)
            .xAxisTitle(nameAxis)
            .yAxisTitle(valueAxis)
            .build();
    dress(chart.getStyler(), series.size());
    chart.getStyler().setAvailableSpaceFill(0.7);
    chart.getStyler().setXAxisTickMarkSpacingHint(1);
    chart.getStyler().setXAxisLabelRotation(names.size() >= ROTATE_FROM ? 35 : 0);
    countInWholes(chart.getStyler(), series.values());
    List<String> labels = names.stream().map(String::valueOf).toList();
    ordered(series).forEach((name, values) -> chart.addSeries(name, labels, values));
    return chart;
  }

  /// There is no half a connection: few whole things are counted one by one.
  private static void countInWholes(
      AxesChartStyler styler, Collection<? extends List<? extends Number>> series) {
    int most = 0;
    for (List<? extends Number> values : series) {
      for (Number value : values) {
        if (!(value instanceof Integer || value instanceof Long)) {
          return;
        }
        most = Math.max(most, value.intValue());
      }
    }
    if (most > 0 && most <= FEW) {
      styler.setYAxisTickMarkSpacingHint(HEIGHT * 7 / 10 / most);
    }
  }

  /// A line for each series over common x values.
  public static XYChart line(
      String title,
      String xAxis,
      String yAxis,
      List<? extends Number> x,
      Map<String, ? extends List<? extends Number>> series) {
    XYChart chart = xy(title, xAxis, yAxis, series.size());
    ordered(series).forEach((name, y) -> add(chart, name, x, y));
    return chart;
  }

  /// One line.
  public static XYChart line(
      String title,
      String xAxis,
      String yAxis,
      Collection<? extends Number> x,
      Collection<? extends Number> y) {
    XYChart chart = xy(title, xAxis, yAxis, 1);
    add(chart, yAxis, List.copyOf(x), List.copyOf(y));
    return chart;
  }

  /// A value over time, in seconds since the first sample, drawn in steps: it holds until the next.
  public static XYChart timeline(
      String title,
      String yAxis,
      List<? extends Number> seconds,
      Map<String, ? extends List<? extends Number>> series) {
    XYChart chart = line(title, "seconds", yAxis, seconds, series);
    chart.getStyler().setDefaultSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Step);
    return chart;
  }

  /// `Map.of` has another order in every JVM; a chart shall keep its colours.
  private static <T> Map<String, T> ordered(Map<String, T> series) {
    return series instanceof SequencedMap<String, T> ? series : new TreeMap<>(series);
  }

  private static XYChart xy(String title, String xAxis, String yAxis, int seriesCount) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(title)
            .xAxisTitle(xAxis)
            .yAxisTitle(yAxis)
            .build();
    dress(chart.getStyler(), seriesCount);
    return chart;
  }

  private static void add(
      XYChart chart, String name, List<? extends Number> x, List<? extends Number> y) {
    XYSeries series = chart.addSeries(name, x, y);
    boolean isHeight = y.stream().allMatch(value -> value.doubleValue() >= 0);
    // Heights can be compared when they begin at nothing.
    chart.getStyler().setYAxisMin(isHeight ? 0.0 : null);
    series.setMarker(x.size() > 60 ? SeriesMarkers.NONE : SeriesMarkers.CIRCLE);
    series.setLineStyle(new BasicStroke(2));
  }

  /// The course's look: white ground, thin grid, no frames.
  private static void dress(AxesChartStyler styler, int seriesCount) {
    styler.setSeriesColors(COLOURS);
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setPlotBackgroundColor(Color.WHITE);
    styler.setPlotBorderVisible(false);
    styler.setChartTitleBoxVisible(false);
    styler.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
    styler.setChartFontColor(Color.decode("#1f2933"));
    styler.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    styler.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
    styler.setAxisTickLabelsColor(Color.decode("#3e4c59"));
    styler.setAxisTickMarksColor(Color.decode("#9aa5b1"));
    styler.setPlotGridLinesColor(Color.decode("#e4e7eb"));
    styler.setPlotGridLinesStroke(new BasicStroke(1));
    styler.setPlotGridVerticalLinesVisible(false);
    styler.setAntiAlias(true);
    styler.setLegendVisible(seriesCount > 1);
    styler.setLegendPosition(Styler.LegendPosition.OutsideS);
    styler.setLegendLayout(Styler.LegendLayout.Horizontal);
    styler.setLegendBorderColor(Color.WHITE);
    styler.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    styler.setDecimalPattern("#,##0.###");
  }
}
